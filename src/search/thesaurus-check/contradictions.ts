import type { Fault } from '../../corpus/fault.ts';
import { nameEntry } from './placed-entry.ts';
import { eitherWay, type StatedPair } from './stated-pairs.ts';

const SAYS: Readonly<Record<StatedPair['as'], string>> = {
  equal: 'the same',
  narrower: 'wider and narrower',
  related: 'only related',
};

/** Pairs that one entry calls the same and another narrower or related, or narrower and related. */
export function findContradictions(pairs: readonly StatedPair[]): Fault[] {
  const first = new Map<string, StatedPair>();
  return pairs.flatMap((pair): Fault[] => {
    const at = eitherWay(pair.keys);
    const before = first.get(at);
    if (before === undefined) first.set(at, pair);
    if (before === undefined || before.as === pair.as) return [];
    const [a, b] = pair.terms;
    const problem = `‘${a}’ and ‘${b}’ are ${SAYS[pair.as]} in ${nameEntry(pair.place)}, but ${SAYS[before.as]} in ${nameEntry(before.place)} of ${before.place.file}.`;
    const fix = 'Decide which is true and take the pair out of the other entry.';
    return [{ file: pair.place.file, line: null, problem, fix }];
  });
}
