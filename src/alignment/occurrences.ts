import type { CorpusTokens } from './corpus-tokens.ts';
import { fragmentsOf, LEFT_OUT } from './fragments.ts';
import type { Token } from './tokens.ts';

/** A stretch of the corpus, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a quotation stands. */
export interface Occurrences {
  /** Each with its fragments in order. */
  readonly chains: readonly (readonly Stretch[])[];
  /** Whether it was cut at omissions and insertions that it marks itself. */
  readonly marked: boolean;
  /** Where in the quotation the fragments stand, as token indices, ends exclusive. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Tokens of a fragment that is more than a chance find. */
const TELLING = 4;

/** Places listed for a short quotation that stands in many; fewer for one in fragments, each looked for. */
const MOST = 500;
const MOST_OF_FRAGMENTS = 50;

/**
 * Where a quotation stands in one piece, token by token. Headings and labels may be left out;
 * brackets of the original's own are no insertion.
 */
export function findWhole(corpus: CorpusTokens, quotation: readonly Token[]): Occurrences {
  const keys = quotation.map(({ key }) => key);
  const chains = places(corpus, keys).map((stretch) => [stretch]);
  return { chains, marked: false, ranges: [[0, quotation.length]] };
}

/** Where its fragments between ellipses and bracketed insertions stand, in order and in one document. */
export function findFragments(corpus: CorpusTokens, quotation: readonly Token[]): Occurrences {
  const { fragments, ranges, gaps, isMarked } = fragmentsOf(quotation, corpus.postings);
  const [first, ...others] = fragments;
  if (!first || !fragments.some(({ length }) => length >= TELLING)) {
    return { chains: [], marked: isMarked, ranges };
  }
  const chains = places(corpus, first, { ...EVERYWHERE, most: MOST_OF_FRAGMENTS }).flatMap(
    (start) => {
      const chain = [start];
      for (const [i, fragment] of others.entries()) {
        const after = chain.at(-1)!.to;
        const [next] = places(corpus, fragment, { from: after, to: after + gaps[i]! + 1, most: 1 });
        if (!next || !together(corpus, after - 1, next.from)) return [];
        if (gaps[i]! < LEFT_OUT && corpus.keys.slice(after, next.from).includes('[')) return [];
        chain.push(next);
      }
      return [chain];
    },
  );
  return { chains, marked: isMarked, ranges };
}

function together({ unit, documents }: CorpusTokens, a: number, b: number): boolean {
  return documents[unit[a]!] === documents[unit[b]!];
}

interface Search {
  /** Where a place may begin: from this index on, before that one. */
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

const EVERYWHERE: Search = { from: 0, to: Infinity, most: MOST };

/** Where keys stand one after the other. */
function places(corpus: CorpusTokens, keys: readonly string[], search = EVERYWHERE): Stretch[] {
  const found: Stretch[] = [];
  const starts = corpus.postings.get(keys[0] ?? '') ?? [];
  for (let i = firstFrom(starts, search.from); i < starts.length; i++) {
    const start = starts[i]!;
    if (start >= search.to) break;
    const to = matchFrom(corpus, keys, start);
    if (to > 0 && found.push({ from: start, to }) === search.most) break;
  }
  return found;
}

/** The position of the first number that is not below a bound, by halving. */
function firstFrom(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index after the last token matched, or -1. */
function matchFrom(corpus: CorpusTokens, keys: readonly string[], start: number): number {
  const { keys: issued, skip } = corpus;
  let at = start;
  for (const key of keys) {
    while (issued[at] !== key) {
      const after = at > start ? skip.get(at) : undefined;
      if (after === undefined) return -1;
      at = after;
    }
    at++;
  }
  return together(corpus, start, at - 1) ? at : -1;
}
