import { words } from './language/words.ts';

interface Phrase {
  readonly written: string;
  readonly read: string;
}

/** Completes what is typed to phrases: the same, those that begin so, those of which a word does. */
export function phraseCompleter(
  phrases: readonly string[],
): (typed: string, limit: number) => string[] {
  let all: Phrase[] | null = null;
  return (typed, limit) => {
    all ??= phrases.map((written) => ({ written, read: read(written) }));
    const start = read(typed.slice(0, 200));
    const ranks: string[][] = [[], [], []];
    for (const phrase of all) {
      if (phrase.read === start) ranks[0]!.push(phrase.written);
      else if (phrase.read.startsWith(start)) ranks[1]!.push(phrase.written);
      else if (phrase.read.includes(` ${start}`)) ranks[2]!.push(phrase.written);
    }
    return [...new Set(ranks.flat())].slice(0, limit);
  };
}

function read(text: string): string {
  return words(text)
    .map((word) => word.text)
    .join(' ');
}
