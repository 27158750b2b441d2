import type { Analyser } from '../language/analyser.ts';
import type { UnitIndex } from '../retrieval/unit-index.ts';
import type { Meant } from './known-terms.ts';

/** What is known of words: how they are read, where they stand, and what else may stand for them. */
export interface Lexicon {
  readonly analyser: Analyser;
  readonly index: UnitIndex;
  /** By the families of a term's stems, what it may be found by besides itself. */
  readonly expansions: ReadonlyMap<string, readonly Meant[]>;
  /** Whether a word, in small letters, is common English: then it is no slip for another. */
  isEnglish(word: string): boolean;
}

/** What a word tells that stands in so many units of all: that of a rare word is high. */
export function tellingness(frequency: number, units: number): number {
  return Math.log(1 + (units - frequency + 0.5) / (frequency + 0.5));
}
