import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import type { Stretch } from '../alignment/occurrences.ts';
import type { Token } from '../alignment/tokens.ts';
import { numberWords, pairOf, UNKNOWN } from '../alignment/word-pairs.ts';

/** Words of a part that is more than a chance find. */
const FEWEST_WORDS = 5;

/** Words of one's own that may join two parts. */
const JOINING = 2;

/** Parts of one quotation. */
const MOST = 8;

/** Places of one beginning that are looked at. */
const MOST_PLACES = 200;

interface Part {
  /** In words of the quotation, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where it stands, one stretch of the corpus for each text. */
  readonly places: ReadonlyMap<number, Stretch>;
}

/**
 * The parts of a quotation that is put together from several texts, letter case and punctuation
 * aside; null where one text explains it, or none does. Each part is the longest that stands
 * anywhere, which makes them as few as possible.
 */
export function findSeveralTexts(
  corpus: CorpusTokens,
  quotation: readonly Token[],
): readonly Stretch[] | null {
  const { keys } = numberWords(quotation, (word) => corpus.wordPairs.numbers.get(word) ?? UNKNOWN);
  const parts: Part[] = [];
  let loose = 0;
  for (let i = 0; i < keys.length; ) {
    const part = longestFrom(corpus, keys, i);
    if (part && part.to - i >= FEWEST_WORDS) {
      if (parts.push(part) > MOST) return null;
      loose = 0;
      i = part.to;
    } else {
      loose++;
      i++;
      if (loose > JOINING) return null;
    }
  }
  if (parts.length < 2 || isOfOneText(parts)) return null;
  const chosen: Stretch[] = [];
  let last: number | null = null;
  for (const { places } of parts) {
    const unit: number = last !== null && places.has(last) ? last : places.keys().next().value!;
    chosen.push(places.get(unit)!);
    last = unit;
  }
  return chosen;
}

function isOfOneText(parts: readonly Part[]): boolean {
  return [...parts[0]!.places.keys()].some((unit) => parts.every(({ places }) => places.has(unit)));
}

function longestFrom(corpus: CorpusTokens, keys: Int32Array, from: number): Part | null {
  if (from + 1 >= keys.length || keys[from] === UNKNOWN || keys[from + 1] === UNKNOWN) return null;
  const { wordPairs, unit, bounds } = corpus;
  let longest = 0;
  let places = new Map<number, Stretch>();
  const starts = wordPairs.pairs.get(pairOf(keys[from]!, keys[from + 1]!)) ?? [];
  for (const at of starts.slice(0, MOST_PLACES)) {
    const own = unit[wordPairs.at[at]!]!;
    const [first, after] = bounds[own]!;
    if (wordPairs.at[at]! < first) continue;
    let length = 0;
    while (
      from + length < keys.length &&
      keys[from + length] === wordPairs.keys[at + length] &&
      wordPairs.at[at + length]! < after
    )
      length++;
    if (length < longest) continue;
    if (length > longest) places = new Map();
    longest = length;
    if (!places.has(own))
      places.set(own, { from: wordPairs.at[at]!, to: wordPairs.at[at + length - 1]! + 1 });
  }
  return longest === 0 ? null : { from, to: from + longest, places };
}
