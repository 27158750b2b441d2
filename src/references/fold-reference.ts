import { APOSTROPHES, DASHES, DOUBLE_QUOTES, INVISIBLE } from '../text/characters.ts';

const ANY_DASH = new RegExp(`[${DASHES}]`, 'g');
const ANY_QUOTE = new RegExp(`[${APOSTROPHES}${DOUBLE_QUOTES}"']`, 'g');
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g');

/** What phones and word processors put in, in its plain form; lower case. */
export function foldReference(text: string): string {
  return text
    .normalize('NFKC')
    .replace(ANY_INVISIBLE, '')
    .replace(ANY_DASH, '-')
    .replace(ANY_QUOTE, '')
    .toLowerCase()
    .trim();
}

/** "s/res/2768(2025)" for "S/RES/2768 (2025)*": how symbols are compared. */
export function foldSymbol(symbol: string): string {
  return foldReference(symbol).replace(/\s+/g, '').replace(/\*+$/, '');
}
