/** A word of a text: `text` folded to lower case without diacritics, offsets into the original. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written together with the word before it, by a hyphen. */
  readonly hyphenated: boolean;
}

/** Longer words are no words; they are read, but nothing is looked up for what follows. */
const LONGEST = 64;

// Symbols and fractions of a resolution's number stay whole (CTOC/COP/WG.7/2019/2, 5/3), as do
// numbers with thousands' commas; a possessive is dropped.
const WORD =
  /\p{L}+(?:\/[\p{L}\p{N}.]*[\p{L}\p{N}]){2,}|\p{N}+(?:[/,.]\p{N}+)*|(?:\p{L}|\p{M}|\p{N})+/gu;
const POSSESSIVE = /^['’]s(?![\p{L}\p{N}])/u;
const HYPHEN = /^[-\u2010\u2011]$/u;

/** The words of a text, in order; time is linear in its length. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let before = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const possessive =
      match[0].length === 1 && start > 0 && POSSESSIVE.test(text.slice(start - 1, end + 1));
    const hyphenated = before === start - 1 && HYPHEN.test(text[start - 1] ?? '');
    before = end;
    if (!possessive) found.push({ text: fold(match[0]), start, end, hyphenated });
  }
  return found;
}

function fold(word: string): string {
  const cut = word.length > LONGEST ? word.slice(0, LONGEST) : word;
  const lower = cut.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll(',', '');
}

const PLAIN = /^[a-z0-9]+$/;
