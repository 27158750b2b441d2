import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import type { Token } from '../alignment/tokens.ts';
import { numberWords, UNKNOWN } from '../alignment/word-pairs.ts';

/** Words of a quotation that is looked for in another order; fewer or more would find too much or too slowly. */
const FEWEST = 4;
const MOST = 40;

/** Places of the rarest word that are looked at. */
const MOST_PLACES = 100;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of one text that has all words of a quotation and no others, in another order; else null. */
export function findReordered(corpus: CorpusTokens, quotation: readonly Token[]): Stretch | null {
  const { wordPairs, unit, postings } = corpus;
  const { keys } = numberWords(quotation, (word) => wordPairs.numbers.get(word) ?? UNKNOWN);
  if (keys.length < FEWEST || keys.length > MOST || keys.includes(UNKNOWN)) return null;
  const words = quotation.filter(({ word }) => word);
  const rarity = ({ key }: Token) => postings.get(key)?.length ?? Infinity;
  const rarest = words.reduce((a, b) => (rarity(b) < rarity(a) ? b : a));
  const sorted = Int32Array.from(keys).sort();
  const places = postings.get(rarest.key) ?? [];
  if (places.length > MOST_PLACES) return null;
  for (const token of places) {
    const at = wordPairs.at.indexOf(token);
    for (let start = Math.max(0, at - keys.length + 1); start <= at; start++) {
      const end = start + keys.length;
      const [from, last] = [wordPairs.at[start], wordPairs.at[end - 1]];
      if (from === undefined || last === undefined || unit[from] !== unit[last]) continue;
      const window = wordPairs.keys.slice(start, end).sort();
      if (window.every((key, i) => key === sorted[i])) return { from, to: last + 1 };
    }
  }
  return null;
}
