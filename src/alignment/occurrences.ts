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
  /** Whether it had to be cut at omissions and insertions that it marks itself. */
  readonly marked: boolean;
  /** Where in the quotation the fragments stand, as token indices, ends exclusive. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Tokens of a fragment that is more than a chance find. */
const TELLING = 4;

/** Places listed for a short quotation that stands in many. */
const MOST = 50;

/**
 * Where a quotation stands, token by token: one stretch for a plain one, one for each fragment
 * between ellipses and bracketed insertions otherwise. Headings and labels may be left out; brackets
 * of the original's own are no insertion.
 */
export function occurrences(corpus: CorpusTokens, quotation: readonly Token[]): Occurrences {
  const literal = places(
    corpus,
    quotation.map(({ key }) => key),
  );
  if (literal.length > 0) {
    const chains = literal.map((stretch) => [stretch]);
    return { chains, marked: false, ranges: [[0, quotation.length]] };
  }
  const { fragments, ranges, gaps } = fragmentsOf(quotation, corpus.postings);
  const [first, ...others] = fragments;
  if (!first || !fragments.some(({ length }) => length >= TELLING)) {
    return { chains: [], marked: true, ranges };
  }
  const chains = places(corpus, first).flatMap((start) => {
    const chain = [start];
    for (const [i, fragment] of others.entries()) {
      const after = chain.at(-1)!.to;
      const next = places(corpus, fragment, after, 1)[0];
      if (!next || next.from - after > gaps[i]! || !together(corpus, after - 1, next.from)) {
        return [];
      }
      if (gaps[i]! < LEFT_OUT && corpus.keys.slice(after, next.from).includes('[')) return [];
      chain.push(next);
    }
    return [chain];
  });
  return { chains, marked: true, ranges };
}

function together({ unit, documents }: CorpusTokens, a: number, b: number): boolean {
  return documents[unit[a]!] === documents[unit[b]!];
}

/** Where keys stand one after the other, from an index on. */
function places(corpus: CorpusTokens, keys: readonly string[], from = 0, most = MOST): Stretch[] {
  const found: Stretch[] = [];
  for (const start of corpus.postings.get(keys[0] ?? '') ?? []) {
    if (start < from) continue;
    const to = matchFrom(corpus, keys, start);
    if (to > 0 && found.push({ from: start, to }) === most) break;
  }
  return found;
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
