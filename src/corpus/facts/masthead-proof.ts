import { DATES } from '../dates.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import type { Proof } from './model.ts';

/** "Vienna, 8–9 September 2020"; in the written form "session: …" or "dates: …". */
const PLACE_AND_DATES = new RegExp(`^(?:\\p{Lu}.*, ${DATES}$|session: |dates: )`, 'u');

/** The line of a masthead that gives the meeting's place and dates; null where it has none. */
export function mastheadProof(document: string, { masthead }: ParsedDocument): Proof | null {
  const found = masthead.find(({ text }) => PLACE_AND_DATES.test(text));
  return found ? { document, ref: null, lines: [found.line, found.line] } : null;
}
