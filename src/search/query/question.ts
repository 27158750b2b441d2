import type { Alternative } from './alternative.ts';
import { type Lexicon, tellingness } from './lexicon.ts';
import { readWords } from './read-words.ts';
import { tells, WEIGHT } from './weights.ts';

/** One content word of a query and what may stand for it. */
export interface Concept {
  readonly typed: string;
  readonly stem: string;
  /** Best first; empty for a word that the texts do not know. */
  readonly alternatives: readonly Alternative[];
  /** What the word tells: that of a rare word is high. */
  readonly weight: number;
}

/** A query as it is understood. */
export interface Question {
  readonly concepts: readonly Concept[];
  readonly corrections: readonly (readonly [typed: string, taken: string])[];
  /** Phrases in quotation marks, as typed. */
  readonly phrases: readonly string[];
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** Understands a query; what is read of it, and with it the time that ranking takes, is bounded. */
export function readQuestion(text: string, lexicon: Lexicon): Question {
  const { index } = lexicon;
  const { words, corrections } = readWords(text, lexicon);
  return {
    concepts: words.map(({ typed, stem, alternatives }) => {
      const best = [...alternatives].sort((a, b) => b.weight - a.weight);
      const weight = tellingness(frequency(best), index.count) * tells(stem);
      return { typed, stem, alternatives: best, weight };
    }),
    corrections,
    phrases: [...text.matchAll(QUOTED)].map((match) => match[1]!),
  };

  // A word is as rare as it and what says the same are together; one that only narrower terms find
  // is as rare as the commonest of them.
  function frequency(alternatives: readonly Alternative[]): number {
    const { vocabulary } = index;
    const together = new Set(
      alternatives
        .filter(({ weight }) => weight >= WEIGHT.synonym)
        .flatMap(({ term }) => index.saying(term)),
    );
    if (together.size > 0) return together.size;
    return alternatives
      .filter(({ weight }) => weight >= WEIGHT.narrower)
      .reduce((most, { term }) => Math.max(most, vocabulary.frequency(term)), 0);
  }
}
