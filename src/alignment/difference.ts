import { diffArrays } from 'diff';
import type { DifferencePart } from '../reply/reply.ts';

/** A stretch of both texts, as token indices, ends exclusive. */
export interface Change {
  readonly kind: 'same' | 'changed';
  readonly theirs: readonly [from: number, to: number];
  readonly mine: readonly [from: number, to: number];
}

/** Edits beyond which two stretches are shown as replaced rather than compared on. */
const MOST_EDITS = 150;

/**
 * What differs between two runs of keys, `same` and `changed` in turn: the tokens of both sides
 * are each in exactly one stretch, in order. `meetings` are places known to belong together,
 * ascending on both sides; with them close together, time is near-linear.
 */
export function findDifferences(
  theirs: readonly string[],
  mine: readonly string[],
  meetings: readonly (readonly [theirs: number, mine: number])[] = [],
): Change[] {
  const found: Change[] = [];
  let [t, m] = [0, 0];
  for (const [toTheirs, toMine] of [...meetings, [theirs.length, mine.length] as const]) {
    const diff = diffArrays(theirs.slice(t, toTheirs), mine.slice(m, toMine), {
      maxEditLength: MOST_EDITS,
    });
    for (const { added, removed, count } of diff ?? []) {
      add(added || removed ? 'changed' : 'same', added ? t : t + count, removed ? m : m + count);
    }
    if (t < toTheirs || m < toMine) add('changed', toTheirs, toMine);
  }
  return found;

  function add(kind: Change['kind'], toTheirs: number, toMine: number): void {
    const last = found.at(-1);
    const joins = last?.kind === kind;
    const from: Change = joins ? last : { kind, theirs: [t, t], mine: [m, m] };
    if (joins) found.pop();
    found.push({ kind, theirs: [from.theirs[0], toTheirs], mine: [from.mine[0], toMine] });
    t = toTheirs;
    m = toMine;
  }
}

/** The same in words to show; blanks stay where each side has them. */
export function showDifferences(
  found: readonly Change[],
  theirs: (from: number, to: number) => string,
  mine: (from: number, to: number) => string,
): DifferencePart[] {
  return found.flatMap((change): DifferencePart[] => {
    const removed = isEmpty(change.theirs) ? '' : theirs(...change.theirs);
    if (change.kind === 'same') return [{ kind: 'same', text: removed }];
    const added = isEmpty(change.mine) ? '' : mine(...change.mine);
    const both: DifferencePart[] = [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ];
    return both.filter(({ text }) => text !== '');
  });
}

function isEmpty([from, to]: readonly [from: number, to: number]): boolean {
  return from === to;
}
