import type { Alternative } from './alternative.ts';
import { isGeneric } from './generic-words.ts';
import { type Lexicon, tellingness } from './lexicon.ts';
import { readWords } from './read-words.ts';
import { covers, tells, WEIGHT } from './weights.ts';

/** One content word of a query and what may stand for it. */
export interface Concept {
  readonly typed: string;
  readonly stem: string;
  /** Which of the things asked about it belongs to, from 0. */
  readonly part: number;
  /** Best first; empty for a word that the texts do not know. */
  readonly alternatives: readonly Alternative[];
  /** What the word tells: that of a rare word is high. */
  readonly weight: number;
  /** Whether the texts have it, or a term that says the same. */
  readonly covered: boolean;
  /** Whether the question is about it, as far as one word tells: it gives more than form or time. */
  readonly carries: boolean;
}

/** A query as it is understood. */
export interface Question {
  readonly concepts: readonly Concept[];
  readonly corrections: readonly (readonly [typed: string, taken: string])[];
  /** Phrases in quotation marks, as typed. */
  readonly phrases: readonly string[];
}

/** Units that are counted one by one; of more, those that have two of the terms are counted twice. */
const COUNTED = 500;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** Understands a query; what is read of it, and with it the time that ranking takes, is bounded. */
export function readQuestion(text: string, lexicon: Lexicon): Question {
  const { index } = lexicon;
  const { words, corrections } = readWords(text, lexicon);
  return {
    concepts: words.map(({ typed, stem, part, alternatives }) => {
      const best = [...alternatives].sort((a, b) => b.weight - a.weight);
      const weight = tellingness(frequency(best), index.count) * tells(stem);
      const covered = best.some(
        ({ term, standing }) => covers(standing) && index.vocabulary.frequency(term) > 0,
      );
      return { typed, stem, part, alternatives: best, weight, covered, carries: !isGeneric(stem) };
    }),
    corrections,
    phrases: [...text.matchAll(QUOTED)].map((match) => match[1]!),
  };

  // A word is as rare as it and what says the same are together; one that only narrower terms find
  // is as rare as the commonest of them.
  function frequency(alternatives: readonly Alternative[]): number {
    const { vocabulary } = index;
    const same = alternatives.filter(({ weight }) => weight >= WEIGHT.synonym);
    const apart = same.reduce((sum, { term }) => sum + vocabulary.frequency(term), 0);
    if (apart > COUNTED) return Math.min(apart, index.count);
    const together = new Set(same.flatMap(({ term }) => index.saying(term)));
    if (together.size > 0) return together.size;
    return alternatives
      .filter(({ weight }) => weight >= WEIGHT.narrower)
      .reduce((most, { term }) => Math.max(most, vocabulary.frequency(term)), 0);
  }
}
