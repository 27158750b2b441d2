import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** A content word of a text by its stem; offsets into the text. */
export interface StemToken {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Compounds that are written in one word or with a hyphen: "webbased" to "web based", or the reverse. */
export type Compounds = ReadonlyMap<string, string>;

/** Stems kept ready; more are made anew each time, so that odd questions cannot fill the memory. */
const KEPT = 50_000;

/** Reads texts and questions in the same way. */
export interface Analyser {
  /** Content words in order, hyphenated compounds taken apart or joined as the corpus has them. */
  tokens(text: string): StemToken[];
  /** The same as stems only. */
  stems(text: string): string[];
}

/** The version of all that turns a text into stems; an index kept by another is not read. */
export const ANALYSER_VERSION = 5;

export function createAnalyser(compounds: Compounds): Analyser {
  const kept = new Map<string, string>();
  return { tokens, stems: (text) => tokens(text).map(({ stem }) => stem) };

  function tokens(text: string): StemToken[] {
    const found: StemToken[] = [];
    const all = words(text);
    const shouted = all.length > 1 && text === text.toUpperCase();
    for (let i = 0; i < all.length; i++) {
      let word = all[i]!;
      const next = all[i + 1];
      if (next?.hyphenated && joins(word, next)) {
        word = { ...word, text: word.text + next.text, end: next.end };
        i++;
      } else if (
        isGrammar(word, next) &&
        (shouted || !isAbbreviation(text.slice(word.start, word.end)))
      )
        continue;
      const apart = compounds.get(word.text);
      if (apart === undefined) found.push(token(word.text, word));
      else for (const part of apart.split(' ')) found.push(token(part, word));
    }
    return found;
  }

  // US and WHO are no grammar, alone too, unless a whole sentence is in capitals.
  function isAbbreviation(written: string): boolean {
    return /^[A-Z]{2,4}$/.test(written);
  }

  function isGrammar(word: Word, next: Word | undefined): boolean {
    return isStopWord(word.text) && !next?.hyphenated && !word.hyphenated;
  }

  // "co-operation" is cooperation everywhere; other compounds are joined where the corpus joins them.
  function joins(first: Word, second: Word): boolean {
    const joined = first.text + second.text;
    return first.text === 'co' || compounds.get(joined) === joined;
  }

  function token(text: string, { start, end }: Word): StemToken {
    let known = kept.get(text);
    if (known === undefined) {
      known = stem(text);
      if (kept.size < KEPT) kept.set(text, known);
    }
    return { stem: known, start, end };
  }
}

/** Learns from texts which compounds are written both ways, and takes the commoner one for both. */
export function learnCompounds(texts: Iterable<string>): Map<string, string> {
  const apart = new Map<string, { parts: string; count: number }>();
  const whole = new Map<string, number>();
  for (const text of texts) {
    const all = words(text);
    all.forEach((word, i) => {
      whole.set(word.text, (whole.get(word.text) ?? 0) + 1);
      const next = all[i + 1];
      if (!next?.hyphenated || isStopWord(word.text) || isStopWord(next.text)) return;
      const joined = word.text + next.text;
      const known = apart.get(joined);
      if (known) known.count++;
      else apart.set(joined, { parts: `${word.text} ${next.text}`, count: 1 });
    });
  }
  const compounds = new Map<string, string>();
  for (const [joined, { parts, count }] of apart) {
    const together = whole.get(joined) ?? 0;
    compounds.set(joined, together > count ? joined : parts);
  }
  return compounds;
}
