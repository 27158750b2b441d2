import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import { occurrences } from '../alignment/occurrences.ts';
import { tokens } from '../alignment/tokens.ts';
import type { Library } from '../corpus/library.ts';
import type { DifferencePart } from '../reply/reply.ts';
import { readings } from '../text/readings.ts';
import { unwrap } from '../text/unwrap.ts';
import type { AllowedChange } from './allowed.ts';
import { compare } from './compare.ts';
import { showOmissions } from './omissions.ts';
import { type Place, placeOf, unitsOf } from './place.ts';
import type { NamedSource } from './read-citation.ts';
import { splitCitation } from './split-citation.ts';
import { typography } from './typography.ts';

export type Verification =
  | {
      readonly verdict: 'exact';
      readonly source: NamedSource | null;
      /** Those that the source names first. */
      readonly places: readonly Place[];
      /** Whether the source names all of one of the places; true where there is no source. */
      readonly inPlace: boolean;
      /** What does not count as a difference and was met, in words. */
      readonly aside: readonly string[];
      /** Whether the quotation marks omissions or insertions of its own. */
      readonly marked: boolean;
      /** If so, these beside the words as issued at the first place. */
      readonly parts: readonly DifferencePart[];
    }
  | {
      readonly verdict: 'differs';
      readonly source: NamedSource | null;
      readonly place: Place;
      readonly inPlace: boolean;
      readonly aside: readonly string[];
      /** The text as issued first. */
      readonly parts: readonly DifferencePart[];
      /** The changes that the Editorial Manual allows which are among the differences. */
      readonly allowed: readonly AllowedChange[];
      /** Differences that none of them explains. */
      readonly unexplained: number;
    }
  | { readonly verdict: 'not-found'; readonly source: NamedSource | null };

/** What a quotation is compared with: the texts held, and the same taken apart into tokens. */
export interface HeldTexts {
  readonly library: Library;
  readonly tokens: CorpusTokens;
}

/** Words below which a quotation proves nothing. */
export const FEWEST_WORDS = 3;

/** How many words a pasted text has, markup aside. */
export function countWords(pasted: string): number {
  return tokens(unwrap(pasted)).filter(({ word }) => word).length;
}

/**
 * Compares a pasted quotation with the documents held, word by word. `exact` means that every
 * token is as issued and in its order, but for quotation marks, widths of dashes, blanks and line
 * breaks, which `aside` names. Near-linear in the length of the text.
 */
export function verify(pasted: string, { library, tokens: corpus }: HeldTexts): Verification {
  const candidates = splitCitation(unwrap(pasted), library).flatMap(({ quotation, source }) =>
    readings(quotation).map((reading) => ({ ...reading, source, tokens: tokens(reading.text) })),
  );
  for (const { tokens: quotation, text, aside, source } of candidates) {
    if (quotation.filter(({ word }) => word).length < FEWEST_WORDS) continue;
    const { chains: found, marked, ranges } = occurrences(corpus, quotation);
    if (found.length === 0) continue;
    const places = found.map((chain) => placeOf(chain, corpus, library));
    const named = places.filter((place) => isNamed(place, source));
    const chain = found[places.indexOf(named[0] ?? byKind(places)[0]!)]!;
    const rest = places.filter((place) => !named.includes(place));
    const seen = typography(corpus, chain, quotation, text);
    return {
      verdict: 'exact',
      source,
      places: [...named, ...byKind(rest)],
      inPlace: source === null || named.length > 0,
      aside: [...aside, ...seen],
      marked,
      parts: marked
        ? showOmissions(corpus, chain, { tokens: quotation, pasted: text, ranges })
        : [],
    };
  }
  const compared = candidates.flatMap((candidate) => {
    const comparison = compare(corpus, candidate.tokens, candidate.text);
    return comparison ? [{ ...candidate, ...comparison }] : [];
  });
  const [best] = compared.sort(
    (a, b) => a.unexplained - b.unexplained || a.differences - b.differences,
  );
  const source = candidates.find((candidate) => candidate.source)?.source ?? null;
  if (!best) return { verdict: 'not-found', source };
  const place = placeOf([best], corpus, library);
  const { aside, parts, allowed, unexplained } = best;
  const inPlace = best.source === null || isNamed(place, best.source);
  return {
    verdict: 'differs',
    source: best.source,
    place,
    inPlace,
    aside,
    parts,
    allowed,
    unexplained,
  };
}

function isNamed(place: Place, source: NamedSource | null): boolean {
  return source !== null && unitsOf(place).every((unit) => source.units.includes(unit));
}

function byKind(places: readonly Place[]): Place[] {
  const weight = (place: Place) => (place.quoted[0]?.unit.kind === 'recommendation' ? 0 : 1);
  return [...places].sort((a, b) => weight(a) - weight(b));
}
