import { type Chain, findBestChain } from '../alignment/best-chain.ts';
import { type CorpusTokens, issued } from '../alignment/corpus-tokens.ts';
import { findDifferences, showDifferences } from '../alignment/difference.ts';
import type { Token } from '../alignment/tokens.ts';
import type { DifferencePart } from '../reply/reply.ts';
import { type AllowedChange, explainChange } from './allowed.ts';

/** A quotation beside the text that it comes nearest to. */
export interface Comparison {
  /** The stretch of the corpus compared with, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly DifferencePart[];
  readonly allowed: readonly AllowedChange[];
  readonly differences: number;
  readonly unexplained: number;
}

/** A text is a quotation gone wrong when it shares this part of its words, in order, with one place. */
const ENOUGH = 0.5;

/** The comparison with the nearest place; null when no place is near enough to be meant. */
export function compare(
  corpus: CorpusTokens,
  quotation: readonly Token[],
  pasted: string,
): Comparison | null {
  const chain = findBestChain(corpus.wordPairs, quotation);
  const words = quotation.filter(({ word }) => word).length;
  if (!chain || chain.words < Math.max(2, words * ENOUGH)) return null;
  const first = chain.runs[0]!;
  const last = chain.runs.at(-1)!;
  const [unitStart] = corpus.bounds[corpus.unit[first.theirs[0]]!]!;
  const [, unitEnd] = corpus.bounds[corpus.unit[last.theirs[1] - 1]!]!;
  const start = Math.min(Math.max(unitStart, first.theirs[0] - first.mine[0]), first.theirs[0]);
  const tail = quotation.slice(last.mine[1]);
  let end = last.theirs[1];
  if (tail.some(({ word }) => word)) end = Math.min(unitEnd, end + tail.length);
  else while (end < unitEnd && !corpus.tokens[end]!.word) end++;
  const ends = end === unitEnd;
  const indices = withoutHeadings(corpus, start, end, chain);
  const theirs = indices.map((i) => corpus.tokens[i]!);
  const place = new Map(indices.map((index, i) => [index, i]));
  const meetings = chain.runs.flatMap((run): [number, number][] => {
    const at = place.get(run.theirs[0]);
    return at === undefined ? [] : [[at, run.mine[0]]];
  });
  const found = findDifferences(
    theirs.map(({ key }) => key),
    quotation.map(({ key }) => key),
    meetings,
  );
  const atStart =
    found[0]?.kind === 'changed' && found[0].mine[1] === 0 ? found.shift() : undefined;
  const closing = found.at(-1);
  const atEnd =
    closing?.kind === 'changed' && closing.mine[0] === closing.mine[1] ? found.pop() : undefined;
  const changed = found.filter(({ kind }) => kind === 'changed');
  const reasons = changed.map((change) =>
    explainChange(change, { corpus, theirs, quotation, ends }),
  );
  return {
    from: indices[atStart?.theirs[1] ?? 0]!,
    to: indices[(atEnd ? atEnd.theirs[0] : indices.length) - 1]! + 1,
    parts: showDifferences(
      found,
      (from, to) => issued(corpus, indices.slice(from, to)),
      (from, to) =>
        pasted.slice(quotation[from]?.start, quotation[to]?.start).replace(/\s+/gu, ' '),
    ),
    allowed: [...new Set(reasons.filter((reason) => reason !== undefined))],
    differences: changed.length,
    unexplained: reasons.filter((reason) => reason === undefined).length,
  };
}

/** The indices compared: headings and labels between units only where the quotation carries them. */
function withoutHeadings(
  corpus: CorpusTokens,
  start: number,
  end: number,
  { runs }: Chain,
): number[] {
  const indices: number[] = [];
  for (let i = start; i < end; i++) {
    const after = corpus.skip.get(i) ?? i;
    const carried = runs.some(({ theirs: [from, to] }) => from <= i && i < to);
    if (after > i && !carried) i = after - 1;
    else indices.push(i);
  }
  return indices;
}
