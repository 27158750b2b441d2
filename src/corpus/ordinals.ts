const UNITS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** From "first" to "ninety-ninth". */
const VALUES = new Map<string, number>();
for (let n = 1; n < 100; n++) VALUES.set(writeOrdinal(n), n);

/** Matches an ordinal in words; to be used inside a larger pattern, case-insensitively. */
export const ORDINAL = `(?:${[...VALUES.keys()].reverse().join('|')})`;

/** "sixth", "twenty-first" or "6th" as a number; null for anything else. */
export function readOrdinal(text: string): number | null {
  const figure = /^([1-9]\d?)(?:st|nd|rd|th)$/i.exec(text);
  return figure ? Number(figure[1]) : (VALUES.get(text.toLowerCase()) ?? null);
}

/** "sixth"; from 1 to 99. */
export function writeOrdinal(n: number): string {
  if (n < 20) return UNITS[n]!;
  const tens = TENS[Math.floor(n / 10)]!;
  return n % 10 === 0 ? `${tens}ieth` : `${tens}y-${UNITS[n % 10]}`;
}
