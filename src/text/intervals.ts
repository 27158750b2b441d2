/** Numbers in a row, both ends inclusive. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Ascending numbers put together into rows: 1, 2, 3, 5 → 1–3 and 5. */
export function intervals(numbers: readonly number[]): Interval[] {
  const rows: Interval[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = rows.at(-1);
    if (last && number === last.to + 1) rows[rows.length - 1] = { from: last.from, to: number };
    else rows.push({ from: number, to: number });
  }
  return rows;
}

/** What of a row is not among the numbers held; linear in the numbers held, however long the row. */
export function gaps({ from, to }: Interval, held: readonly number[]): Interval[] {
  const missing: Interval[] = [];
  let next = from;
  for (const { from: start, to: end } of intervals(held.filter((n) => n >= from && n <= to))) {
    if (start > next) missing.push({ from: next, to: start - 1 });
    next = end + 1;
  }
  if (next <= to) missing.push({ from: next, to });
  return missing;
}

/** "1–10 and 22", with the en dash of the Editorial Manual. */
export function writeIntervals(rows: readonly Interval[]): string {
  return enumerate(rows.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)));
}

/** "a, b and c", without a comma before "and", as the Editorial Manual lists. */
export function enumerate(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
