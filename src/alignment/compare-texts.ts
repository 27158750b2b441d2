import type { DifferencePart } from '../reply/reply.ts';
import { findDifferences, showDifferences } from './difference.ts';
import { tokens } from './tokens.ts';

/** Two texts word by word: `removed` stands only in the first, `added` only in the second. */
export function compareTexts(before: string, after: string): DifferencePart[] {
  const theirs = tokens(before);
  const mine = tokens(after);
  const found = findDifferences(
    theirs.map(({ key }) => key),
    mine.map(({ key }) => key),
  );
  return showDifferences(
    found,
    (from, to) => before.slice(theirs[from]?.start, theirs[to]?.start),
    (from, to) => after.slice(mine[from]?.start, mine[to]?.start),
  );
}
