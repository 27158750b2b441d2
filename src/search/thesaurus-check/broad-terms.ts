import type { Fault } from '../../corpus/fault.ts';
import type { Lexicon } from '../query/lexicon.ts';
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
  { index, expansions }: Pick<Lexicon, 'index' | 'expansions'>,
  key: TermKey,
): Fault[] {
  if (index.count < FEWEST_UNITS) return [];
  const most = index.count * HALF;
  const broad = new Map<string, number>();
  for (const [at, meant] of expansions) {
    const reached = new Set(meant.flatMap(({ term, relation }) => reach(term, relation)));
    if (reached.size > most) broad.set(at, reached.size);
  }
  return places.flatMap((place) => {
    const { file, entry } = place;
    return askedTerms(entry).flatMap((term): Fault[] => {
      const size = broad.get(key(term));
      if (size === undefined) return [];
      broad.delete(key(term));
      const problem = `‘${term}’ of ${nameEntry(place)} leads to ${size} of the ${index.count} texts held.`;
      const fix = 'Take out the terms that stand everywhere, here and where else it is a headword.';
      return [{ file, line: null, problem, fix }];
    });
  });

  function reach(term: string, relation: Relation): readonly number[] {
    if (relation === 'wider') return [];
    const isEqual = relation !== 'narrower' && relation !== 'related';
    return isEqual && index.vocabulary.frequency(term) > most ? [] : index.saying(term);
  }
}
