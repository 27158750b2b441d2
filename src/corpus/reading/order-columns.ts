import type { Line, Row } from './laid-out.ts';

/** Fewer lines than this in a column are a masthead or a table. */
const LEAST_LINES = 15;
/** Of a text in columns, few lines run over the space between them: titles and wide tables. */
const MOST_CROSSING = 0.15;
/** Lines of a column hold this many letters at the least on average; cells of tables hold fewer. */
const LEAST_LETTERS = 24;

/**
 * The rows of a page in the order of reading: where it is set in two columns (`gutter` is a place
 * between them), the left one down, then the right one, moved to where the left one stands, so that indents compare. Lines over both
 * columns stay in their place and divide the columns into bands.
 */
export function orderColumns(rows: readonly Row[], gutter: number | null): Row[] {
  if (gutter === null) return [...rows];
  const lines = rows.flat();
  const inRight = lines.filter(({ x }) => x > gutter);
  const inLeft = lines.filter(({ right }) => right < gutter);
  const shift = inRight.length > 0 && inLeft.length > 0 ? leftEdge(inRight) - leftEdge(inLeft) : 0;
  const ordered: Row[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  for (const row of rows) {
    if (crosses(row, gutter)) {
      ordered.push(...left, ...right, row);
      left = [];
      right = [];
      continue;
    }
    const before = row.filter((line) => line.right < gutter);
    const after = row.filter((line) => line.x > gutter);
    if (before.length > 0) left.push(before);
    if (after.length > 0)
      right.push(after.map((line) => ({ ...line, x: line.x - shift, right: line.right - shift })));
  }
  return [...ordered, ...left, ...right];
}

const crosses = (row: Row, gutter: number) =>
  row.some(({ x, right }) => x <= gutter && right >= gutter);

/** Where in the middle of the page the fewest lines cross; null where the page has no two columns. */
export function findGutter(rows: readonly Row[], pageWidth: number): number | null {
  let best: { at: number; crossing: number } | null = null;
  for (let at = 0.4 * pageWidth; at <= 0.6 * pageWidth; at += 2) {
    const crossing = rows.filter((row) => crosses(row, at)).length;
    if (best === null || crossing < best.crossing) best = { at, crossing };
  }
  if (best === null || best.crossing > MOST_CROSSING * rows.length) return null;
  const lines = rows.flat();
  const left = lines.filter(({ right }) => right < best.at);
  const right = lines.filter(({ x }) => x > best.at);
  const isText = (column: readonly Line[]) =>
    column.length >= LEAST_LINES &&
    column.reduce((sum, { text }) => sum + text.length, 0) /
      new Set(column.map(({ y }) => y)).size >=
      LEAST_LETTERS;
  return isText(left) && isText(right) ? best.at : null;
}

/** Where most lines of a column begin at the left. */
function leftEdge(lines: readonly Line[]): number {
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const most = Math.max(...starts.values());
  return Math.min(...[...starts].filter(([, count]) => count >= 0.3 * most).map(([x]) => x));
}
