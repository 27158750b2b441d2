import { writeDay, writeDays } from '../corpus/dates.ts';
import type { Library } from '../corpus/library.ts';
import type { Document } from '../corpus/model.ts';

/** A document's title and subtitle as issued, and which annex of it: "Draft Report, Addendum". */
export function titleOf({ title, subtitle, scope }: Document): string {
  return [title, subtitle, scope].filter((part) => part !== null).join(', ');
}

/** "Vienna, 8–9 September 2020", or the year where the document states no dates. */
export function meetingOf({ meeting }: Document): string {
  const { start, end, place, year } = meeting;
  const when = start && end ? writeDays({ start, end }) : String(year);
  return place === null ? when : `${place}, ${when}`;
}

/**
 * A document in words, for where its symbol is not stated: what it is, of which body, on which
 * meeting, where and when, and its date of issue (Editorial Manual, footnotes).
 */
export function describe(document: Document, library: Library): string {
  const body = library.body(document.body)!.name;
  const preposition = document.meeting.place === null ? 'of' : 'in';
  const parts = [body, titleOf(document), `meeting ${preposition} ${meetingOf(document)}`];
  if (document.issued) parts.push(`issued ${writeDay(document.issued)}`);
  if (document.jobNumber) parts.push(document.jobNumber);
  return parts.join(', ');
}

/** What stands for a document in a citation: its symbol where stated, otherwise its description. */
export function nameOf(document: Document, library: Library): string {
  const { symbol, scope } = document;
  if (symbol === null) return describe(document, library);
  return scope === null ? symbol : `${symbol}, ${scope}`;
}

/** "draft; symbol not stated", "draft", "symbol not stated" or nothing. */
export function caveats({ status, symbol }: Document): string {
  return [
    status === 'draft' ? 'draft' : '',
    symbol === null ? 'symbol not stated in the document' : '',
  ]
    .filter(Boolean)
    .join('; ');
}
