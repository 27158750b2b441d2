import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import { tokens } from '../alignment/tokens.ts';
import type { Library } from '../corpus/library.ts';
import type { Names } from '../references/names.ts';
import type { DifferencePart } from '../reply/reply.ts';
import { type Reading, readings } from '../text/readings.ts';
import type { AllowedChange } from './allowed.ts';
import { type ChangedWords, type Comparison, compare } from './compare.ts';
import { type ExactFind, findExact } from './find-exact.ts';
import { isCited, type Judgement, judgeCitation } from './judge-citation.ts';
import { findNearestStretch } from './nearest-stretch.ts';
import { showOmissions } from './omissions.ts';
import { type Place, placeOf, unitsOf } from './place.ts';
import type { Citation } from './read-citation.ts';
import { findSeveralTexts } from './several-texts.ts';
import { typography } from './typography.ts';
import { type Warning, warnOfOmissions } from './warning.ts';

/** What is common to all verdicts. */
interface Judged {
  /** The words compared, as pasted. */
  readonly quotation: string;
  readonly citation: Citation | null;
  readonly cited: Judgement;
  /** What does not count as a difference and was met, in words. */
  readonly aside: readonly string[];
}

/** The words stand as issued; changes that the Editorial Manual allows leave them so. */
export interface ExactVerification extends Judged {
  readonly verdict: 'exact';
  /** Every place where they stand, those that the citation names first. */
  readonly places: readonly Place[];
  readonly allowed: readonly AllowedChange[];
  /** Where a change is allowed, it beside the words as issued. */
  readonly parts: readonly DifferencePart[];
}

/** The words stand as issued but for omissions and insertions that the quotation marks. */
export interface MarkedVerification extends Judged {
  readonly verdict: 'marked-changes';
  readonly places: readonly Place[];
  /** The first place beside the quotation. */
  readonly parts: readonly DifferencePart[];
  readonly warning: Warning | null;
}

/** The words are near to those of one text. */
export interface DifferentVerification extends Judged {
  readonly verdict: 'differs';
  readonly places: readonly [Place];
  readonly parts: readonly DifferencePart[];
  readonly allowed: readonly AllowedChange[];
  /** How many words differ in other changes. */
  readonly changed: ChangedWords;
  /** Whether words stand in another order. */
  readonly warning: 'order' | null;
}

/** The words are put together from several texts. */
export interface SeveralVerification extends Judged {
  readonly verdict: 'several-texts';
  /** One for each part, in the order of the quotation. */
  readonly places: readonly Place[];
}

export interface UnfoundVerification extends Judged {
  readonly verdict: 'not-found';
  readonly places: readonly [];
}

export type Verification =
  | ExactVerification
  | MarkedVerification
  | DifferentVerification
  | SeveralVerification
  | UnfoundVerification;

/** What a quotation is compared with: the texts held, and the same taken apart into tokens. */
export interface HeldTexts {
  readonly library: Library;
  readonly tokens: CorpusTokens;
  readonly names: Names;
}

/** A quotation and the source that is given for it. */
export interface Quoted {
  readonly words: string;
  readonly citation: Citation | null;
}

/**
 * Compares the words of a quotation with the documents held, word by word, and judges its citation.
 * `exact` means that every token is as issued and in its order, but for quotation marks, widths of
 * dashes, blanks and line breaks, which `aside` names, and for changes that are allowed without a
 * mark. Near-linear in the length of the words.
 */
export function verify({ words, citation }: Quoted, held: HeldTexts): Verification {
  const candidates = readings(words);
  return (
    verifyExact(words, citation, candidates, held) ??
    verifyNear(words, citation, candidates, held) ?? {
      verdict: 'not-found',
      quotation: words,
      citation,
      cited: judgeCitation(citation, []),
      aside: [],
      places: [],
    }
  );
}

