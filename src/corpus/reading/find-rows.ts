import type { LaidOutPage, LaidOutSpan, Line, Row } from './laid-out.ts';
import { joinRuns } from './runs.ts';
import type { TextRun } from './source.ts';

/** A gap wider than this is a tab or a column, in sizes; blanks of most justified lines stay below. */
const COLUMN_GAP = 1.05;
/** A gap wider than this is a blank between words; the narrowest blank in use is a quarter of the size. */
const WORD_GAP = 0.16;
/** How far apart the base lines of one line may lie, in sizes: files set them unevenly. */
const SAME_LINE = 0.2;

/** What may stand raised in the size of the text. */
const INDICATOR = /^(?:\d{1,3}|\*{1,3})$/;

interface Placed extends LaidOutSpan {
  readonly raised: boolean;
}

/**
 * The rows of a page from top to bottom. Words on one base line are one row; raised small words
 * (indicators of notes, the "th" of ordinals) join the row that they are raised from.
 */
export function findRows(page: LaidOutPage): Row[] {
  const rows: Placed[][] = [];
  for (const span of page.spans.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const placed = { ...span, raised: false };
    if (row && Math.abs(row[0]!.y - span.y) <= SAME_LINE * Math.min(span.size, row[0]!.size))
      row.push(placed);
    else rows.push([placed]);
  }
  lowerRaised(rows);
  return rows
    .filter((row) => row.length > 0)
    .map((row) => divide(page.number, row))
    .toSorted((a, b) => a[0]!.y - b[0]!.y);
}

/** Moves raised words to the row below that they belong to. */
function lowerRaised(rows: Placed[][]): void {
  for (const [index, row] of rows.entries())
    for (const span of [...row]) {
      const base = rows.slice(index + 1, index + 4).find((below) => isRaisedFrom(span, below));
      if (!base) continue;
      row.splice(row.indexOf(span), 1);
      base.push({ ...span, raised: true });
    }
}

/** Small words whose base line is between a seventh and three quarters of the size above words beside them. */
function isRaisedFrom(span: LaidOutSpan, row: readonly Placed[]): boolean {
  return row.some((base) => {
    const rise = (base.y - span.y) / base.size;
    if (base.raised || rise < 0.15 || rise > 0.75) return false;
    const before = span.x - (base.x + base.width);
    const after = base.x - (span.x + span.width);
    if (span.size <= 0.8 * base.size) return before < base.size && after < base.size;
    // A mark as large as the text: right behind a word, or before the first word of a note.
    const behind = before > -1 && before < 0.3 * base.size;
    return INDICATOR.test(span.text.trim()) && (behind || (after > 0 && after < base.size));
  });
}

function divide(page: number, spans: readonly Placed[]): Row {
  const sorted = spans.toSorted((a, b) => a.x - b.x);
  const size = usualSize(sorted);
  const lines: Placed[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const span of sorted) {
    if (span.x - right > COLUMN_GAP * size) lines.push([]);
    lines.at(-1)!.push(span);
    right = Math.max(right, span.x + span.width);
  }
  return lines.map((line) => compose(page, line));
}

function compose(page: number, spans: readonly Placed[]): Line {
  const runs: TextRun[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const { text, x, width, size, bold, italic, raised } of spans) {
    // An indicator stands close to its word; what looks like a blank before it is its own bearing.
    const blank = x - right > WORD_GAP * size && !raised;
    runs.push({ text: blank ? ` ${text}` : text, bold, italic, superscript: raised });
    right = x + width;
  }
  const joined = joinRuns(runs);
  return {
    page,
    x: spans[0]!.x,
    right: Math.max(...spans.map((span) => span.x + span.width)),
    y: (spans.find((span) => !span.raised) ?? spans[0]!).y,
    size: usualSize(spans),
    runs: joined,
    text: joined.map((run) => run.text).join(''),
  };
}

/** The size of most letters, to a tenth of a point. */
function usualSize(spans: readonly LaidOutSpan[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of spans) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
