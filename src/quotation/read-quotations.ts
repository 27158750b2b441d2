import { findBestChain } from '../alignment/best-chain.ts';
import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import { type Token, tokens } from '../alignment/tokens.ts';
import { type CitationStretch, findCitations } from './find-citations.ts';
import { readPaste } from './paste.ts';
import { readCitations, takeOut } from './quotations-with-citations.ts';
import { type Citation, readCitation } from './read-citation.ts';
import type { HeldTexts } from './verify.ts';

/** A quotation as it may be meant. */
export interface QuotationRead {
  readonly words: string;
  readonly citation: Citation | null;
  /** Citations of its neighbours, which count only where they are right. */
  readonly shared: readonly Citation[];
}

/** What a pasted text quotes. */
export interface QuotationsRead {
  /** Set apart by marks within other words; else the text is one quotation. */
  readonly isApart: boolean;
  /** For each quotation the ways to read it, the most literal first. */
  readonly quotations: readonly (readonly QuotationRead[])[];
  /** Quotations beyond those, which were not read. */
  readonly left: number;
}

/** Reads which words of a pasted text are quoted, and from where. Near-linear. */
export function readQuotations(pasted: string, held: HeldTexts): QuotationsRead {
  const reader = { library: held.library, names: held.names };
  const { text, quotations, left } = readPaste(pasted, held.tokens);
  if (quotations.length === 0) return { isApart: false, quotations: [readWhole(text)], left };
  const found = readCitations(text, quotations, reader);
  return {
    left,
    isApart: hasOtherWords(text, [
      ...quotations.map(([start, end]) => ({ start, end })),
      ...findCitations(takeOut(text, quotations), reader),
    ]),
    quotations: found.map(({ range, citation, shared }) => [
      { words: text.slice(...range).trim(), citation, shared },
    ]),
  };

  /** A text without marks: the whole, then the same without a citation at its ends. */
  function readWhole(whole: string): QuotationRead[] {
    const stretches = findCitations(whole, reader);
    const lead = headOf(whole, stretches);
    const head = lead && isOfDocuments(whole, lead, held.tokens) ? null : lead;
    const end = tailOf(whole, stretches);
    const tail = end && isOfDocuments(whole, end, held.tokens) ? null : end;
    const ways: readonly (readonly [head: End | null, tail: End | null])[] = [
      // A line above that only names the source is no part of the words, though documents have such lines.
      ...(head && isOnlyLine(whole, head, stretches) ? [[head, tail] as const] : []),
      [null, null],
      [head, tail],
      [null, tail],
      [head, null],
    ];
    const distinct = new Map(ways.map((way) => [way.map((end) => end?.start ?? '').join(), way]));
    return [...distinct.values()].flatMap(([before, after]): QuotationRead[] => {
      const source = after ?? before;
      const words = bare(whole.slice(before?.end ?? 0, after?.start ?? whole.length));
      if (words === '') return [];
      return [{ words, citation: source && readCitation(source.text, reader), shared: [] }];
    });
  }
}

/** Whether an end is a line that nothing but a citation stands in, and the only such line. */
function isOnlyLine(text: string, { end }: End, stretches: readonly CitationStretch[]): boolean {
  const [only, ...others] = stretches.filter(({ isTelling }) => isTelling);
  const line = text.slice(0, end);
  return (
    only !== undefined &&
    others.length === 0 &&
    line.includes('\n') &&
    /^[\s\p{P}]*$/u.test(line.slice(0, only.start) + line.slice(only.end))
  );
}

