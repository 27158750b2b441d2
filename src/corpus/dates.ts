/** A day in ISO 8601, `2020-09-08`. */
export type Day = string;

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const MONTH = `(${MONTHS.join('|')})`;

/** One day or a span of days as United Nations documents write them. */
export const DATES = `(\\d{1,2})(?: ${MONTH})?(?: ?(?:–|-|to|and) ?(\\d{1,2}))? ${MONTH},? (\\d{4})`;

const WHOLE = new RegExp(`^${DATES}$`);

export interface DaySpan {
  readonly start: Day;
  readonly end: Day;
}

/** "8–9 September 2020", "30 May to 1 June 2012", "14 and 15 October 2021" or a single day; else null. */
export function readDates(text: string): DaySpan | null {
  const match = WHOLE.exec(text.trim());
  if (!match) return null;
  const [, first, firstMonth, last, month, year] = match;
  const end = day(year!, month!, last ?? first!);
  const start = day(year!, firstMonth ?? month!, first!);
  return start && end && start <= end ? { start, end } : null;
}

/** "8 September 2020", the form in which United Nations documents write a day. */
export function writeDay(value: Day): string {
  const [year, month, date] = value.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** "8–9 September 2020", with the en dash of the Editorial Manual. */
export function writeDays({ start, end }: DaySpan): string {
  if (start === end) return writeDay(start);
  const [startYear, startMonth] = start.split('-');
  const [endYear, endMonth] = end.split('-');
  if (startYear !== endYear) return `${writeDay(start)}–${writeDay(end)}`;
  if (startMonth !== endMonth) return `${writeDay(start).replace(/ \d{4}$/, '')}–${writeDay(end)}`;
  return `${Number(start.slice(8))}–${writeDay(end)}`;
}

function day(year: string, month: string, date: string): Day | null {
  const index = MONTHS.indexOf(month);
  const value = `${year}-${String(index + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value) ? value : null;
}
