import { type Chain, type Common, findBestChain } from '../alignment/best-chain.ts';
import { type CorpusTokens, issued } from '../alignment/corpus-tokens.ts';
import { type Change, findDifferences, showDifferences } from '../alignment/difference.ts';
import type { Token } from '../alignment/tokens.ts';
import type { DifferencePart } from '../reply/reply.ts';
import { type AllowedChange, explainChange } from './allowed.ts';
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

/** A text is a quotation gone wrong when it shares this part of its words, in order, with one place. */
const ENOUGH = 0.5;

/** Tokens by which a beginning or an end may lie elsewhere than the other side's. */
const NEAR = 15;

/** From this share of the words in common with the nearest place, a text that is cited is meant. */
const CITED_ENOUGH = 0.75;

/**
 * The comparison with the nearest place; with one of the units `cited`, by their positions, where
 * that is nearly as near. Null when no place is near enough to be meant.
 */
export function compare(
  corpus: CorpusTokens,
  quotation: readonly Token[],
  pasted: string,
  cited: ReadonlySet<number>,
): Comparison | null {
  const nearest = findBestChain(corpus.wordPairs, quotation);
  const within =
    cited.size > 0
      ? findBestChain(corpus.wordPairs, quotation, (token) => cited.has(corpus.unit[token]!))
      : null;
  const isMeant = within && nearest && within.words >= nearest.words * CITED_ENOUGH;
  const chain = isMeant ? within : nearest;
  const words = quotation.filter(({ word }) => word).length;
  if (!chain || chain.words < Math.max(2, words * ENOUGH)) return null;
  const first = chain.runs[0]!;
  const last = chain.runs.at(-1)!;
  const [unitStart] = corpus.bounds[corpus.unit[first.theirs[0]]!]!;
  const [, unitEnd] = corpus.bounds[corpus.unit[last.theirs[1] - 1]!]!;
  const start = startOf(corpus, quotation, first, unitStart);
  const tail = quotation.slice(last.mine[1]);
  let end = last.theirs[1];
  if (tail.some(({ word }) => word)) end = endOf(corpus, tail, end, unitEnd);
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

/** Marks over which a stretch is not drawn out for words that have nothing in common with it. */
const CLOSES = new Set(['.', ';', ':']);

/**
 * Where the stretch compared begins: as far before the first words in common as the quotation does,
 * or where its first word stands near there, so that a shared beginning is not shown as changed.
 */
function startOf(
  { keys }: CorpusTokens,
  quotation: readonly Token[],
  { mine, theirs }: Common,
  unitStart: number,
): number {
  let usual = theirs[0];
  while (usual > Math.max(unitStart, theirs[0] - mine[0]) && !CLOSES.has(keys[usual - 1]!)) usual--;
  const first = quotation[0]!.key.toLowerCase();
  if (mine[0] === 0 || !quotation[0]!.word) return usual;
  return nearest(keys, first, usual, [Math.max(unitStart, usual - NEAR), theirs[0]]) ?? usual;
}

/** The same for its end, exclusive. */
function endOf(
  { keys }: CorpusTokens,
  tail: readonly Token[],
  end: number,
  unitEnd: number,
): number {
  let usual = end;
  while (usual < Math.min(unitEnd, end + tail.length) && !CLOSES.has(keys[usual]!)) usual++;
  const last = tail.findLast(({ word }) => word)!.key.toLowerCase();
  const at = nearest(keys, last, usual - 1, [end, Math.min(unitEnd, usual + NEAR)]);
  if (at === null) return usual;
  const next = at + 1;
  return tail.at(-1)!.word || next >= unitEnd ? next : next + 1;
}

/** The index of a key that is nearest to a place, within bounds; null where it does not stand there. */
function nearest(
  keys: readonly string[],
  key: string,
  place: number,
  [from, to]: readonly [from: number, to: number],
): number | null {
  let found: number | null = null;
  for (let i = from; i < to; i++) {
    if (keys[i]!.toLowerCase() !== key) continue;
    if (found === null || Math.abs(i - place) < Math.abs(found - place)) found = i;
  }
  return found;
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
