import type { Fault } from '../../corpus/fault.ts';
import { headword, nameEntry, type PlacedEntry, type TermKey } from './placed-entry.ts';

/** Terms that an entry has twice, perhaps inflected or in two spellings, or that are no terms. */
export function findRepeatedTerms(places: readonly PlacedEntry[], key: TermKey): Fault[] {
  return places.flatMap((place) => {
    const { file, entry } = place;
    const of = entry.kind === 'translation' ? null : headword(entry);
    const all = of === null ? entry.terms : [of, ...entry.terms];
    const seen = new Map<string, string>();
    return all.flatMap((term): Fault[] => {
      const at = key(term);
      const before = seen.get(at);
      seen.set(at, term);
      const where = `In ${nameEntry(place)} `;
      if (at === '') {
        const problem = `${where}‘${term}’ consists of words that carry no subject.`;
        return [{ file, line: null, problem, fix: 'Leave it out or write a fuller term.' }];
      }
      if (before === undefined) return [];
      const problem = `${where}‘${term}’ is read as the same as ‘${before}’.`;
      return [{ file, line: null, problem, fix: 'Keep one of the two: inflections are known.' }];
    });
  });
}
