import { DRAWN_NUMBER } from './original.ts';

/**
 * A text without its blanks and hyphens, by which two readings are compared: where engines differ is
 * in spaces, in hyphens of line ends and in ligatures, and these say nothing of the words.
 */
export interface Characters {
  /** In compatibility form (NFKC), so that a ligature is its letters. */
  readonly text: string;
  /** For each character of `text`, which word it is part of. */
  readonly wordAt: Int32Array;
  /** For each character: the hyphen in front of it. */
  readonly hyphenBefore: Uint8Array;
  readonly words: readonly ProofWord[];
}

export interface ProofWord {
  /** As written. */
  readonly text: string;
  readonly page: number | null;
  readonly startsLine: boolean;
}

export const NO_HYPHEN = 0;
export const HYPHEN = 1;
/** At the end of a line, where it may be part of the word or not. */
export const LINE_END_HYPHEN = 2;

/** Hyphens, soft ones included. */
const HYPHENS = /[-\u00AD\u2010\u2011]/u;
/** Characters without width, which no reader sees. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
const SOFT = '\u00AD';

/** Characters of texts that follow each other. */
export function readCharacters(
  parts: readonly { readonly page: number | null; readonly text: string }[],
): Characters {
  const texts: string[] = [];
  const wordAt: number[] = [];
  const hyphens: number[] = [];
  const words: ProofWord[] = [];
  let hyphen = NO_HYPHEN;
  for (const { page, text } of parts) {
    let lineStarts = true;
    for (const [token] of text.matchAll(/\n|\r|[^\s]+/gu)) {
      if (token === '\n' || token === '\r') {
        lineStarts = true;
        if (hyphen === HYPHEN) hyphen = LINE_END_HYPHEN;
        continue;
      }
      words.push({ text: token, page, startsLine: lineStarts });
      const before = wordAt.length;
      for (const character of token.replace(UNSEEN, '').normalize('NFKC')) {
        if (HYPHENS.test(character)) {
          // A soft hyphen is no sign of its own, wherever it stands.
          hyphen = character === SOFT ? Math.max(hyphen, LINE_END_HYPHEN) : HYPHEN;
          continue;
        }
        texts.push(character);
        for (let unit = 0; unit < character.length; unit++) {
          wordAt.push(words.length - 1);
          hyphens.push(unit === 0 ? hyphen : NO_HYPHEN);
        }
        hyphen = NO_HYPHEN;
      }
      // A dash alone, or a number that is drawn, leaves the line to begin with the next word.
      if (wordAt.length > before && token !== DRAWN_NUMBER) lineStarts = false;
    }
    if (hyphen === HYPHEN) hyphen = LINE_END_HYPHEN;
  }
  return {
    text: texts.join(''),
    wordAt: Int32Array.from(wordAt),
    hyphenBefore: Uint8Array.from(hyphens),
    words,
  };
}
