import { type Common, findBestChain } from '../alignment/best-chain.ts';
import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import type { Token } from '../alignment/tokens.ts';
import { findPiecesOutOfOrder, findReordered } from './reordered-words.ts';

/** The stretch of the documents that a quotation comes nearest to. */
export interface NearestStretch {
  /** As indices of the tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** What both have in common, in the same order. */
  readonly runs: readonly Common[];
  /** The largest share of the quotation's words that is in these and in one text. */
  readonly coverage: number;
}

/** A text is a quotation gone wrong when it shares this part of its words, in order, with one place. */
const ENOUGH = 0.5;

/** From this share of its words in order, a quotation is not looked for in another order. */
const IN_ORDER = 0.85;

/** Words more that another order has to explain. */
const MOVED = 1;

/** Tokens by which a beginning or an end may lie elsewhere than the other side's. */
const NEAR = 15;

/** From this share of the words in common with the nearest place, a text that is cited is meant. */
const CITED_ENOUGH = 0.75;

/**
 * The stretch nearest to a quotation; of the units `cited`, by their positions, where that is nearly
 * as near. Null when no place is near enough to be meant.
 */
export function findNearestStretch(
  corpus: CorpusTokens,
  quotation: readonly Token[],
  cited: ReadonlySet<number>,
): NearestStretch | null {
  const nearest = findBestChain(corpus.wordPairs, quotation);
  const within =
    cited.size > 0
      ? findBestChain(corpus.wordPairs, quotation, (token) => cited.has(corpus.unit[token]!))
      : null;
  const isMeant = within && nearest && within.words >= nearest.words * CITED_ENOUGH;
  const chain = isMeant ? within : nearest;
  const words = quotation.filter(({ word }) => word).length;
  const inOrder = chain?.words ?? 0;
  const meant = chain ? corpus.unit[chain.runs[0]!.theirs[0]]! : null;
  for (const position of inOrder < words * IN_ORDER ? new Set([...cited, meant]) : []) {
    const moved = position === null ? null : findPiecesOutOfOrder(corpus, quotation, position);
    if (moved && moved.words > inOrder + MOVED) return { ...moved, runs: [], coverage: 1 };
  }
  if (!chain || inOrder < Math.max(2, words * ENOUGH)) {
    const moved = findReordered(corpus, quotation);
    return moved && { ...moved, runs: [], coverage: 1 };
  }
  const first = chain.runs[0]!;
  const last = chain.runs.at(-1)!;
  const [unitStart] = corpus.bounds[corpus.unit[first.theirs[0]]!]!;
  const [, unitEnd] = corpus.bounds[corpus.unit[last.theirs[1] - 1]!]!;
  const tail = quotation.slice(last.mine[1]);
  let to = last.theirs[1];
  if (tail.some(({ word }) => word)) to = endOf(corpus, tail, to, unitEnd);
  else while (to < unitEnd && !corpus.tokens[to]!.word) to++;
  return {
    from: startOf(corpus, quotation, first, unitStart),
    to,
    runs: chain.runs,
    coverage: mostOfOneText(corpus, chain.runs) / words,
  };
}

/** Of words in common, how many stand in the text that has most of them. */
function mostOfOneText({ unit, tokens }: CorpusTokens, runs: readonly Common[]): number {
  const counts = new Map<number, number>();
  for (const { theirs } of runs) {
    for (let i = theirs[0]; i < theirs[1]; i++)
      if (tokens[i]!.word) counts.set(unit[i]!, (counts.get(unit[i]!) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
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
