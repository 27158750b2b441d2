import type { BodyLayout } from './body-layout.ts';
import { readLabel } from './labels.ts';
import type { Row } from './laid-out.ts';
import { shareOf } from './runs.ts';

/** A stretch of a page: lines of running text, or rows that belong to a table, box or figure. */
export interface TableStretch {
  readonly type: 'text' | 'table';
  readonly rows: readonly Row[];
}

/** Titles by which the Editorial Manual names what stands apart from the text. */
const TITLE = /^(?:Table|Figure|Box|Map|Chart|Diagram|Graph)\s+(?:\d+|[IVX]+)\b\.?/;
const SMALLER = 0.7;

/**
 * Divides a page into text and tables. Rows of a table have words in columns that the rows around
 * share, or are set smaller than the text (as the Secretariat sets tables and figures).
 */
export function findTables(rows: readonly Row[], layout: BodyLayout): TableStretch[] {
  const isTable = markTables(rows, layout);
  const stretches: { type: 'text' | 'table'; rows: Row[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const type = isTable[index] ? 'table' : 'text';
    const last = stretches.at(-1);
    if (last?.type === type && !(type === 'table' && TITLE.test(row[0]!.text))) last.rows.push(row);
    else stretches.push({ type, rows: [row] });
  }
  return stretches;
}

function markTables(rows: readonly Row[], layout: BodyLayout): boolean[] {
  const columned = rows.map((row, index) =>
    isColumned(row, rows[index - 1], rows[index + 1], layout),
  );
  const small = rows.map((row) => row.every((line) => line.size <= layout.size - SMALLER));
  const marks = rows.map((_, index) => columned[index]! || small[index]!);
  dropLonely(marks, rows, columned, small);
  fillBetween(marks, rows, layout);
  addWrapped(marks, rows, layout);
  addTitles(marks, rows, layout);
  return marks;
}

/** Whether a row's words stand in columns: two words or more apart, and not by justification alone. */
function isColumned(
  row: Row,
  before: Row | undefined,
  after: Row | undefined,
  layout: BodyLayout,
): boolean {
  const cells = cellsOf(row);
  if (cells.length < 2 || isStretched(row, layout)) return false;
  const starts = cells.slice(1).map((line) => line.x);
  const ends = cells.slice(1).map((line) => line.right);
  return [before, after].some(
    (other) =>
      other !== undefined &&
      cellsOf(other).some(
        (line, index) =>
          (index > 0 || cellsOf(other).length === 1) &&
          (starts.some((x) => Math.abs(x - line.x) < 3) ||
            ends.some((right) => Math.abs(right - line.right) < 3)),
      ),
  );
}

/** The lines of a row without the label that it begins with. */
function cellsOf(row: Row): Row {
  return row.length > 1 && readLabel(`${row[0]!.text} `)?.printed.length === row[0]!.text.length
    ? row.slice(1)
    : row;
}

/** A justified line with few words: its gaps are alike, and it ends at the right edge of the text. */
export function isStretched(row: Row, layout: BodyLayout): boolean {
  const cells = cellsOf(row);
  const page = row[0]!.page;
  if (Math.abs(cells.at(-1)!.right - layout.right(page)) > 4) return false;
  if (Math.abs(row[0]!.size - layout.size) > 0.3) return false;
  const gaps = cells.slice(1).map((line, index) => line.x - cells[index]!.right);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return most < 2.5 * layout.size && most - least < 0.6 * layout.size;
}

/** One row alone in columns is a signature, a tab or chance, unless it is small as well. */
function dropLonely(
  marks: boolean[],
  rows: readonly Row[],
  columned: readonly boolean[],
  small: readonly boolean[],
) {
  for (const index of rows.keys()) {
    if (!columned[index] || small[index]) continue;
    const near = [-3, -2, -1, 1, 2, 3].some((step) => columned[index + step]);
    if (!near) marks[index] = false;
  }
}

/** Rows between rows of a table belong to it, unless they are a paragraph of the text. */
function fillBetween(marks: boolean[], rows: readonly Row[], layout: BodyLayout): void {
  for (let index = 1; index < rows.length; index++) {
    if (marks[index] || !marks[index - 1]) continue;
    const next = marks.indexOf(true, index);
    if (next < 0 || next - index > 6) continue;
    const between = rows.slice(index, next);
    if (between.every((row) => !isText(row, layout)))
      for (let at = index; at < next; at++) marks[at] = true;
  }
}

/** The last cell of a table may go on for lines of its own, below the beginning of its column. */
function addWrapped(marks: boolean[], rows: readonly Row[], layout: BodyLayout): void {
  for (let index = 1; index < rows.length; index++) {
    if (marks[index] || !marks[index - 1]) continue;
    const [row, above] = [rows[index]!, rows[index - 1]!];
    const [line] = row;
    const columns = rows.slice(Math.max(0, index - 6), index).flatMap((cells) => cells.slice(1));
    const below = row.length === 1 && columns.some((cell) => Math.abs(cell.x - line!.x) < 3);
    const near = line!.y - above[0]!.y < 1.3 * layout.leading(line!.size);
    if (below && near && line!.x > layout.left(line!.page) + 40) marks[index] = true;
  }
}

/** A full line of the text, a labelled paragraph or a heading of the text's size or larger. */
function isText(row: Row, layout: BodyLayout): boolean {
  const [first] = row;
  const left = layout.left(first!.page);
  if (first!.size > layout.size + 0.7) return true;
  if (first!.size < layout.size - 0.3) return false;
  if (row.length > 1 && cellsOf(row).length < row.length && cellsOf(row).length === 1) return true;
  if (row.length === 1 && shareOf(first!.runs, 'bold') > 0.9 && first!.x <= left + 2) return true;
  return first!.x <= left + 30 && row.at(-1)!.right > layout.right(first!.page) - 12;
}

/** The lines from "Table 3" down to the first row of the table, at most four. */
function addTitles(marks: boolean[], rows: readonly Row[], layout: BodyLayout): void {
  for (const index of rows.keys()) {
    if (!marks[index] || marks[index - 1]) continue;
    const from = rows.findIndex(
      (row, at) => at >= index - 5 && at < index && TITLE.test(row[0]!.text),
    );
    if (from < 0 || rows.slice(from + 1, index).some((row) => isParagraphLine(row, layout)))
      continue;
    for (let at = from; at < index; at++) marks[at] = true;
  }
}

const isParagraphLine = (row: Row, layout: BodyLayout) =>
  row.length === 1 &&
  shareOf(row[0]!.runs, 'bold') < 0.5 &&
  row[0]!.right > layout.right(row[0]!.page) - 3;
