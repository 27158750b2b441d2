import type { Unit } from '../corpus/model.ts';
import type { Concordances } from './concordances.ts';

/**
 * Results with each superseded text after its final: left out where the final says the same word for
 * word, moved behind it where it stands before it. The order of the others stays.
 */
export function preferFinals<T>(
  results: readonly T[],
  unitOf: (result: T) => Unit,
  concordances: Concordances,
): T[] {
  const shown = new Map(results.map((result) => [unitOf(result), result]));
  const behind = new Map<Unit, T[]>();
  const rest: T[] = [];
  for (const result of results) {
    const successor = concordances.successorOf(unitOf(result));
    const final = successor?.unit ?? null;
    if (final === null || !shown.has(final)) rest.push(result);
    else if (!successor!.same) behind.set(final, [...(behind.get(final) ?? []), result]);
  }
  return rest.flatMap((result) => {
    const own = behind.get(unitOf(result)) ?? [];
    // Where several results are of one text, once.
    behind.delete(unitOf(result));
    return [result, ...own];
  });
}
