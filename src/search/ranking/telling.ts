import type { Hit } from '../model.ts';

/** A text that scores less than this part of the best is about something else. */
const TELLING = 0.5;

/** The hits near enough to the first, which is the best, to be on the same matter. */
export function telling(hits: readonly Hit[]): readonly Hit[] {
  const least = (hits[0]?.score ?? 0) * TELLING;
  return hits.filter(({ score }) => score >= least);
}