/** What stands at an end of a text as its citation. */
interface End {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** From this share of its words, found before the others in a document, a lead-in is the document's. */
const MOSTLY = 0.4;

/** Words of a label ("Recommendation 11"), which documents have too. */
const FEWEST_OF_DOCUMENTS = 4;

/** Whether an end of a text is more than its source: words of a document, which are to be compared. */
function isOfDocuments(text: string, { start, end }: End, corpus: CorpusTokens): boolean {
  const words = tokens(text);
  const chain = findBestChain(corpus.wordPairs, words);
  const isAtEnd = (token: Token) => token.word && start <= token.start && token.end <= end;
  const found = chain?.runs.flatMap(({ mine }) => words.slice(...mine).filter(isAtEnd)) ?? [];
  return (
    found.length >= FEWEST_OF_DOCUMENTS && found.length >= words.filter(isAtEnd).length * MOSTLY
  );
}

const HEAD = /^[^\n:]{1,300}(?::\s|\n)\s*/u;

/** A line, or words before a colon, that name the source; or a citation with which the text begins. */
function headOf(text: string, stretches: readonly CitationStretch[]): End | null {
  const first = stretches.find(({ isTelling }) => isTelling);
  if (!first) return null;
  const line = HEAD.exec(text)?.[0].length ?? 0;
  if (first.end <= line) return { start: 0, end: line, text: first.text };
  return /^[\s\p{P}]*$/u.test(text.slice(0, first.start))
    ? { start: 0, end: first.end, text: first.text }
    : null;
}

/** Characters after a citation that are looked at for what was copied along with it. */
const REMAINS = 300;

/** Addresses, tags, options of programs and signs, which say nothing. */
const SAYS_NOTHING = /^(?:[\s\p{P}\p{S}]|\b(?:https?:\/\/\S+|\w+:\S+)|(?<=[#@])\S+)*$/u;

/** A bracket, a line or what follows a dash or comma, that ends the text and names the source. */
function tailOf(text: string, stretches: readonly CitationStretch[]): End | null {
  const last = stretches.findLast(({ isTelling }) => isTelling) ?? stretches.at(-1);
  if (!last) return null;
  const line = lastLine(text, last);
  if (line) return line;
  const rest = text.slice(last.end);
  if (rest.length > REMAINS) return null;
  const bracket = bracketAround(text, last);
  if (bracket) return bracket;
  if (!last.isTelling || !SAYS_NOTHING.test(rest)) return null;
  const before = text.slice(0, last.start);
  const lead = /[\s,;—–(["”-]*(?:\b(?:see|cf|from|source)\b[\s.:]*)*$/iu.exec(before.slice(-40));
  const start = last.start - (lead?.[0].length ?? 0);
  return { start, end: text.length, text: last.text };
}

/** A line of its own that names the source, whatever else stands in it. */
function lastLine(text: string, { start, isTelling }: CitationStretch): End | null {
  const line = text.trimEnd().lastIndexOf('\n') + 1;
  if (line === 0 || start < line || text.length - line > REMAINS * 2) return null;
  return isTelling || /^[\s\p{P}]*$/u.test(text.slice(line, start))
    ? { start: line, end: text.length, text: text.slice(line) }
    : null;
}

function bracketAround(text: string, { start, end, text: own }: CitationStretch): End | null {
  const from = Math.max(0, start - REMAINS);
  const open = /[([][^()[\]]*$/u.exec(text.slice(from, start + 1));
  if (!open) return null;
  const closed = /^[^()[\]]*[)\]]?/u.exec(text.slice(end))![0].length;
  return SAYS_NOTHING.test(text.slice(end + closed))
    ? { start: from + open.index, end: text.length, text: own }
    : null;
}

/** Words around a quotation that are no text of one's own. */
const FEW_WORDS = 3;

/** Without the marks around the whole. */
function bare(words: string): string {
  const inner = words.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/gu, '');
  return /^[‘'][\s\S]*[’']$/u.test(inner) ? inner.slice(1, -1) : inner;
}

/** Whether more than a few words stand around quotations and their citations. */
function hasOtherWords(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): boolean {
  let at = 0;
  let rest = '';
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    rest += ` ${text.slice(at, Math.max(at, start))}`;
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  return tokens(rest).filter(({ word }) => word).length > FEW_WORDS;
}
