import { titleOf } from '../../citation/describe.ts';
import { writeDay } from '../../corpus/dates.ts';
import type { Library } from '../../corpus/library.ts';
import type { Body, Document } from '../../corpus/model.ts';
import type { Block, ListItem } from '../../reply/reply.ts';
import { command, join, type Marked, strong } from '../../text/marked.ts';

/** Documents that one list shows; more are shown by body and year, each of which is one command away. */
export const MOST_LISTED = 30;

/** Documents to choose from: one by one, or by body and year where they are many. */
export function listDocuments(documents: readonly Document[], library: Library): Block[] {
  if (documents.length <= MOST_LISTED) return [{ type: 'list', items: documents.map(itemOf) }];
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
function itemOf(document: Document): ListItem {
  const { id, status, symbol, distribution, issued, supersededBy } = document;
  const words = [
    supersededBy.length > 0 ? `${status}, superseded` : status,
    symbol ?? 'symbol not stated',
    distribution === null ? 'distribution not stated' : `${distribution} distribution`,
    issued ? `issued ${writeDay(issued)}` : 'date of issue not stated',
  ];
  return {
    ...join([strong(id), ` – ${titleOf(document)}: ${words.join(', ')}`]),
    command: `/documents ${id}`,
  };
}
