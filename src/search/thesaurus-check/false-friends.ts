import type { Fault } from '../../corpus/fault.ts';
import { headword, nameEntry, type PlacedEntry, type TermKey } from './placed-entry.ts';

/**
 * Translations that are read in English questions as well: as a term of the thesaurus (the Spanish
 * network is the colour of a notice) or as a word of the documents, which `stands` tells by key.
 * A word that means the same in both languages needs no translation.
 */
export function findFalseFriends(
  places: readonly PlacedEntry[],
  key: TermKey,
  stands: (key: string) => boolean,
): Fault[] {
  const english = new Map<string, PlacedEntry>();
  for (const place of places) {
    if (place.entry.kind === 'translation') continue;
    for (const term of [headword(place.entry) ?? [], place.entry.terms].flat()) {
      english.set(key(term), place);
    }
  }
  return places.flatMap((place) => {
    const { file, entry } = place;
    if (entry.kind !== 'translation') return [];
    return entry.terms.flatMap((term): Fault[] => {
      const at = key(term);
      const other = english.get(at);
      if (!other && !stands(at)) return [];
      const where = other ? `in ${nameEntry(other)} of ${other.file}` : 'a word of the documents';
      const problem = `‘${term}’ of ${nameEntry(place)} is read as English too, ${where}.`;
      const fix = 'Leave it out if it means the same there; if not, write a set phrase.';
      return [{ file, line: null, problem, fix }];
    });
  });
}
