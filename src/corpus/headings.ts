import { readInline } from './inline.ts';

/** A heading as a line shows it; its place among others is not yet known. */
export interface Heading {
  readonly number: string | null;
  readonly title: string;
  readonly continued: boolean;
}

const HASHES = /^#{1,6}\s+/;
const BOLD_LINE = /^(\*\*|__)[^*_].*\1$/;
const NUMBER = /^([IVXLC]{1,7}|[A-Z]|\d{1,2})\.\s+(.+)$/;
const ANNEX = /^annex(?:\s+([IVX]+|\d{1,2}))?(?![\p{L}\p{N}])/iu;
const ANNEX_LINE = /^(?:Annex|ANNEX)(?:\s+(?:[IVX]+|\d{1,2}))?$/;
const CONTINUED = /\s*\(continued\)\s*$/i;
const RECOMMENDATION = /^Recommendation\s+(\d{1,3})\s*(?:[.:]\s*(.*))?$/i;

/** A line that names a recommendation by its number, with words of it where they follow at once. */
export function readRecommendationHeading(line: string): { number: number; rest: string } | null {
  const { text } = readInline(line.replace(HASHES, ''));
  const match = RECOMMENDATION.exec(text.trim());
  return match ? { number: Number(match[1]), rest: match[2] ?? '' } : null;
}

/**
 * A heading, by its marks (`#`, a line all in bold) or by its number (`II.`, `B.`); the number of
 * marks means nothing in text taken from PDF. An arabic number makes a heading only with marks,
 * since numbered paragraphs begin the same way.
 */
export function readHeading(line: string): Heading | null {
  const isMarked = HASHES.test(line) || BOLD_LINE.test(line);
  const text = readInline(line.replace(HASHES, '')).text.trim();
  if (text === '') return null;
  const [, number, title] = NUMBER.exec(text) ?? [];
  const isNumbered = number !== undefined && !/^\d/.test(number);
  if (!isMarked && !isNumbered && !ANNEX_LINE.test(text)) return null;
  return {
    number: number ?? null,
    title: (title ?? text).replace(CONTINUED, ''),
    continued: CONTINUED.test(text),
  };
}

/** "annex II" or "annex" where a heading opens one; null for every other heading. */
export function annexOf({ number, title }: Heading): string | null {
  const match = number === null ? ANNEX.exec(title) : null;
  if (!match) return null;
  return match[1] === undefined ? 'annex' : `annex ${match[1].toUpperCase()}`;
}

export type HeadingRank = 'roman' | 'letter' | 'arabic' | 'none';

/**
 * Tells Roman numbers from letters: "C." after "B." is a letter, "V." after "IV." is five; without
 * such a neighbour I, V and X are Roman and every other single letter is a letter.
 */
export function rankHeading(
  { number }: Heading,
  lastRoman: string | null,
  lastLetter: string | null,
): HeadingRank {
  if (number === null) return 'none';
  if (/^\d/.test(number)) return 'arabic';
  if (number.length > 1) return 'roman';
  if (lastLetter !== null && number.charCodeAt(0) === lastLetter.charCodeAt(0) + 1) return 'letter';
  if (lastRoman !== null && romanValue(number) === romanValue(lastRoman) + 1) return 'roman';
  return 'IVX'.includes(number) ? 'roman' : 'letter';
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(roman: string): number {
  const values = [...roman].map((digit) => DIGITS[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
