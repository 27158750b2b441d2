import type { Fault } from '../../corpus/fault.ts';
import { nameEntry } from './placed-entry.ts';
import { eitherWay, type StatedPair } from './stated-pairs.ts';

/**
 * Terms that come to be narrower than themselves, through others and through what is the same; a
 * pair that is itself stated to be the same is a contradiction, and not named again.
 */
export function findCircles(pairs: readonly StatedPair[]): Fault[] {
  const sense = sensesOf(pairs);
  const same = new Set(pairs.flatMap(({ as, keys }) => (as === 'equal' ? eitherWay(keys) : [])));
  const narrower = new Map<string, StatedPair[]>();
  for (const pair of pairs) {
    if (pair.as !== 'narrower') continue;
    const wide = sense(pair.keys[0]);
    narrower.set(wide, [...(narrower.get(wide) ?? []), pair]);
  }
  return pairs.flatMap((pair): Fault[] => {
    if (pair.as !== 'narrower' || same.has(eitherWay(pair.keys))) return [];
    const back = wayTo(sense(pair.keys[0]), pair);
    if (back === null) return [];
    const chain = [pair, ...back].map(({ terms }) => `‘${terms[0]}’ > ‘${terms[1]}’`).join(', ');
    const problem = `By ${nameEntry(pair.place)} a term is narrower than itself: ${chain}.`;
    const fix = 'Take out the link that is not true, here or in an entry of the same terms.';
    return [{ file: pair.place.file, line: null, problem, fix }];
  });

  /** The links that lead from what a link ends at to `goal`; null where none do. */
  function wayTo(goal: string, from: StatedPair): StatedPair[] | null {
    const seen = new Set<string>();
    const open: { at: string; way: StatedPair[] }[] = [{ at: sense(from.keys[1]), way: [] }];
    for (const { at, way } of open) {
      if (at === goal) return way;
      if (seen.has(at)) continue;
      seen.add(at);
      for (const next of narrower.get(at) ?? []) {
        open.push({ at: sense(next.keys[1]), way: [...way, next] });
      }
    }
    return null;
  }
}

/** For each term one that stands for all that are the same as it. */
function sensesOf(pairs: readonly StatedPair[]): (key: string) => string {
  const parents = new Map<string, string>();
  for (const { as, keys } of pairs) {
    if (as === 'equal') parents.set(root(keys[0]), root(keys[1]));
  }
  return root;

  function root(key: string): string {
    let at = key;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  }
}
