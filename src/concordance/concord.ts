import { append } from '../collections/append.ts';
import type { Unit } from '../corpus/model.ts';

/** What texts are paired by. */
type ComparedText = Pick<Unit, 'kind' | 'text'>;

/** A text of a draft and what it became. */
export interface Pair<Before extends ComparedText = Unit, After extends ComparedText = Unit> {
  readonly before: Before;
  readonly after: After;
  /** Whether they are the same word for word. */
  readonly same: boolean;
}

/** A draft beside its final, text by text: numbers shift between them, so that they tell nothing. */
export interface Concordance<
  Before extends ComparedText = Unit,
  After extends ComparedText = Unit,
> {
  /** In the order of the draft. */
  readonly pairs: readonly Pair<Before, After>[];
  /** Texts of the draft that the final has not. */
  readonly dropped: readonly Before[];
  /** Texts of the final that the draft has not. */
  readonly added: readonly After[];
}

/** Two texts that share less of their words than this are two texts. */
const LEAST = 0.6;

interface PairLikeness {
  readonly before: number;
  readonly after: number;
  readonly share: number;
}

/** Pairs texts by their words: those that are the same first, then the nearest, each once. */
export function concord<Before extends ComparedText, After extends ComparedText>(
  before: readonly Before[],
  after: readonly After[],
): Concordance<Before, After> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const places = new Map<string, number[]>();
  for (const [i, unit] of after.entries()) append(places, keyOf(unit), i);
  for (const [i, unit] of before.entries()) {
    const place = places.get(keyOf(unit))?.find((j) => !taken.has(j));
    if (place !== undefined) pair(i, place);
  }
  const same = new Set(partner.keys());
  for (const { before: i, after: j } of likenesses(before, after, partner, taken))
    if (!partner.has(i) && !taken.has(j)) pair(i, j);
  return {
    pairs: [...partner]
      .sort(([a], [b]) => a - b)
      .map(([i, j]) => ({ before: before[i]!, after: after[j]!, same: same.has(i) })),
    dropped: before.filter((_, i) => !partner.has(i)),
    added: after.filter((_, j) => !taken.has(j)),
  };

  function pair(i: number, j: number): void {
    partner.set(i, j);
    taken.add(j);
  }
}

/** Of texts that have no partner yet, the pairs that are near enough, nearest first, then by order. */
function likenesses(
  before: readonly ComparedText[],
  after: readonly ComparedText[],
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): PairLikeness[] {
  const theirs = after.map(({ text }, j) => (taken.has(j) ? null : countWords(text)));
  return before
    .flatMap(({ text, kind }, i): PairLikeness[] => {
      if (partner.has(i)) return [];
      const mine = countWords(text);
      return theirs.flatMap((words, j) => {
        if (words === null || !areAlike(after[j]!.kind, kind)) return [];
        const share = shareOf(mine, words);
        return share < LEAST ? [] : [{ before: i, after: j, share }];
      });
    })
    .sort((a, b) => b.share - a.share || a.before - b.before || a.after - b.after);
}

/** A draft's numbered paragraph may have become a recommendation; a preamble stays one. */
function areAlike(a: Unit['kind'], b: Unit['kind']): boolean {
  return (a === 'preambular') === (b === 'preambular');
}

function keyOf({ kind, text }: ComparedText): string {
  return `${kind === 'preambular'} ${text.replace(/\s+/gu, ' ')}`;
}

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function countWords(text: string): Words {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** Of the words of both, what part both have (Sørensen and Dice), each as often as it stands. */
function shareOf(a: Words, b: Words): number {
  const most = Math.min(a.total, b.total);
  if ((2 * most) / (a.total + b.total || 1) < LEAST) return 0;
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * common) / (a.total + b.total);
}
