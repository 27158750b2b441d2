import { APOSTROPHES, DASHES, DOUBLE_QUOTES, INVISIBLE } from '../text/characters.ts';

/** A word or a mark of punctuation in a text; blanks and line breaks between tokens do not count. */
export interface Token {
  /**
   * What it is compared by: quotation marks straight and double, dashes and hyphens alike, letters
   * composed, soft hyphens and zero-width characters gone; case kept. Inside a quotation the Editorial
   * Manual has single marks for double ones, so that they are one key.
   */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a word or a number rather than a mark. */
  readonly word: boolean;
}

const TOKEN = new RegExp(
  String.raw`\.[ \u00A0]?\.[ \u00A0]?\.|([\p{L}\p{Nd}\p{M}](?:[\p{L}\p{Nd}\p{M}${INVISIBLE}]|['${APOSTROPHES}](?=\p{L}))*)|[^\s${INVISIBLE}]`,
  'gu',
);
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const ANY_DOUBLE_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`, 'gu');
/** Printable ASCII but for the backtick, which stands for an apostrophe. */
const PLAIN = /^[!-_a-~]+$/;
const ANY_DASH = new RegExp(`[${DASHES}]`, 'gu');

/** Key of an ellipsis, written "…", "..." or ". . .". */
export const ELLIPSIS = '…';

/** The tokens of a text, in order; linear in its length. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const [found] = match;
    const word = match[1] !== undefined;
    return { key: key(found, word), start: match.index, end: match.index + found.length, word };
  });
}

function key(found: string, word: boolean): string {
  if (found.length > 1 && !word) return ELLIPSIS;
  if (PLAIN.test(found)) return found === "'" ? '"' : found;
  const whole = word ? found.replace(ANY_INVISIBLE, '').normalize('NFKC') : found;
  const straight = whole.replace(ANY_APOSTROPHE, "'").replace(ANY_DOUBLE_QUOTE, '"');
  return word ? straight : straight.replace("'", '"').replace(ANY_DASH, '-');
}
