import type { Completion } from '../../command.ts';
import type { Context } from '../../context.ts';
import { admitting, readFilters } from '../../search/query/topic-filters.ts';

/** Phrases offered; no platform shows more. */
const MOST = 25;

/** Longer words are a text, which no choice could carry. */
const LONGEST = 90;

/**
 * The words as typed first, with the number of texts that answer them, then the phrases of the texts
 * that they may become; of words with a slip, those of the words that are meant.
 */
export function completeTopics(
  argument: string,
  { topics, library, names }: Context,
  verb = 'Search',
): Completion[] {
  const typed = argument.trim();
  if (typed.length > LONGEST) return [];
  const { text, filters, fault } = readFilters(typed, names);
  const asIs = (phrase: string) => ({ value: phrase, label: phrase });
  const phrases = topics.complete(typed, MOST);
  if (fault !== null || text.length < 3) return phrases.map(asIs);
  const admits = admitting(filters, library);
  const result = topics.search({ text, ...(admits && { admits }) });
  const own =
    result.total === 0
      ? []
      : [
          {
            value: typed,
            label: `${verb} ‘${typed}’: ${result.total} ${result.total === 1 ? 'text' : 'texts'}`,
          },
        ];
  const corrected = result.corrections.reduce(
    (words, [slip, taken]) => words.replace(slip, taken),
    text.toLowerCase(),
  );
  const meant =
    phrases.length > 0 || result.corrections.length === 0
      ? phrases
      : topics.complete(corrected, MOST);
  const others = meant.filter((phrase) => phrase.toLowerCase() !== typed.toLowerCase());
  return [...own, ...others.map(asIs)].slice(0, MOST);
}
