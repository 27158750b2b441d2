import { append } from '../collections/append.ts';
import type { Token } from './tokens.ts';

/** The words of a text as numbers, letter case and punctuation aside, with the index of the token that each is. */
export interface NumberedWords {
  readonly keys: Int32Array;
  readonly at: readonly number[];
}

/** Where each pair of neighbouring words stands in the documents: an index of word bigrams. */
export interface WordPairs extends NumberedWords {
  /** The number of each word; what stands nowhere has none. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Of each word, the number of the document it stands in. */
  readonly document: Int32Array;
  /** Where a word and the next stand, by `pairOf`. */
  readonly pairs: ReadonlyMap<number, readonly number[]>;
}

/** The number of a word that stands nowhere. */
export const UNKNOWN = -1;

/** One number for two, which no other two share while there are fewer than 2^26 different words. */
export function pairOf(word: number, next: number): number {
  return word * 2 ** 26 + next;
}

/** The words among tokens, each as the number that `numberOf` gives it. */
export function numberWords(
  tokens: readonly Token[],
  numberOf: (word: string) => number,
): NumberedWords {
  const at: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.word) at.push(i);
  return { at, keys: Int32Array.from(at, (i) => numberOf(tokens[i]!.key.toLowerCase())) };
}

/** Indexes the pairs of words; `documentAt` names the document of the token at an index. */
export function createWordPairs(
  tokens: readonly Token[],
  documentAt: (token: number) => string,
): WordPairs {
  const numbers = new Map<string, number>();
  const words = numberWords(tokens, (word) => numberOf(word, numbers));
  const pairs = new Map<number, number[]>();
  for (let i = 0; i + 1 < words.keys.length; i++) {
    append(pairs, pairOf(words.keys[i]!, words.keys[i + 1]!), i);
  }
  const documents = new Map<string, number>();
  const document = Int32Array.from(words.at, (i) => numberOf(documentAt(i), documents));
  return { ...words, numbers, pairs, document };
}

/** The number of a name, a new one where it has none yet. */
function numberOf(name: string, numbers: Map<string, number>): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return number;
}
