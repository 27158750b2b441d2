/** Control characters but for tab and line break, and half surrogate pairs: no XML holds them. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Marks of direction, zero-width characters and tags, by which a text looks like another. */
const HIDDEN = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** A text without control characters, each one shown as a replacement character. */
export function makePrintable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

/** What a person typed without what they did not see of it; line breaks of any kind are "\n". */
export function readPrintable(typed: string): string {
  return typed.replace(/\r\n?/gu, '\n').replace(HIDDEN, '').replace(UNPRINTABLE, '');
}
