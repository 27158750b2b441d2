import { meetingOf } from '../../citation/describe.ts';
import { documentLabel } from '../../citation/document-label.ts';
import { append } from '../../collections/append.ts';
import { writeDay } from '../../corpus/dates.ts';
import type { Library } from '../../corpus/library.ts';
import type { Body, Document } from '../../corpus/model.ts';
import { writeOrdinal } from '../../corpus/ordinals.ts';
import type { Block, ListItem } from '../../reply/reply.ts';
import { command, join, type Marked, strong } from '../../text/marked.ts';

/** Documents that one list shows; more are shown by body and year, each of which is one command away. */
export const MOST_LISTED = 30;

/** Documents to choose from: meeting by meeting, or by body and year where they are many. */
export function listDocuments(documents: readonly Document[], library: Library): Block[] {
  if (documents.length <= MOST_LISTED) return byMeeting(documents, library);
  const items = library.corpus.bodies.flatMap((body): ListItem[] => {
    const own = documents.filter((document) => document.body === body.id);
    return own.length === 0 ? [] : [bodyItem(body, own)];
  });
  return [
    { type: 'list', items },
    {
      type: 'text',
      ...join([
        'Add a body, a year or words of a title: ',
        command(
          `/documents ${shortName(library.body(documents[0]!.body)!)} ${documents[0]!.meeting.year}`,
        ),
        '.',
      ]),
    },
  ];
}

/** A heading for each meeting; what is true of all documents is said once, after them. */
function byMeeting(documents: readonly Document[], library: Library): Block[] {
  const meetings = new Map<string, Document[]>();
  for (const document of documents) append(meetings, meetingName(document, library), document);
  const unnamed = documents.every(({ symbol }) => symbol === null);
  return [
    ...[...meetings].flatMap(([text, own]): Block[] => [
      { type: 'heading', text },
      { type: 'list', items: own.map((document) => itemOf(document, !unnamed, library)) },
    ]),
    ...(unnamed && documents.length > 1
      ? [{ type: 'text' as const, text: 'None of these documents states its symbol.' }]
      : []),
  ];
}

/** "Seventh meeting, Vienna, 8–9 September 2020", with the body where there are several. */
function meetingName(document: Document, library: Library): string {
  const { ordinal } = document.meeting;
  const word = ordinal === null ? 'meeting' : `${writeOrdinal(ordinal)} meeting`;
  const name = `${word[0]!.toUpperCase()}${word.slice(1)}, ${meetingOf(document)}`;
  return library.corpus.bodies.length > 1 ? `${library.body(document.body)!.name}: ${name}` : name;
}

/** "Commission on Narcotic Drugs: 2031 (12), 2030 (9)", each year a command. */
function bodyItem(body: Body, documents: readonly Document[]): ListItem {
  const years = [...new Set(documents.map(({ meeting }) => meeting.year))].sort((a, b) => b - a);
  const counts = years.flatMap((year, i): (string | Marked)[] => {
    const count = documents.filter(({ meeting }) => meeting.year === year).length;
    return [i === 0 ? '' : ', ', `${year} (${count})`];
  });
  return {
    ...join([strong(body.name), `, ${documents.length}: `, ...counts]),
    command: `/documents ${shortName(body)}`,
  };
}

/** What people type for a body: its abbreviation, else its name. */
function shortName({ name, abbreviations }: Body): string {
  return abbreviations[0] ?? name;
}

/** A document as a line to choose from: what it is, how final, and what it states of itself. */
function itemOf(document: Document, withSymbol: boolean, library: Library): ListItem {
  const { id, status, symbol, distribution, issued, supersededBy } = document;
  const label = documentLabel(document, library);
  const words = [
    supersededBy.length > 0 ? `${status}, superseded` : status,
    ...(withSymbol ? [symbol ?? 'symbol not stated'] : []),
    distribution === null
      ? 'distribution not stated'
      : `${distribution.toLowerCase()} distribution`,
    issued ? `issued ${writeDay(issued)}` : 'date of issue not stated',
  ];
  return {
    ...join([strong(`${label[0]!.toUpperCase()}${label.slice(1)}`), ` – ${words.join(', ')}`]),
    command: `/documents ${id}`,
  };
}
