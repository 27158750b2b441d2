import { type Token, tokens } from '../alignment/tokens.ts';
import { append } from '../collections/append.ts';
import type { ContentWord, FindContentWords } from './content-words.ts';

/** A text taken apart for comparison. */
export interface Content {
  /** All words, those of grammar too. */
  readonly words: readonly Token[];
  readonly contentWords: readonly ContentWord[];
  /** The meaning of each content word. */
  readonly byWord: ReadonlyMap<string, string>;
  readonly meanings: ReadonlySet<string>;
  /** The content words of each meaning. */
  readonly byMeaning: ReadonlyMap<string, readonly string[]>;
  /** Words that stand side by side, in lower case. */
  readonly pairs: ReadonlySet<string>;
}

/** Takes a text apart; linear in its length. */
export function readContent(text: string, findContentWords: FindContentWords): Content {
  const words = tokens(text).filter(({ word }) => word);
  const own = findContentWords(text);
  const byWord = new Map(own.map(({ word, meaning }) => [word, meaning]));
  const byMeaning = new Map<string, string[]>();
  for (const [word, meaning] of byWord) append(byMeaning, meaning, word);
  return {
    words,
    contentWords: own,
    byWord,
    byMeaning,
    meanings: new Set(byMeaning.keys()),
    pairs: new Set(words.slice(1).map((_, i) => pairAt(words, i))),
  };
}

/** A word and the next. */
export function pairAt(words: readonly Token[], at: number): string {
  return `${words[at]!.key} ${words[at + 1]!.key}`.toLowerCase();
}
