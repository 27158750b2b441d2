import { showHiddenSigns } from '../find-hidden-signs.ts';
import type { Characters } from './characters.ts';
import { DRAWN_NUMBER } from './original.ts';

/** Words of a doubt that are shown, in characters. */
const SHOWN = 300;

/** The words that characters stand in, as written; cut where they are many. */
export function wordsOf({ wordAt, words }: Characters, from: number, end: number): string {
  const text = words
    .slice(wordAt[from], wordAt[end - 1]! + 1)
    .map(({ text }) => text)
    .filter((text) => text !== DRAWN_NUMBER)
    .join(' ');
  return showHiddenSigns(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
