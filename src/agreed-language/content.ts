import { type Token, tokens } from '../alignment/tokens.ts';
import { type Concept, concepts } from './concepts.ts';

/** A text taken apart for comparison. */
export interface Content {
  /** All words, those of grammar too. */
  readonly words: readonly Token[];
  readonly concepts: readonly Concept[];
  /** The meaning of each content word. */
  readonly byWord: ReadonlyMap<string, string>;
  readonly meanings: ReadonlySet<string>;
  /** The content words of each meaning. */
  readonly byMeaning: ReadonlyMap<string, readonly string[]>;
  /** Words that stand side by side, in lower case. */
  readonly pairs: ReadonlySet<string>;
}

export function read(text: string): Content {
  const words = tokens(text).filter(({ word }) => word);
  const own = concepts(text);
  const byWord = new Map(own.map(({ word, meaning }) => [word, meaning]));
  const byMeaning = new Map<string, string[]>();
  for (const [word, meaning] of byWord) {
    const others = byMeaning.get(meaning);
    if (others) others.push(word);
    else byMeaning.set(meaning, [word]);
  }
  return {
    words,
    concepts: own,
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
