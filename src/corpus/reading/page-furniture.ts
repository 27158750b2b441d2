import type { Line, Row } from './laid-out.ts';

/** A page's rows, divided into what belongs to the text and what belongs to the page. */
export interface DividedPage {
  readonly number: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly furniture: readonly Line[];
}

export interface PageRows {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

const SYMBOL_PART = String.raw`[A-Z][A-Z0-9.]*(?:\/[A-Za-z0-9()]+(?:[.\-][A-Za-z0-9()]+)*)+(?:\s\(\d{4}\)|\s\([A-Z][a-z]+ [IVX]+\))?`;
/** One symbol or several alone on a line, as running heads have them. */
const SYMBOLS_ALONE = new RegExp(
  String.raw`^${SYMBOL_PART}(?:\s*[-–—,;]?\s*${SYMBOL_PART})*\*{0,2}$`,
);
/** `24-19640 (E) 041124`, `GE.25-11220(E)`, `V.21-05340 9/11`, `25-07572 3/23`. */
const JOB_NUMBER =
  /^(?:\d+\/\d+\s+)?(?:[A-Z]{1,4}\.)?\d{2}-\d{5,6}(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\d+\/\d+)?$/;
const BAR_CODE = /^\*[\dA-Z]{5,}\*$/;
const DATE_CODES = /^\d{6}(?:\s+\d{6})*$/;
const PAGE_OF_PAGES = /^\d{1,4}\s*\/\s*\d{1,4}$/;
const PAGE_NUMBER = /^(?:page\s+)?[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—]?$/i;
const RECYCLING = /^Please recycle\b.{0,3}$/i;

/** How many rows at the head and the foot of a page are looked at. */
const REACH = 4;
/** Base lines of a running head differ by less than this from page to page, in points. */
const SAME_PLACE = 4;

/** Whether a line can only belong to the page, wherever it stands near an edge. */
function isConventional(text: string): boolean {
  return [JOB_NUMBER, BAR_CODE, DATE_CODES, PAGE_OF_PAGES, RECYCLING].some((form) =>
    form.test(text),
  );
}

/** A running line is apart from the text by more than the distance of lines within it, in sizes. */
const APART = 1.3;

/**
 * Divides what repeats at one place over pages (running heads and feet; even and odd pages may
 * differ) and what convention puts at the edge (job and page numbers, bar codes, symbols) from the
 * text. The head of the first page stays: there it is the masthead.
 */
export function divideFurniture(pages: readonly PageRows[]): DividedPage[] {
  const repeated = findRepeated(pages);
  return pages.map((page, index) => {
    const belongs = (line: Line) =>
      isConventional(line.text) ||
      PAGE_NUMBER.test(line.text) ||
      SYMBOLS_ALONE.test(line.text) ||
      repeated.has(placeKey(line, page.number));
    const head = index === 0 ? 0 : countEdge(page.rows, belongs);
    const foot = Math.min(countEdge(page.rows.toReversed(), belongs), page.rows.length - head);
    const edge = [...page.rows.slice(0, head), ...page.rows.slice(page.rows.length - foot)];
    return {
      number: page.number,
      height: page.height,
      rows: page.rows.slice(head, page.rows.length - foot),
      furniture: edge.flat(),
    };
  });
}

/** How many rows from the edge inwards belong to the page, apart from the text by white space. */
function countEdge(rows: readonly Row[], belongs: (line: Line) => boolean): number {
  let count = 0;
  while (count < Math.min(REACH, rows.length) && rows[count]!.every(belongs)) count += 1;
  while (count > 0 && count < rows.length && !isApart(rows[count - 1]!, rows[count]!)) count -= 1;
  return count;
}

function isApart(edge: Row, inner: Row): boolean {
  if (edge.every((line) => isConventional(line.text))) return true;
  return Math.abs(edge[0]!.y - inner[0]!.y) > APART * Math.max(edge[0]!.size, inner[0]!.size);
}

const placeKey = (line: Line, page: number) =>
  `${page}:${Math.round(line.y)}:${Math.round(line.x)}:${line.text}`;

/** Lines near an edge that stand in the same words at one height on three pages or more. */
function findRepeated(pages: readonly PageRows[]): Set<string> {
  const seen = new Map<string, { y: number; key: string; page: number }[]>();
  for (const page of pages)
    for (const [at, row] of page.rows.entries()) {
      if (at >= REACH && at < page.rows.length - REACH) continue;
      for (const line of row) {
        // A note cited again and again begins with its raised indicator; running lines never do.
        if (line.runs[0]!.superscript) continue;
        const same = seen.get(line.text) ?? [];
        same.push({ y: line.y, key: placeKey(line, page.number), page: page.number });
        seen.set(line.text, same);
      }
    }
  const repeated = new Set<string>();
  const enough = pages.length < 4 ? 2 : 3;
  for (const lines of seen.values())
    for (const { y, key, page } of lines) {
      const others = lines.filter(
        (other) => other.page !== page && Math.abs(other.y - y) < SAME_PLACE,
      );
      if (new Set(others.map((other) => other.page)).size + 1 >= enough) repeated.add(key);
    }
  return repeated;
}
