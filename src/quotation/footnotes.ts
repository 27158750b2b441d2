import { TAKEN_OUT } from './find-citations.ts';

/** The notes at the end of a text. */
export interface Footnotes {
  /** Where they begin; null where there are none. */
  readonly start: number | null;
  /** The note whose sign stands where a quotation ends; null where none does. */
  of(text: string, end: number): string | null;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE =
  /^[ \t]*(?:\[\^?(\d{1,3})\]:?|([⁰¹²³⁴-⁹]{1,3})|(\d{1,3})[.)]?(?=\s))[ \t]*(\S[^\n]*)$/gmu;
const SIGN =
  /^[”"“»’'.,;:)\]\s]{0,4}?(?:\[\^?(\d{1,3})\]|([⁰¹²³⁴-⁹]{1,3})|(\d{1,3})(?!\d|\S*\p{L}))/u;

/** Finds the notes that stand on lines of their own after the last quotation of a text. Linear. */
export function findFootnotes(text: string): Footnotes {
  const from = text.lastIndexOf(TAKEN_OUT) + 1;
  const tail = text.slice(from);
  const notes = new Map<string, string>();
  let start: number | null = null;
  for (const { index, 1: bracketed, 2: raised, 3: plain, 4: note } of tail.matchAll(NOTE)) {
    if (!tail.slice(0, index).includes('\n')) continue;
    start ??= from + index;
    notes.set(numberOf(bracketed, raised, plain), note!);
  }
  return {
    start,
    of(whole, end) {
      const sign = notes.size > 0 ? SIGN.exec(whole.slice(end, end + 12)) : null;
      return sign ? (notes.get(numberOf(sign[1], sign[2], sign[3])) ?? null) : null;
    },
  };
}

function numberOf(...written: readonly (string | undefined)[]): string {
  const sign = written.find((one) => one !== undefined) ?? '';
  return Array.from(sign, (digit) => {
    const raised = SUPERSCRIPTS.indexOf(digit);
    return raised < 0 ? digit : String(raised);
  }).join('');
}
