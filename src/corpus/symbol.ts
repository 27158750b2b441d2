/**
 * A document symbol, to be used inside a larger pattern: parts of capitals, digits, points, hyphens
 * and brackets between strokes, at least two, the first of capitals ("CTOC/COP/WG.7/2019/INF/1/Rev.1").
 */
export const SYMBOL = String.raw`[A-Z]{1,7}(?:\/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*){2,9}`;

const SYMBOLS = new RegExp(String.raw`(?<![\w/])${SYMBOL}(?![\w/])`, 'g');

/** Every document symbol in a text, in order, each once. */
export function symbolsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(SYMBOLS), ([symbol]) => symbol))];
}
