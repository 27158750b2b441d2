import { type Analyser, createAnalyser } from '../language/analyser.ts';
import { family } from '../language/family.ts';
import { expansionsAt, type TopicIndex } from '../retrieval/topic-index.ts';
import type { Relation } from '../thesaurus.ts';

/** Look-up of an index's terms by their stems, families and beginnings. */
export interface Lexicon {
  readonly analyser: Analyser;
  id(stem: string): number | undefined;
  /** Terms of one word that share a family, itself included. */
  family(stem: string): readonly number[];
  expansions(key: string): readonly (readonly [term: number, relation: Relation])[];
  /** Terms of one word that begin so, in alphabetical order. */
  beginning(start: string, limit: number): readonly number[];
  /** Terms of one word, in alphabetical order. */
  readonly words: readonly number[];
  /** How rare a term is: higher says more. */
  weight(frequency: number): number;
}

const NONE: readonly never[] = [];

export function createLexicon(index: TopicIndex): Lexicon {
  const ids = new Map<string, number>();
  const families = new Map<string, number[]>();
  const single: number[] = [];
  index.terms.forEach((term, id) => {
    ids.set(term, id);
    if (term.includes(' ') || index.frequency[id] === 0) return;
    single.push(id);
    const root = family(term);
    const members = families.get(root);
    if (members) members.push(id);
    else families.set(root, [id]);
  });
  const expansions = new Map(index.expansionKeys.map((key, place) => [key, place]));
  let sorted: number[] | null = null;
  return {
    analyser: createAnalyser(new Map(index.compounds)),
    id: (stem) => ids.get(stem),
    family: (stem) => families.get(family(stem)) ?? NONE,
    expansions: (key) => {
      const place = expansions.get(key);
      return place === undefined ? NONE : expansionsAt(index, place);
    },
    beginning,
    get words() {
      return alphabetical();
    },
    weight: (frequency) => Math.log(1 + (index.unitCount - frequency + 0.5) / (frequency + 0.5)),
  };

  function alphabetical(): number[] {
    sorted ??= single.sort((a, b) => (index.terms[a]! < index.terms[b]! ? -1 : 1));
    return sorted;
  }

  function beginning(start: string, limit: number): number[] {
    const all = alphabetical();
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (index.terms[all[middle]!]! < start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < all.length && found.length < limit; i++) {
      if (!index.terms[all[i]!]!.startsWith(start)) break;
      found.push(all[i]!);
    }
    return found;
  }
}
