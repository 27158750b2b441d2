import { distance } from '../../text/edit-distance.ts';
import { IRREGULAR } from '../language/stem.ts';
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
 * The term of the texts that an unknown word most likely is, or null; a word of English is itself.
 * A shorter word is corrected only to one that stands beside its neighbours in the texts.
 */
export function correct(
  { stem, typed }: Typed,
  neighbours: readonly string[],
  lexicon: Lexicon,
): string | null {
  if (stem.length < 3 || /\d/.test(stem)) return null;
  const { index } = lexicon;
  const isEnglish = lexicon.isEnglish(typed.toLowerCase());
  const most = stem.length >= TWO_FROM ? 2 : 1;
  let best: string | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  const lost = typed.length - stem.length;
  const isOwnWord =
    stem.length < REPLACED_FROM || (stem.length === REPLACED_FROM && lost > MOST_LOST);
  // Two letters that changed places are one slip for us and two for the engine.
  for (const candidate of index.similar(stem, 2)) {
    if (candidate === stem || candidate.length < 3) continue;
    if (candidate[0] !== stem[0] && candidate.slice(1) !== stem.slice(1)) continue;
    const far = distance(stem, candidate, most + 1);
    if (far > most) continue;
    if (far === 2 && candidate.at(-1) !== stem.at(-1)) continue;
    const beside = neighbours.some((other) =>
      [other, ...index.vocabulary.family(other)].some((one) => index.adjoin(candidate, one)),
    );
    const otherLetters =
      candidate.length === stem.length && [...candidate].some((letter) => !stem.includes(letter));
    const apart = otherLetters && (far === 2 || isOwnWord);
    if ((isEnglish || stem.length < ONE_FROM || apart) && !beside) continue;
    const rank =
      far * 10 - (beside ? 5 : 0) - Math.log1p(index.vocabulary.frequency(candidate)) / 10;
    if (rank < bestRank) {
      best = candidate;
      bestRank = rank;
    }
  }
  return best ?? (isEnglish ? null : irregular(stem, lexicon));
}

/** "childern" for children, whose stem is child. */
function irregular(typed: string, { index }: Lexicon): string | null {
  if (typed.length <= ONE_FROM) return null;
  const near = IRREGULAR.find(([form]) => distance(typed, form, 2) === 1);
  return near && index.vocabulary.frequency(near[1]) > 0 ? near[1] : null;
}
