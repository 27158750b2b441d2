import type { Stream } from './stream.ts';
import type { Token } from './tokens.ts';

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

/** How far back a run looks for the one that it continues. */
const LOOK_BACK = 48;

/** A gap costs a tenth of a word for each word by which both sides differ, at most this. */
const DEAREST_GAP = 6;

interface Words {
  readonly keys: readonly string[];
  readonly at: readonly number[];
}

interface Index extends Words {
  readonly document: readonly string[];
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Stream, Index>();

/**
 * The chain of common runs that covers most of a quotation, letter case and punctuation aside;
 * null when not even two neighbouring words stand anywhere. Near-linear in the quotation.
 */
export function nearest(stream: Stream, quotation: readonly Token[]): Chain | null {
  const index = indexOf(stream);
  const mine = wordsOf(quotation);
  const runs = runsOf(mine, index);
  const best = runs.map(({ length }) => length);
  const from = runs.map(() => -1);
  let last = -1;
  for (const [i, run] of runs.entries()) {
    for (let j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
      const gain = best[j]! + continued(runs[j]!, run, index);
      if (gain > best[i]!) {
        best[i] = gain;
        from[i] = j;
      }
    }
    if (last < 0 || best[i]! > best[last]!) last = i;
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
}

/** What a run adds to one before it; a loss when it does not continue it. */
function continued(before: Run, run: Run, { document }: Index): number {
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
function runsOf(mine: Words, theirs: Index): Run[] {
  const runs: Run[] = [];
  const covered = new Map<number, number>();
  for (let i = 0; i + 1 < mine.keys.length; i++) {
    const here: Run[] = [];
    for (const at of theirs.pairs.get(`${mine.keys[i]} ${mine.keys[i + 1]}`) ?? []) {
      if ((covered.get(at - i) ?? -1) > i) continue;
      let length = 2;
      while (i + length < mine.keys.length && mine.keys[i + length] === theirs.keys[at + length])
        length++;
      here.push({ mine: i, theirs: at, length });
      covered.set(at - i, i + length);
    }
    here.sort((a, b) => b.length - a.length || a.theirs - b.theirs);
    runs.push(...here.slice(0, RIVALS));
  }
  return runs;
}

function indexOf(stream: Stream): Index {
  const known = indexes.get(stream);
  if (known) return known;
  const words = wordsOf(stream.tokens);
  const pairs = new Map<string, number[]>();
  for (let i = 0; i + 1 < words.keys.length; i++) {
    const pair = `${words.keys[i]} ${words.keys[i + 1]}`;
    const places = pairs.get(pair);
    if (places) places.push(i);
    else pairs.set(pair, [i]);
  }
  const document = words.at.map((i) => stream.documents[stream.unit[i]!]!);
  const index = { ...words, pairs, document };
  indexes.set(stream, index);
  return index;
}

function wordsOf(all: readonly Token[]): Words {
  const at = all.flatMap(({ word }, i) => (word ? [i] : []));
  return { at, keys: at.map((i) => all[i]!.key.toLowerCase()) };
}
