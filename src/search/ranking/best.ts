import type { Hit } from '../model.ts';

/** The best hits in order, at most `limit`; those of equal score in the order that they came in. */
export function best<T extends Hit>(hits: readonly T[], limit: number): T[] {
  return [...hits].sort((a, b) => b.score - a.score).slice(0, limit);
}
