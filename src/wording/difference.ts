import { diffArrays } from 'diff';
import type { DifferencePart } from '../reply.ts';

/** A stretch of both texts, as token indices, ends exclusive. */
export interface Change {
  readonly kind: 'same' | 'changed';
  readonly theirs: readonly [from: number, to: number];
  readonly mine: readonly [from: number, to: number];
}

/** Edits beyond which two stretches are shown as replaced rather than compared on. */
const MOST_EDITS = 600;

/**
 * What differs between two runs of keys, `same` and `changed` in turn: the tokens of both sides
 * are each in exactly one stretch, in order.
 */
export function changes(theirs: readonly string[], mine: readonly string[]): Change[] {
  const found: Change[] = [];
  let t = 0;
  let m = 0;
  const diff = diffArrays([...theirs], [...mine], { maxEditLength: MOST_EDITS });
  if (!diff) {
    return [{ kind: 'changed', theirs: [0, theirs.length], mine: [0, mine.length] }];
  }
  for (const { added, removed, count } of diff) {
    const kind = added || removed ? 'changed' : 'same';
    const toTheirs = added ? t : t + count;
    const toMine = removed ? m : m + count;
    const last = found.at(-1);
    const change: Change = { kind, theirs: [t, toTheirs], mine: [m, toMine] };
    if (last?.kind === kind) {
      const { theirs, mine } = last;
      found[found.length - 1] = { kind, theirs: [theirs[0], toTheirs], mine: [mine[0], toMine] };
    } else found.push(change);
    t = toTheirs;
    m = toMine;
  }
  return found;
}

/** The same in words to show; blanks stay where each side has them. */
export function parts(
  found: readonly Change[],
  theirs: (from: number, to: number) => string,
  mine: (from: number, to: number) => string,
): DifferencePart[] {
  return found.flatMap((change): DifferencePart[] => {
    const removed = theirs(...change.theirs);
    if (change.kind === 'same') return [{ kind: 'same', text: removed }];
    const added = mine(...change.mine);
    const both: DifferencePart[] = [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ];
    return both.filter(({ text }) => text !== '');
  });
}
