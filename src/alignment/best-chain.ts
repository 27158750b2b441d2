import type { Token } from './tokens.ts';
import { type NumberedWords, numberWords, pairOf, UNKNOWN, type WordPairs } from './word-pairs.ts';

/** Words in common, one after the other; all counted in words. */
interface Run {
  readonly mine: number;
  readonly theirs: number;
  readonly length: number;
}

/** Tokens in common, from the first word of a run to its last; ends exclusive. */
export interface Common {
  readonly mine: readonly [from: number, to: number];
  readonly theirs: readonly [from: number, to: number];
}

/** What a quotation and one document have in common, in the same order on both sides. */
export interface Chain {
  readonly runs: readonly Common[];
  /** Words in common. */
  readonly words: number;
}

/** Runs that one beginning may have; of the same words in many places the longest tell. */
const RIVALS = 6;

/** How many runs back a run looks for the one that it continues. */
const LOOK_BACK = 48;

/** Chains of most gain so far that a run may continue from farther back. */
const LEADERS = 16;

/** A gap costs a tenth of a word for each word by which both sides differ, at most this. */
const DEAREST_GAP = 6;

/**
 * The chain of common runs that covers most of a quotation, letter case and punctuation aside;
 * null when not even two neighbouring words stand anywhere. Runs are put together as in colinear
 * chaining of sequence alignments: each run continues the one before it that gains most, gaps cost.
 * `isAllowed` says of an index of the tokens whether a run may begin there. Near-linear in the quotation.
 */
export function findBestChain(
  index: WordPairs,
  quotation: readonly Token[],
  isAllowed: (token: number) => boolean = () => true,
): Chain | null {
  const mine = numberWords(quotation, (word) => index.numbers.get(word) ?? UNKNOWN);
  const runs = runsOf(mine, index, isAllowed);
  const best = runs.map(({ length }) => length);
  const from = runs.map(() => -1);
  const leaders: number[] = [];
  let last = -1;
  for (let i = 0; i < runs.length; i++) {
    for (const j of leaders) take(i, j);
    for (let j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) take(i, j);
    if (last < 0 || best[i]! > best[last]!) last = i;
    lead(i);
  }
  if (last < 0) return null;
  const chain: Run[] = [];
  for (let i = last; i >= 0; i = from[i]!) {
    const run = runs[i]!;
    const next = chain[0];
    chain.unshift(next ? { ...run, length: run.length - overlap(run, next) } : run);
  }
  return {
    words: chain.reduce((sum, { length }) => sum + length, 0),
    runs: chain.map((run) => ({
      mine: [mine.at[run.mine]!, mine.at[run.mine + run.length - 1]! + 1],
      theirs: [index.at[run.theirs]!, index.at[run.theirs + run.length - 1]! + 1],
    })),
  };

  function take(i: number, j: number): void {
    const gain = best[j]! + continued(runs[j]!, runs[i]!, index);
    if (gain <= best[i]!) return;
    best[i] = gain;
    from[i] = j;
  }

  function lead(i: number): void {
    if (leaders.length === LEADERS && best[leaders.at(-1)!]! >= best[i]!) return;
    if (leaders.length === LEADERS) leaders.pop();
    let place = leaders.length;
    while (place > 0 && best[leaders[place - 1]!]! < best[i]!) place--;
    leaders.splice(place, 0, i);
  }
}

/** What a run adds to one before it; a loss when it does not continue it. */
function continued(before: Run, run: Run, { document }: WordPairs): number {
  const mine = run.mine - before.mine;
  const theirs = run.theirs - before.theirs;
  if (mine <= 0 || theirs <= 0 || document[run.theirs] !== document[before.theirs]) {
    return -Infinity;
  }
  return run.length - overlap(before, run) - Math.min(DEAREST_GAP, Math.abs(mine - theirs) / 10);
}

/** Words at the end of a run that the next one holds too. */
function overlap(run: Run, next: Run): number {
  return Math.max(0, run.mine + run.length - next.mine, run.theirs + run.length - next.theirs);
}

/** Maximal runs of two words and more, by their place in the quotation. */
function runsOf(
  { keys }: NumberedWords,
  theirs: WordPairs,
  isAllowed: (token: number) => boolean,
): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i + 1 < keys.length; i++) {
    if (keys[i] === UNKNOWN || keys[i + 1] === UNKNOWN) continue;
    const here: Run[] = [];
    for (const at of theirs.pairs.get(pairOf(keys[i]!, keys[i + 1]!)) ?? []) {
      if (!isAllowed(theirs.at[at]!)) continue;
      // A run that the words before it belong to was found with them.
      if (i > 0 && at > 0 && keys[i - 1] === theirs.keys[at - 1]) continue;
      let length = 2;
      while (i + length < keys.length && keys[i + length] === theirs.keys[at + length]) length++;
      keep(here, { mine: i, theirs: at, length });
    }
    runs.push(...here);
  }
  return runs;
}

/** Keeps the longest runs, the longest first and the earlier first among equals. */
function keep(longest: Run[], run: Run): void {
  if (longest.length === RIVALS && longest.at(-1)!.length >= run.length) return;
  if (longest.length === RIVALS) longest.pop();
  let place = longest.length;
  while (place > 0 && longest[place - 1]!.length < run.length) place--;
  longest.splice(place, 0, run);
}
