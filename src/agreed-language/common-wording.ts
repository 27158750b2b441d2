import { isStopWord } from '../search/language/stop-words.ts';
import type { Span } from '../text/marked.ts';
import { pairAt } from './content.ts';
import type { Prior } from './prior-language.ts';

/** What of a unit's text a draft has too, as stretches of whole words: the same words or synonyms. */
export function commonWording({ draft, passage }: Prior): Span[] {
  const { words, contentWords, range } = passage;
  const meant = new Set(
    contentWords.filter(({ meaning }) => draft.meanings.has(meaning)).map(({ start }) => start),
  );
  const marked = words.map(({ start }) => meant.has(start));
  for (let i = 0; i + 1 < words.length; i++) {
    if (!draft.pairs.has(pairAt(words, i))) continue;
    marked[i] = true;
    marked[i + 1] = true;
  }
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!marked[i] || isStopWord(words[i]!.key.toLowerCase())) continue;
    let last = i;
    for (let j = i + 1; marked[j]; j++) if (!isStopWord(words[j]!.key.toLowerCase())) last = j;
    spans.push({
      start: range[0] + words[i]!.start,
      end: range[0] + words[last]!.end,
      kind: 'match',
    });
    i = last;
  }
  return spans;
}
