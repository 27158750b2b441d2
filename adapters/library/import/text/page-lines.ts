import { isFurniture } from '../../../../src/corpus/furniture.ts';
import { findRunningHeads } from './running-heads.ts';

/** A line of a text, without blanks at its end. */
export interface PageTextLine {
  /** Counted from 1 by form feeds; null where there are none. */
  readonly page: number | null;
  readonly text: string;
  readonly isFurniture: boolean;
  /** Blank, or at the end of a page, and no sign that a paragraph ends: blanks around what the page carries. */
  readonly isGap: boolean;
}

const PAGE_MARK = /^(?:\[?page\s+\d+(?:\s+of\s+\d+)?\]?|[-–—]\s*\d{1,4}\s*[-–—])$/i;

/** The lines of a text, page by page, with what each page carries besides the text marked. */
export function readLines(text: string): {
  readonly pages: number | null;
  readonly lines: readonly PageTextLine[];
} {
  const sheets = text.replace(/^\uFEFF/, '').split('\f');
  if (sheets.at(-1)?.trim() === '') sheets.pop();
  const heads = findRunningHeads(sheets);
  const pages = sheets.length > 1 ? sheets.length : null;
  const lines = sheets.flatMap((sheet, index) =>
    sheet.split(/\r\n|\r|\n/).map((line) => {
      const text = line.trimEnd();
      const bare = text.trim();
      const isCarried = isFurniture(bare) || PAGE_MARK.test(bare) || heads.has(bare);
      return { page: pages && index + 1, text, isFurniture: bare !== '' && isCarried };
    }),
  );
  return { pages, lines: lines.map((line, at) => ({ ...line, isGap: isGap(at) })) };

  /** A blank beside a page's head, foot or end. */
  function isGap(at: number): boolean {
    return lines[at]!.text === '' && [-1, 1].some((step) => isCarriedFrom(at, step));
  }

  function isCarriedFrom(at: number, step: number): boolean {
    const { page } = lines[at]!;
    let next = at + step;
    while (lines[next]?.text === '' && lines[next]!.page === page) next += step;
    const line = lines[next];
    return line !== undefined && (line.isFurniture || line.page !== page);
  }
}
