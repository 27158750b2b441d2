import { distance } from '../../text/edit-distance.ts';
import { IRREGULAR } from '../language/stem.ts';
import type { TopicIndex } from '../retrieval/topic-index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Typed } from './typed-words.ts';

/** From how many letters on a word may differ by one, and by two. */
const ONE_FROM = 4;
const TWO_FROM = 10;
/** Shorter stems with another letter in one place are other words (maize, main), */
const REPLACED_FROM = 5;
/** and so are stems of words that lost more letters than this (painting, points). */
const MOST_LOST = 1;

/**
 * The term of the corpus that an unknown word most likely is, or null. A shorter word is corrected
 * only to one that stands beside its neighbours in the corpus.
 */
export function correct(
  { stem, typed }: Typed,
  neighbours: readonly string[],
  index: TopicIndex,
  lexicon: Lexicon,
): number | null {
  if (stem.length < 3 || /\d/.test(stem)) return null;
  const most = stem.length >= TWO_FROM ? 2 : 1;
  let best: number | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  const mask = letters(stem);
  const lost = typed.length - stem.length;
  const isOwnWord =
    stem.length < REPLACED_FROM || (stem.length === REPLACED_FROM && lost > MOST_LOST);
  for (const term of lexicon.words) {
    const candidate = index.terms[term]!;
    if (candidate === stem) continue;
    if (Math.abs(candidate.length - stem.length) > most) continue;
    if (bits(letters(candidate) ^ mask) > 2 * most) continue;
    if (candidate[0] !== stem[0] && candidate.slice(1) !== stem.slice(1)) continue;
    const far = distance(stem, candidate, most + 1);
    if (far > most || candidate.length < 3) continue;
    if (far === 2 && candidate[candidate.length - 1] !== stem[stem.length - 1]) continue;
    const beside = neighbours.some((other) => adjacent(candidate, other, index, lexicon));
    const otherLetters = candidate.length === stem.length && letters(candidate) !== mask;
    const apart = otherLetters && (far === 2 || isOwnWord);
    if ((stem.length < ONE_FROM || apart) && !beside) continue;
    const rank = far * 10 - (beside ? 5 : 0) - Math.log1p(index.frequency[term]!) / 10;
    if (rank < bestRank) {
      best = term;
      bestRank = rank;
    }
  }
  return best ?? irregular(stem, lexicon);
}

/** "childern" for children, whose stem is child. */
function irregular(typed: string, lexicon: Lexicon): number | null {
  if (typed.length <= ONE_FROM) return null;
  const near = IRREGULAR.find(([form]) => distance(typed, form, 2) === 1);
  return (near && lexicon.id(near[1])) ?? null;
}

function adjacent(first: string, second: string, index: TopicIndex, lexicon: Lexicon): boolean {
  const a = lexicon.id(first)!;
  const others = new Set(lexicon.family(second));
  const b = lexicon.id(second);
  if (b !== undefined) others.add(b);
  for (let p = index.starts[a]!; p < Math.min(index.starts[a + 1]!, index.starts[a]! + 200); p++) {
    const unit = index.units[p]!;
    for (let i = index.sequenceStarts[unit]!; i < index.sequenceStarts[unit + 1]!; i++) {
      if (index.sequence[i] !== a) continue;
      const before = i > index.sequenceStarts[unit]! ? index.sequence[i - 1]! : -1;
      const after = i + 1 < index.sequenceStarts[unit + 1]! ? index.sequence[i + 1]! : -1;
      if (others.has(before) || others.has(after)) return true;
    }
  }
  return false;
}

function letters(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
