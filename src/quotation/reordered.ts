import type { Change } from '../alignment/difference.ts';
import type { Token } from '../alignment/tokens.ts';

/**
 * Whether changes put words in another order: what is missing in one place stands, word for word,
 * in another. Words of one sentence that only happen to come back ("of", "the") move nothing.
 */
export function isReordered(
  changes: readonly Change[],
  theirs: readonly Token[],
  mine: readonly Token[],
): boolean {
  const removed = wordsOf(changes.map((change) => theirs.slice(...change.theirs)));
  const added = wordsOf(changes.map((change) => mine.slice(...change.mine)));
  if (removed.length === 0 || added.length === 0) return false;
  const same = [...removed].sort().join(' ') === [...added].sort().join(' ');
  // In one place words that are the same but for their capitals are not moved.
  if (same) {
    return changes.some(
      (change) =>
        wordsOf([theirs.slice(...change.theirs)]).join(' ') !==
        wordsOf([mine.slice(...change.mine)]).join(' '),
    );
  }
  const moved = removed.filter((word) => word.length > LONGEST_SMALL_WORD && added.includes(word));
  return moved.length > 0;
}

/** Letters of the longest word that is too small to tell that words were moved. */
const LONGEST_SMALL_WORD = 4;

function wordsOf(stretches: readonly (readonly Token[])[]): string[] {
  return stretches.flat().flatMap(({ word, key }) => (word ? [key.toLowerCase()] : []));
}
