/**
 * Signs of the fonts Symbol and Wingdings, which have their own codes: those that documents use as
 * bullets and in running text. The first 32 codes may be written with or without 0xF000 before them.
 */
const SYMBOLS: Readonly<Record<number, string>> = {
  183: '•',
  167: '▪',
  168: '▪',
  216: '➢',
  252: '✓',
  224: '→',
  118: '❖',
  45: '–',
  176: '°',
  177: '±',
  180: '×',
  163: '≤',
  179: '≥',
  174: '→',
};

/** A sign by its code in a font of signs, in hexadecimal; U+FFFD for one that is not known. */
export function readSymbol(code: string): string {
  const value = Number.parseInt(code, 16) & 0xfff;
  return SYMBOLS[value] ?? '\uFFFD';
}
