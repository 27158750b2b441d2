import { enumerate } from './enumerate.ts';
import { compareNumbers, placeInSeries } from './series.ts';

/** Numbers in a row, both ends inclusive and of one series: "8" to "10", "140.1" to "140.5". */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** Numbers in order put together into rows: 1, 2, 3, 5 → 1–3 and 5. */
export function intervals(numbers: readonly string[]): Interval[] {
  const rows: Interval[] = [];
  for (const number of [...new Set(numbers)].sort(compareNumbers)) {
    const last = rows.at(-1);
    if (last && follows(number, last.to)) rows[rows.length - 1] = { from: last.from, to: number };
    else rows.push({ from: number, to: number });
  }
  return rows;
}

/** What of a row is not among the numbers held; linear in the numbers held, however long the row. */
export function gaps(row: Interval, held: readonly string[]): Interval[] {
  const { series, place: first } = placeInSeries(row.from);
  const { place: last } = placeInSeries(row.to);
  if (first === null || last === null) return held.includes(row.from) ? [] : [row];
  const missing: Interval[] = [];
  let next = first;
  for (const { from, to } of intervals(held.filter((number) => isWithin(number, row)))) {
    const start = placeInSeries(from).place!;
    if (start > next) missing.push(between(series, next, start - 1));
    next = placeInSeries(to).place! + 1;
  }
  if (next <= last) missing.push(between(series, next, last));
  return missing;
}

/** Whether a number is one of a row's. */
export function isWithin(number: string, { from, to }: Interval): boolean {
  if (number === from) return true;
  const { series, place } = placeInSeries(number);
  const start = placeInSeries(from);
  const end = placeInSeries(to);
  return (
    place !== null &&
    start.place !== null &&
    end.place !== null &&
    series === start.series &&
    start.place <= place &&
    place <= end.place
  );
}

/** "1–10 and 22", with the en dash of the Editorial Manual. */
export function writeIntervals(rows: readonly Interval[]): string {
  return enumerate(rows.map(({ from, to }) => (from === to ? from : `${from}–${to}`)));
}

function follows(number: string, earlier: string): boolean {
  const here = placeInSeries(number);
  const before = placeInSeries(earlier);
  return (
    here.place !== null && here.series === before.series && here.place === (before.place ?? NaN) + 1
  );
}

function between(series: string, from: number, to: number): Interval {
  return { from: `${series}${from}`, to: `${series}${to}` };
}
