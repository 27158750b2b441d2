/**
 * One document symbol: parts of capitals, figures and points between strokes, with the year or part
 * in brackets behind (`S/RES/2768 (2025)`, `DP/FPA/2025/4 (Part I)`).
 */
const ONE = String.raw`[A-Z]{1,7}(?:\/(?:[A-Z][a-z]+\.\d+|[A-Z]+\.[A-Z0-9]+|[A-Z]{1,7}\d{0,3}(?:\.\d+)?|\d+(?:-\d+)?)(?:\s?\([A-Z]+\))?){1,8}(?:\s\(\d{4}\)|\s\(Part [IVX]+\))?`;
/** Outside the scheme of the United Nations: `WHA66.12`, `EB134.R5`, `1/CP.21`, `13/CMA.1`. */
const OTHER = String.raw`(?:WHA|EB)\d{1,3}\.(?:R)?\d{1,3}|\d{1,3}\/(?:CP|CMP|CMA)\.\d{1,2}`;
const SYMBOL = new RegExp(`${ONE}|${OTHER}`, 'g');
const ALONE = new RegExp(
  String.raw`^(?:${ONE}|${OTHER})(?:\s*(?:[-–—,;]|\s)\s*(?:${ONE}|${OTHER}))*\s*\*{0,3}$`,
);

/** Whether a line holds symbols and nothing else. */
export const isSymbolLine = (text: string): boolean => ALONE.test(text);

/**
 * The document's own symbols: those alone on their line in the masthead, else those of the running
 * heads. Two symbols may be joined by a dash or stand on two lines; an asterisk behind is no part.
 */
export function readSymbols(masthead: readonly string[], furniture: readonly string[]): string[] {
  // The World Health Organization prints the number of a resolution in one line with its title.
  const titled = new RegExp(`^(?:${OTHER})(?=\\s\\p{Lu})`, 'u').exec(masthead[0] ?? '');
  if (titled) return [titled[0]];
  for (const lines of [masthead, furniture]) {
    const found = lines
      .filter((line) => ALONE.test(line))
      .flatMap((line) => line.match(SYMBOL) ?? []);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
