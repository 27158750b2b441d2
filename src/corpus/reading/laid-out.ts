import type { TextRun } from './source.ts';

/**
 * Level 1 of reading a file: words as they lie on a page. Only a format that fixes pages (PDF) has
 * this level. All lengths are points (1/72 inch), x from the left edge, y from the **top** edge of
 * the page, so that both grow in the direction of reading.
 */

/** Words set in one face and size, as the file's text operators give them. */
export interface LaidOutSpan {
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A page as a reader of a file hands it over; spans in the order of the file. */
export interface LaidOutPage {
  /** Counted from 1, whatever number is printed. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly spans: readonly LaidOutSpan[];
  /** Words turned on their side, as in margins and wide tables. */
  readonly turned: readonly string[];
}

/** Words on one base line with no gap between them that is wide enough for a tab or a column. */
export interface Line {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The size in which most of its words are set. */
  readonly size: number;
  readonly runs: readonly TextRun[];
  /** The words of its runs, without outer blanks. */
  readonly text: string;
}

/** All lines on one base line, from left to right; never empty. */
export type Row = readonly Line[];
