import type { Unit } from '../model.ts';
import { symbolsIn } from '../symbol.ts';
import type { ListedDocument } from './model.ts';

const BEFORE_IT = /\bhad before it the following\b/i;
const LIST_OF_PARTICIPANTS = /\blist of participants\b.*$/is;
const ATTENDANCE =
  /\b(?:(?:approximately|about|around|over|more than|some) )?\d[\d,]* registered (?:delegates|participants)\b/i;

/** The documents that a meeting had before it, by the paragraph that lists them. */
export function documentsBeforeIt({ text, items }: Unit): ListedDocument[] {
  if (!BEFORE_IT.test(text)) return [];
  return items.map(({ start, end }) => {
    const entry = text
      .slice(start, end)
      .replace(/^\([a-z]+\) /, '')
      .replace(/(?:;(?: and)?|\.)$/, '');
    const symbol = symbolsIn(entry).at(-1) ?? null;
    return { title: symbol ? entry.replace(` (${symbol})`, '') : entry, symbol };
  });
}

/** The symbol of the document that lists the participants. */
export function participantsListIn(text: string): string | null {
  return symbolsIn(LIST_OF_PARTICIPANTS.exec(text)?.[0] ?? '')[0] ?? null;
}

/** How many took part, in the words of the document. */
export function attendanceIn(text: string): string | null {
  return ATTENDANCE.exec(text)?.[0] ?? null;
}
