import type { AgendaItem } from './model.ts';

const ADOPTED = /\badopted\b.*\bagenda\b.*:\n/i;
const ITEM = /^(\d{1,2})\. (.+)$/;
const SUBITEM = /^(?:\([a-z]\)) (.+)$/;
const NUMBERS = String.raw`\d{1,2}(?:(?:, | and |, and |–)\d{1,2})*`;
const MENTION = new RegExp(String.raw`\bagenda items? (${NUMBERS})(?:, entitled “([^”]+)”)?`, 'gi');

/** The agenda that a paragraph says was adopted; null where it is not that paragraph. */
export function readAgenda(text: string): AgendaItem[] | null {
  const opening = ADOPTED.exec(text);
  if (!opening) return null;
  const items: { number: number; title: string; subitems: string[] }[] = [];
  for (const line of text.slice(opening.index + opening[0].length).split('\n')) {
    const item = ITEM.exec(line);
    const subitem = SUBITEM.exec(line);
    if (item) items.push({ number: Number(item[1]), title: ending(item[2]!), subitems: [] });
    else if (subitem) items.at(-1)?.subitems.push(ending(subitem[1]!));
  }
  return items.length > 0 ? items : null;
}

/** The agenda items that a text names by number, with the titles that it gives. */
export function agendaItemsIn(text: string): AgendaItem[] {
  return Array.from(text.matchAll(MENTION), ([, numbers, title]) =>
    readNumbers(numbers!).map((number) => ({ number, title: title ?? null, subitems: [] })),
  ).flat();
}

/** "2 and 3" or "2–4" as numbers. */
export function readNumbers(text: string): number[] {
  return text.split(/, and |, | and /).flatMap((part) => {
    const [first, last = first] = part.split('–').map(Number);
    return Array.from({ length: Math.max(1, last! - first! + 1) }, (_, i) => first! + i);
  });
}

/** An entry of a list without the punctuation that leads to the next. */
function ending(text: string): string {
  return text.replace(/(?:;(?: and| or)?|[.:,])$/, '').trim();
}
