import type { Common } from '../alignment/best-chain.ts';
import { type CorpusTokens, issued } from '../alignment/corpus-tokens.ts';
import { type Change, findDifferences, showDifferences } from '../alignment/difference.ts';
import type { Token } from '../alignment/tokens.ts';
import type { DifferencePart } from '../reply/reply.ts';
import { type AllowedChange, explainChange } from './allowed.ts';
import type { NearestStretch } from './nearest-stretch.ts';
import { isReordered } from './reordered.ts';

/** How many words differ, in changes that nothing allows. */
export interface ChangedWords {
  readonly replaced: number;
  readonly leftOut: number;
  readonly added: number;
}

/** A quotation beside the text that it comes nearest to. */
export interface Comparison {
  /** The stretch of the corpus compared with, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly DifferencePart[];
  readonly allowed: readonly AllowedChange[];
  readonly differences: number;
  readonly unexplained: number;
  readonly changed: ChangedWords;
  /** Whether words stand in another order. */
  readonly isReordered: boolean;
}

/** Compares a quotation word by word with the stretch that it is nearest to. */
export function compare(
  corpus: CorpusTokens,
  quotation: readonly Token[],
  pasted: string,
  { from: start, to: end, runs }: NearestStretch,
): Comparison {
  const ends = end === corpus.bounds[corpus.unit[end - 1]!]![1];
  const indices = withoutHeadings(corpus, start, end, runs);
  const theirs = indices.map((i) => corpus.tokens[i]!);
  const place = new Map(indices.map((index, i) => [index, i]));
  const meetings = runs.flatMap((run): [number, number][] => {
    const at = place.get(run.theirs[0]);
    return at === undefined ? [] : [[at, run.mine[0]]];
  });
  const found = findDifferences(
    theirs.map(({ key }) => key),
    quotation.map(({ key }) => key),
    meetings,
  );
  // Where words stand in another order, what is left out at an end stands at the other.
  const isMoved = runs.length === 0;
  const atStart =
    !isMoved && found[0]?.kind === 'changed' && found[0].mine[1] === 0 ? found.shift() : undefined;
  const closing = found.at(-1);
  const atEnd =
    !isMoved && closing?.kind === 'changed' && closing.mine[0] === closing.mine[1]
      ? found.pop()
      : undefined;
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
    changed: countChanges(
      changed.filter((_, i) => reasons[i] === undefined),
      theirs,
      quotation,
    ),
    isReordered: isReordered(changed, theirs, quotation),
  };
}

function countChanges(
  changed: readonly Change[],
  theirs: readonly Token[],
  mine: readonly Token[],
): ChangedWords {
  const counted = { replaced: 0, leftOut: 0, added: 0 };
  for (const change of changed) {
    const issued = theirs.slice(...change.theirs).filter(({ word }) => word).length;
    const quoted = mine.slice(...change.mine).filter(({ word }) => word).length;
    if (issued > 0 && quoted > 0) counted.replaced += Math.max(issued, quoted);
    else if (issued > 0) counted.leftOut += issued;
    else counted.added += quoted;
  }
  return counted;
}

/** The indices compared: headings and labels between units only where the quotation carries them. */
function withoutHeadings(
  corpus: CorpusTokens,
  start: number,
  end: number,
  runs: readonly Common[],
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
