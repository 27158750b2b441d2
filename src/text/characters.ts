/**
 * Classes of characters that phones, word processors and PDF put in, each to stand inside the
 * square brackets of a regular expression.
 */

/** Dashes, hyphens and minus signs of every width, but for the ASCII one. */
export const DASHES = String.raw`\u2010-\u2015\u2212\uFE58\uFE63\uFF0D`;

/** Soft hyphens, zero-width characters and marks of direction: no reader sees them. */
export const INVISIBLE = String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF`;

/** Apostrophes and single quotation marks, but for the ASCII one. */
export const APOSTROPHES = '‘’‚‛ʼ′´`';

/** Double quotation marks, but for the ASCII one. */
export const DOUBLE_QUOTES = '“”„‟«»″';
