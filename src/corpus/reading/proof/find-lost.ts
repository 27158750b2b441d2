import { type Doubt, doubt } from '../structure.ts';
import { type Ledger, NOBODY } from './ledger.ts';
import { DRAWN_NUMBER } from './original.ts';
import type { PlacedPart } from './place-parts.ts';
import { wordsOf } from './words-of.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Words of the original that no part has. The mark of a note points to it once from the text, where
 * it belongs to no part; signs between parts, such as leaders of a list of contents, are no words.
 */
export function findLost(
  placed: readonly PlacedPart[],
  noteMarks: readonly string[],
  ledger: Ledger,
): Doubt[] {
  const { text } = ledger.original;
  const marks = new Map<string, number>();
  for (const mark of noteMarks) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  const doubts: Doubt[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!ledger.isFree(at)) continue;
    const page = ledger.pageAt(at);
    let end = at + 1;
    while (end < text.length && ledger.isFree(end) && ledger.pageAt(end) === page) end += 1;
    const inside =
      at > 0 && ledger.ownerAt(at - 1) === ledger.ownerAt(end) ? ledger.ownerAt(at - 1) : NOBODY;
    const part = placed[inside]?.part ?? null;
    const lost = text.slice(at, end).replaceAll(DRAWN_NUMBER, '');
    const left = marks.get(lost) ?? 0;
    if (left > 0) marks.set(lost, left - 1);
    else if (WORD.test(lost) || (lost !== '' && part?.startsLine)) {
      doubts.push(doubt('words-lost', page, part?.unit ?? null, wordsOf(ledger.original, at, end)));
    }
    at = end - 1;
  }
  return doubts;
}
