import type { Corpus, Theme } from '../corpus/model.ts';
import type { Analyser } from './language/analyser.ts';
import type { Question } from './query/question.ts';

/** A theme, or a key topic of it, that a query names. */
export interface NamedTopic {
  readonly theme: Theme;
  /** As issued; null for the theme itself. */
  readonly keyTopic: string | null;
}

/** A word that stands for another counts from this much of a match on. */
const AS_GOOD = 0.6;

/** Finds the themes and key topics that a question names in full, or that hold all of its words. */
export function topicNamer(
  { themes }: Corpus,
  analyser: Analyser,
): (question: Question) => NamedTopic[] {
  const names = themes.flatMap((theme) =>
    [null, ...theme.keyTopics].map((keyTopic) => {
      const terms = analyser.stems(keyTopic ?? theme.name);
      return { theme, keyTopic, terms, phrase: terms.join(' ') };
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
        const named = terms.every((term) => meant.some((words) => words.has(term)));
        const held = meant.every((any) => any.has(phrase) || terms.some((term) => any.has(term)));
        return named || held;
      })
      .map(({ theme, keyTopic }) => ({ theme, keyTopic }));
  };
}
