import { tokens } from '../alignment/tokens.ts';
import { unwrap } from '../text/unwrap.ts';

/** Words below which a quotation that nothing sets apart proves nothing. */
export const FEWEST_WORDS = 3;

/** How many words a pasted text has, markup aside. */
export function countWords(pasted: string): number {
  return tokens(unwrap(pasted)).filter(({ word }) => word).length;
}
