import type { Fault } from '../../corpus/fault.ts';
import { equalTerms, nameEntry, type PlacedEntry, type TermKey } from './placed-entry.ts';

/**
 * Terms that are the same as unlike things: in entries of equal terms of two subjects, or in two
 * groups of synonyms of one. A question with such a term would be answered from both.
 */
export function findHomographs(places: readonly PlacedEntry[], key: TermKey): Fault[] {
  const seen = new Map<string, PlacedEntry[]>();
  return places.flatMap((place) =>
    equalTerms(place).flatMap((term): Fault[] => {
      const at = key(term);
      const others = seen.get(at) ?? [];
      seen.set(at, [...others, place]);
      const other = others.find((before) => isUnlike(before, place));
      if (!other) return [];
      const problem = `‘${term}’ is in ${nameEntry(place)} and in ${nameEntry(other)} of ${other.file}.`;
      const fix =
        'If it means both, make each a fuller term; if they mean the same, make them one entry.';
      return [{ file: place.file, line: null, problem, fix }];
    }),
  );
}

function isUnlike(a: PlacedEntry, b: PlacedEntry): boolean {
  if (a === b) return false;
  return a.file !== b.file || (a.entry.kind === 'synonym' && b.entry.kind === 'synonym');
}
