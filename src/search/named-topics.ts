import type { Corpus, Theme } from '../corpus/model.ts';
import type { Lexicon } from './query/lexicon.ts';
import type { Question } from './query/question.ts';

/** A theme, or a key topic of it, that a query names. */
export interface NamedTopic {
  readonly theme: Theme;
  /** As issued; null for the theme itself. */
  readonly keyTopic: string | null;
}

interface Name extends NamedTopic {
  readonly terms: readonly number[];
  readonly phrase: number | undefined;
}

/** A word that stands for another counts from this much of a match on. */
const AS_GOOD = 0.6;

/** Finds the themes and key topics that a question names in full, or that hold all of its words. */
export function topicNamer(
  { themes }: Corpus,
  lexicon: Lexicon,
): (question: Question) => NamedTopic[] {
  const names = themes.flatMap((theme) =>
    [null, ...theme.keyTopics].map((keyTopic): Name => {
      const stems = lexicon.analyser.stems(keyTopic ?? theme.name);
      const terms = stems.flatMap((stem) => lexicon.id(stem) ?? []);
      return { theme, keyTopic, terms, phrase: lexicon.id(stems.join(' ')) };
    }),
  );
  return ({ concepts }) => {
    const meant = concepts.map(
      ({ alternatives }) =>
        new Set(alternatives.filter(({ weight }) => weight >= AS_GOOD).map(({ term }) => term)),
    );
    if (meant.length === 0) return [];
    return names
      .filter(({ terms, phrase }) => {
        if (terms.length === 0) return false;
        const named = terms.every((term) => meant.some((terms) => terms.has(term)));
        const held = meant.every(
          (any) => terms.some((term) => any.has(term)) || (phrase !== undefined && any.has(phrase)),
        );
        return named || held;
      })
      .map(({ theme, keyTopic }) => ({ theme, keyTopic }));
  };
}
