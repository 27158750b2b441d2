import { isStopWord } from '../language/stop-words.ts';
import { words } from '../language/words.ts';

/** A phrase is worth completing when it stands in a text at least so often. */
const OFTEN = 3;

/** Runs of two or three content words that recur, commonest first, as the documents write them. */
export function frequentPhrases(texts: Iterable<string>, limit = 400): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const all = words(text);
    for (let i = 0; i < all.length; i++) {
      for (let size = 2; size <= 3 && i + size <= all.length; size++) {
        const first = all[i]!;
        const last = all[i + size - 1]!;
        if (isStopWord(first.text) || isStopWord(last.text)) continue;
        if (!/^\p{L}{3}/u.test(first.text) || !/^\p{L}{3}/u.test(last.text)) continue;
        const phrase = text.slice(first.start, last.end).toLowerCase();
        if (/[^\p{L}\p{N} '’-]/u.test(phrase)) continue;
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count >= OFTEN)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, limit)
    .map(([phrase]) => phrase);
}
