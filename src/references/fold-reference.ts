const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const QUOTES = /[\u2018\u2019\u201A\u201B\u201C-\u201F\u00AB\u00BB"'`]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** What phones and word processors put in, in its plain form; lower case. */
export function foldReference(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(QUOTES, '')
    .toLowerCase()
    .trim();
}

/** "s/res/2768(2025)" for "S/RES/2768 (2025)*": how symbols are compared. */
export function foldSymbol(symbol: string): string {
  return foldReference(symbol).replace(/\s+/g, '').replace(/\*+$/, '');
}
