import { type Doubt, doubt } from '../structure.ts';
import type { Indicators } from './indicators.ts';
import { type Ledger, NOBODY } from './ledger.ts';
import { DRAWN_NUMBER } from './original.ts';
import type { PlacedPart } from './place-parts.ts';
import { wordsOf } from './words-of.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Words of the original that no part has, but for the indicators of notes. Signs between parts, such
 * as the leaders of a list of contents, are no words.
 */
export function findLost(
  placed: readonly PlacedPart[],
  indicators: Indicators,
  ledger: Ledger,
): Doubt[] {
  const { original } = ledger;
  const { text } = original;
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
    const isLost = WORD.test(lost) || (lost !== '' && part?.startsLine);
    if (isLost && !isIndicator(lost, page, text.slice(Math.max(0, at - 8), at))) {
      doubts.push(doubt('words-lost', page, part?.unit ?? null, wordsOf(original, at, end)));
    }
    at = end - 1;
  }
  return doubts;

  /** One or several: "3", "[3]", "4,5". */
  function isIndicator(lost: string, page: number | null, before: string): boolean {
    const marks = lost.replace(/^[[(]|[\])]$/g, '').split(',');
    return marks.every((mark) => indicators.use(mark, page, before));
  }
}
