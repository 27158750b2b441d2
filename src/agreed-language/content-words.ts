import { family } from '../search/language/family.ts';
import { stem } from '../search/language/stem.ts';
import { isStopWord } from '../search/language/stop-words.ts';
import { words } from '../search/language/words.ts';
import { synonyms } from './synonyms.ts';

/** A content word of a text: `word` is shared by its kinds, `meaning` by its synonyms too. */
export interface ContentWord {
  readonly word: string;
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
}

/** The frame of a recommendation, which says nothing of its subject. */
const FRAME: ReadonlySet<string> = new Set(
  `state party states parties shall should must encourage encouraged consider wish urged urge ensure
  recommend recommended recommends request requested invite invited call called upon endeavour seek
  including include relevant appropriate order view particular various member government`
    .split(/\s+/u)
    .map((word) => family(stem(word))),
);

/** Words kept ready, so that odd drafts cannot fill the memory. */
const KEPT = 20_000;

/** Finds the content words of a text in order, the frame of a recommendation left out. */
export type FindContentWords = (text: string) => ContentWord[];

/** The words of drafters and what they mean are read when the first text is. */
export function createContentWordFinder(): FindContentWords {
  const kept = new Map<string, string>();
  let meaningOf: ReadonlyMap<string, string> | null = null;
  return (text) => {
    meaningOf ??= readMeanings(keyOf);
    const known = meaningOf;
    return words(text).flatMap(({ text: word, start, end }) => {
      if (isStopWord(word)) return [];
      const key = keyOf(word);
      if (FRAME.has(key)) return [];
      return [{ word: key, meaning: known.get(key) ?? key, start, end }];
    });
  };

  /** What all kinds of a word have in common: prosecute, prosecution. */
  function keyOf(word: string): string {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = family(stem(word));
    if (kept.size < KEPT) kept.set(word, found);
    return found;
  }
}

function readMeanings(keyOf: (word: string) => string): Map<string, string> {
  const read = new Map<string, string>();
  for (const [i, line] of synonyms.entries()) {
    for (const term of line) {
      for (const { text } of words(term)) {
        const key = keyOf(text);
        if (!read.has(key)) read.set(key, `=${i}`);
      }
    }
  }
  return read;
}
