import { writeDays } from '../corpus/dates.ts';
import type { Library } from '../corpus/library.ts';
import type { Document } from '../corpus/model.ts';
import { UNIT_KINDS } from '../corpus/unit-kinds.ts';
import { caveats, issuerOf, titleOf } from './describe.ts';
import type { CitedGroup } from './notes.ts';
import { writeNumbers } from './pinpoint.ts';

/** What reference managers are told of a document; a symbol only where the document states it. */
interface DatabaseRecord {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** "United Nations", with the body that the meeting's body is a part of. */
  readonly publisher: string;
  readonly year: string;
  readonly issued: string | null;
  readonly event: string;
  readonly place: string | null;
  readonly symbol: string | null;
  /** "Draft report", "Compendium". */
  readonly type: string;
  readonly locator: string;
  readonly note: string;
  readonly link: string | null;
}

function recordOf({ document, chapter, cited }: CitedGroup, library: Library): DatabaseRecord {
  const { meeting, issued } = document;
  const when =
    meeting.start && meeting.end
      ? writeDays({ start: meeting.start, end: meeting.end })
      : String(meeting.year);
  return {
    id: `${document.id}-${UNIT_KINDS[cited[0]!.unit.kind].abbreviation}-${cited.map(({ unit, item }) => `${unit.number}${(item ?? '').replace('/', '')}`).join('-')}`,
    title: titleOf(document),
    author: issuerOf(document, library),
    publisher: ['United Nations', library.body(document.body)!.parent]
      .filter((name) => name !== null)
      .join(', '),
    year: issued?.slice(0, 4) ?? String(meeting.year),
    issued,
    event: `Meeting, ${meeting.place === null ? when : `${meeting.place}, ${when}`}`,
    place: meeting.place,
    symbol: document.symbol,
    type: typeOf(document, library),
    locator: [chapter, writeNumbers(cited)].filter((part) => part !== null).join(', '),
    note: noteOf(document),
    link: document.link,
  };
}

/** The names of months that BibTeX knows. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function typeOf(document: Document, library: Library): string {
  const { name } = library.kindOf(document);
  const type = document.status === 'draft' && !name.startsWith('draft ') ? `draft ${name}` : name;
  return type[0]!.toUpperCase() + type.slice(1);
}

function noteOf(document: Document): string {
  const beware = caveats(document);
  return beware === '' ? 'Final' : beware[0]!.toUpperCase() + beware.slice(1);
}

/** BibTeX of type `techreport`; special characters escaped, text in UTF-8. */
export function writeBibtex(group: CitedGroup, library: Library): string {
  const record = recordOf(group, library);
  const fields: [string, string | null][] = [
    ['title', `{${escapeTex(record.title)}}`],
    ['author', `{${escapeTex(record.author)}}`],
    ['institution', escapeTex(record.publisher)],
    ['type', escapeTex(record.type)],
    ['address', record.place && escapeTex(record.place)],
    ['year', record.year],
    ['month', record.issued && MONTHS[Number(record.issued.slice(5, 7)) - 1]!],
    ['number', record.symbol && escapeTex(record.symbol)],
    ['note', escapeTex(`${record.event}. ${record.locator}. ${record.note}`)],
    ['url', record.link],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`}`],
  );
  return `@techreport{${record.id},\n${lines.join(',\n')}\n}`;
}

/** RIS of type `RPRT`, lines as reference managers read them. */
export function writeRis(group: CitedGroup, library: Library): string {
  const record = recordOf(group, library);
  const lines: [string, string | null][] = [
    ['TY', 'RPRT'],
    ['ID', record.id],
    ['TI', record.title],
    ['AU', record.author],
    ['PB', record.publisher],
    ['PY', record.year],
    ['DA', record.issued?.replaceAll('-', '/') ?? null],
    ['CY', record.place],
    ['SN', record.symbol],
    ['SP', record.locator],
    ['N1', `${record.event}. ${record.note}`],
    ['UR', record.link],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`])).join('\n');
}

/** CSL-JSON, an item of type `report` for each group. */
export function writeCslJson(groups: readonly CitedGroup[], library: Library): string {
  return JSON.stringify(
    groups.map((group) => cslItem(group, library)),
    null,
    2,
  );
}

function cslItem(group: CitedGroup, library: Library): object {
  const record = recordOf(group, library);
  const date = record.issued?.split('-').map(Number) ?? [Number(record.year)];
  return {
    id: record.id,
    type: 'report',
    title: record.title,
    author: [{ literal: record.author }],
    publisher: record.publisher,
    ...(record.place ? { 'publisher-place': record.place } : {}),
    genre: record.type,
    issued: { 'date-parts': [date] },
    'event-title': record.event,
    ...(record.place ? { 'event-place': record.place } : {}),
    ...(record.symbol ? { number: record.symbol } : {}),
    ...(record.link ? { URL: record.link } : {}),
    note: `${record.locator}. ${record.note}`,
  };
}

const TEX: Readonly<{ [char: string]: string }> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (char) => TEX[char] ?? `\\${char}`);
}
