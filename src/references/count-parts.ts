import type { Reference } from './read-references.ts';

/** Texts that one request may name, so that none holds up the others. */
export const MOST_PARTS = 100;

/** How many numbers, ranges and references a line names. */
export function countParts(references: readonly Reference[]): number {
  return references.reduce(
    (count, one) => count + ('ranges' in one ? Math.max(1, one.ranges.length) : 1),
    0,
  );
}
