/** A part of the original as a second reading gives it: a page, or where there are none, a part of the file. */
export interface OriginalPart {
  /** Counted from 1; null where the format has no pages. */
  readonly page: number | null;
  /** Every word, a line a line; where a word processor draws a number of its own, `DRAWN_NUMBER`. */
  readonly text: string;
}

/** Stands in an original where a number is drawn that is not among its words: an automatic numbering. */
export const DRAWN_NUMBER = '\u{F0000}';
