import { words } from './words.ts';

export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

const IN_BRACKETS = /\(([A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-\d+)?)\)/gu;
/** The words that may be abbreviated, and how far before the bracket they are looked for. */
const WORDS_BEFORE = /(?:[\p{L}\p{N}'’-]+,?\s+){1,12}$/u;
const FAR = 240;

/** What a text itself says it abbreviates: "European Border Surveillance System (EUROSUR)". */
export function abbreviations(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const { index, 1: short } of text.matchAll(IN_BRACKETS)) {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, index - FAR), index));
    const long = before && longForm(before[0], short!);
    if (long) found.push({ short: short!, long });
  }
  return found;
}

/**
 * The shortest run of words before an abbreviation that spells it: its letters stand in them in
 * order, the first at the beginning of the first word (after Schwartz and Hearst, 2003).
 */
function longForm(before: string, short: string): string | null {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  const lower = before.toLowerCase();
  let at = lower.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    do at = lower.lastIndexOf(letters[i]!, at - 1);
    while (i === 0 && at > 0 && /[\p{L}\p{N}]/u.test(lower[at - 1]!));
    if (at < 0) return null;
    if (at === 0 && i > 0) return null;
  }
  const long = before.slice(at).trim();
  return words(long).length >= 2 ? long : null;
}
