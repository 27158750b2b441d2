import { headword, type PlacedEntry, type TermKey } from './placed-entry.ts';

/** Two terms that an entry brings together. */
export interface StatedPair {
  readonly place: PlacedEntry;
  /** As written: for narrower the wider first, for related what is asked for. */
  readonly terms: readonly [string, string];
  readonly keys: readonly [string, string];
  readonly as: 'equal' | 'narrower' | 'related';
}

/** Every pair of terms in the language of the documents that entries state, in their order. */
export function statedPairs(places: readonly PlacedEntry[], key: TermKey): StatedPair[] {
  return places.flatMap((place): StatedPair[] => {
    const { entry } = place;
    if (entry.kind === 'translation') return [];
    const { kind, terms } = entry;
    const ordered = kind === 'narrower' || kind === 'related';
    const of = headword(entry);
    if (ordered && of !== null) return terms.map((term) => pair(place, of, term, kind));
    const as = kind === 'related' ? kind : 'equal';
    return terms.flatMap((a, i) => terms.slice(i + 1).map((b) => pair(place, a, b, as)));
  });

  function pair(place: PlacedEntry, a: string, b: string, as: StatedPair['as']): StatedPair {
    return { place, terms: [a, b], keys: [key(a), key(b)], as };
  }
}

/** The same for a pair in either order. */
export function eitherWay([a, b]: StatedPair['keys']): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
