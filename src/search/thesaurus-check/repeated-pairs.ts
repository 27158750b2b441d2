import type { Fault } from '../../corpus/fault.ts';
import { nameEntry } from './placed-entry.ts';
import { eitherWay, type StatedPair } from './stated-pairs.ts';

/** Pairs that two entries state alike. */
export function findRepeatedPairs(pairs: readonly StatedPair[]): Fault[] {
  const seen = new Map<string, StatedPair>();
  return pairs.flatMap((pair): Fault[] => {
    const { as, keys, place, terms } = pair;
    const at = `${as}\n${as === 'equal' ? eitherWay(keys) : keys.join('\n')}`;
    const before = seen.get(at);
    if (before === undefined) seen.set(at, pair);
    if (before === undefined || before.place === place) return [];
    const problem = `What ${nameEntry(place)} says of ‘${terms[0]}’ and ‘${terms[1]}’ is said by ${nameEntry(before.place)} of ${before.place.file}.`;
    return [{ file: place.file, line: null, problem, fix: 'Say it in one of them only.' }];
  });
}
