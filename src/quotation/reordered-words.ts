import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import type { Token } from '../alignment/tokens.ts';
import { numberWords, UNKNOWN } from '../alignment/word-pairs.ts';

/** Words of a quotation that is looked for in another order; fewer or more would find too much or too slowly. */
const FEWEST = 4;
const MOST = 40;

/** Places of the rarest word that are looked at. */
const MOST_PLACES = 100;

interface MovedStretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of one text that has all words of a quotation and no others, in another order; else null. */
export function findReordered(
  corpus: CorpusTokens,
  quotation: readonly Token[],
): MovedStretch | null {
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

/** Words of a piece, and the share of a quotation that its pieces make up, for a text out of order. */
const FEWEST_IN_PIECE = 2;
const MOSTLY = 0.7;

/**
 * The stretch of one unit whose pieces a quotation has in another order; null where they stand in
 * order, or are too few of its words to tell.
 */
export function findPiecesOutOfOrder(
  corpus: CorpusTokens,
  quotation: readonly Token[],
  position: number,
): (MovedStretch & { readonly words: number }) | null {
  const { wordPairs, bounds } = corpus;
  const { keys } = numberWords(quotation, (word) => wordPairs.numbers.get(word) ?? UNKNOWN);
  if (keys.length > MOST * 4) return null;
  const [first, after] = bounds[position]!;
  const start = wordPairs.at.findIndex((token) => token >= first);
  const end = wordPairs.at.findIndex((token) => token >= after);
  const own = wordPairs.keys.subarray(start, end < 0 ? undefined : end);
  const pieces: { readonly at: number; readonly length: number }[] = [];
  for (let i = 0; i < keys.length; ) {
    const piece = longestPiece(keys, i, own);
    if (piece.length >= FEWEST_IN_PIECE) pieces.push(piece);
    i += Math.max(1, piece.length);
  }
  const words = pieces.reduce((sum, { length }) => sum + length, 0);
  const isInOrder = pieces.every(({ at }, i) => i === 0 || at > pieces[i - 1]!.at);
  if (pieces.length < 2 || isInOrder || words < keys.length * MOSTLY) return null;
  const from = Math.min(...pieces.map(({ at }) => at));
  const to = Math.max(...pieces.map(({ at, length }) => at + length));
  return { from: wordPairs.at[start + from]!, to: wordPairs.at[start + to - 1]! + 1, words };
}

function longestPiece(
  keys: Int32Array,
  from: number,
  own: Int32Array,
): { at: number; length: number } {
  let longest = { at: 0, length: 0 };
  for (let at = own.indexOf(keys[from]!); at >= 0; at = own.indexOf(keys[from]!, at + 1)) {
    let length = 0;
    while (from + length < keys.length && keys[from + length] === own[at + length]) length++;
    if (length > longest.length) longest = { at, length };
  }
  return longest;
}
