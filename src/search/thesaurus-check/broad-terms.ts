import type { Fault } from '../../corpus/fault.ts';
import { expansionsAt, type TopicIndex } from '../retrieval/topic-index.ts';
import type { Relation } from '../thesaurus.ts';
import { askedTerms, nameEntry, type PlacedEntry, type TermKey } from './placed-entry.ts';

/** Of fewer texts a half says nothing. */
const FEWEST_UNITS = 50;
const HALF = 0.5;

/**
 * Terms that lead to more than half of the texts of a library: they find everything, and so
 * nothing. The subject of a library itself (an equal or narrower term that alone stands in more than
 * half of its texts) is left out of the count. `key` must be that of the index's expansions.
 */
export function findBroadTerms(
  places: readonly PlacedEntry[],
  index: TopicIndex,
  key: TermKey,
): Fault[] {
  if (index.unitCount < FEWEST_UNITS) return [];
  const most = index.unitCount * HALF;
  const broad = new Map<string, number>();
  index.expansionKeys.forEach((at, place) => {
    const alternatives = expansionsAt(index, place);
    const reached = new Set(alternatives.flatMap(([term, relation]) => reach(term, relation)));
    if (reached.size > most) broad.set(at, reached.size);
  });
  return places.flatMap((place) => {
    const { file, entry } = place;
    return askedTerms(entry).flatMap((term): Fault[] => {
      const size = broad.get(key(term));
      if (size === undefined) return [];
      broad.delete(key(term));
      const problem = `‘${term}’ of ${nameEntry(place)} leads to ${size} of the ${index.unitCount} texts held.`;
      const mend =
        'Take out the terms that stand everywhere, here and where else it is a headword.';
      return [{ file, line: null, problem, mend }];
    });
  });

  function reach(term: number, relation: Relation): number[] {
    if (relation === 'wider') return [];
    if (relation !== 'narrower' && relation !== 'related' && index.frequency[term]! > most)
      return [];
    const units: number[] = [];
    for (let p = index.starts[term]!; p < index.starts[term + 1]!; p++) {
      if (index.own[p]! > 0) units.push(index.units[p]!);
    }
    return units;
  }
}