function verifyExact(
  quotation: string,
  citation: Citation | null,
  candidates: readonly Reading[],
  { tokens: corpus, library }: HeldTexts,
): Verification | null {
  const all = candidates.map((reading) => ({ ...reading, quotation: tokens(reading.text) }));
  // Brackets of whoever quotes are no insertions, so that every reading is tried as one piece first.
  for (const isMarked of [false, true]) {
    for (const reading of all) {
      const found = findExact(corpus, reading.quotation, isMarked);
      if (found) return verdictOn(reading, found);
    }
  }
  return null;

  function verdictOn({ text, aside }: Reading, found: ExactFind): Verification {
    const { chains, marked, ranges, allowed } = found;
    const all = chains.map((chain) => placeOf(chain, corpus, library));
    const texts = all.filter(({ isHeading }) => !isHeading);
    // A heading is no text; it is named where the words stand in headings alone.
    const places = texts.length > 0 ? texts : all;
    const ordered = inOrder(places, citation, library);
    const chain = chains[all.indexOf(ordered[0]!)]!;
    const judged: Judged = {
      quotation,
      citation,
      cited: judgeCitation(citation, ordered),
      aside: [...aside, ...typography(corpus, chain, found.quotation, text)],
    };
    if (!marked) return { ...judged, verdict: 'exact', places: ordered, allowed, parts: [] };
    if (unitsOf(ordered[0]!).length > 1) {
      const parts = chain.map((stretch) => placeOf([stretch], corpus, library));
      return { ...judged, verdict: 'several-texts', places: parts };
    }
    const pasted = { tokens: found.quotation, pasted: text, ranges };
    return {
      ...judged,
      verdict: 'marked-changes',
      places: ordered,
      parts: showOmissions(corpus, chain, pasted),
      warning: warnOfOmissions(ordered[0]!, pasted),
    };
  }
}

/** From this share of its words in order in one text, a quotation is of that text. */
const OF_ONE_TEXT = 0.85;

/** Readings that are compared word by word where none is exact: the most literal and the freest. */
function verifyNear(
  quotation: string,
  citation: Citation | null,
  candidates: readonly Reading[],
  { tokens: corpus, library }: HeldTexts,
): Verification | null {
  const cited = new Set(citation?.cited.map(({ unit }) => library.position(unit)));
  let best: (Comparison & Reading) | null = null;
  let coverage = 0;
  for (const reading of candidates) {
    const words = tokens(reading.text);
    const stretch = findNearestStretch(corpus, words, cited);
    if (!stretch) continue;
    const found = compare(corpus, words, reading.text, stretch);
    coverage = Math.max(coverage, stretch.coverage);
    if (!best || isNearer(found, best)) best = { ...found, ...reading };
  }
  if (best && best.unexplained === 0) {
    const places = [placeOf([best], corpus, library)];
    const { aside, allowed, parts } = best;
    const judged = { quotation, citation, cited: judgeCitation(citation, places) };
    return { ...judged, verdict: 'exact', aside, places, allowed, parts };
  }
  const several =
    coverage > OF_ONE_TEXT ? null : findSeveralTexts(corpus, tokens(candidates.at(-1)!.text));
  if (several) {
    const places = several.map((stretch) => placeOf([stretch], corpus, library));
    const judged = { quotation, citation, cited: judgeCitation(citation, [joined(places)]) };
    return { ...judged, verdict: 'several-texts', aside: [], places };
  }
  if (!best) return null;
  const place = placeOf([best], corpus, library);
  return {
    verdict: 'differs',
    quotation,
    citation,
    cited: judgeCitation(citation, [place]),
    aside: best.aside,
    places: [place],
    parts: best.parts,
    allowed: best.allowed,
    changed: best.changed,
    warning: best.isReordered ? 'order' : null,
  };
}

function isNearer(a: Comparison, b: Comparison): boolean {
  return (
    a.unexplained - b.unexplained < 0 ||
    (a.unexplained === b.unexplained && a.differences < b.differences)
  );
}

/** Several places as one, all of which a citation has to name. */
function joined(places: readonly Place[]): Place {
  return {
    quoted: places.flatMap(({ quoted }) => quoted),
    startsInside: false,
    stopsInside: false,
    isHeading: false,
  };
}

/** Those that the citation names first, then recommendations before paragraphs and headings. */
function inOrder(places: readonly Place[], citation: Citation | null, library: Library): Place[] {
  const weight = (place: Place) => {
    const unit = place.quoted[0]?.unit;
    const isSuperseded = unit && library.documentOf(unit).supersededBy.length > 0;
    return (
      (citation && isCited(place, citation) ? 0 : 8) +
      (isSuperseded ? 4 : 0) +
      (place.isHeading ? 2 : 0) +
      (unit?.kind === 'recommendation' ? 0 : 1)
    );
  };
  return [...places].sort((a, b) => weight(a) - weight(b));
}
