import type { FoundBody } from '../../../src/corpus/adding/find-body.ts';
import { groupDoubts } from '../../../src/corpus/adding/group-doubts.ts';
import { outlineOf } from '../../../src/corpus/adding/outline-of.ts';
import type { ProposedEntry } from '../../../src/corpus/adding/propose-entry.ts';
import type { Doubt, Structure } from '../../../src/corpus/reading/structure.ts';

/** Characters of a heading or of doubtful words that one line shows. */
const WIDTH = 90;
/** Doubts of one cause that are shown before their number is. */
const MOST = 12;

/** What was understood of a document, for a person to compare with it: head, outline, doubts. */
export function describeDocument(
  structure: Structure,
  proposed: ProposedEntry,
  body: FoundBody | null,
): string {
  return [
    ...headOf(structure, proposed, body),
    '',
    'What stands in it',
    ...outlineOf(structure).map(
      ({ level, heading, holds }) =>
        `  ${'  '.repeat(Math.max(0, level - 1))}${[cut(heading), holds].filter(Boolean).join(': ')}`,
    ),
    ...tablesOf(structure),
    '',
    ...describeDoubts(structure.doubts),
  ].join('\n');
}

function headOf(
  { masthead, pages }: Structure,
  { kind, title, addendumTo, corrects, supersedes }: ProposedEntry,
  body: FoundBody | null,
): string[] {
  const named =
    body === null
      ? null
      : body.type === 'held'
        ? body.body.name
        : `${body.name}, not in the catalogue yet`;
  const rows: [string, string | null][] = [
    ['Symbol', masthead.symbol.join(', ') || null],
    ['Title', title],
    ['Body', named ?? masthead.subsidiary ?? masthead.body],
    ['Session', masthead.session],
    ['Dates', masthead.dates],
    ['Place', masthead.place],
    ['Distribution', masthead.distribution],
    ['Issued', masthead.issued],
    ['Language', masthead.language],
    ['Agenda item', masthead.agendaItem],
    ['Job number', masthead.jobNumber],
    ['Kind', `${kind}, ${masthead.status}`],
    ['Pages', pages === null ? null : String(pages)],
    ['Adds to', addendumTo],
    ['Corrects', corrects.join(', ') || null],
    ['Replaces', supersedes.join(', ') || null],
  ];
  const optional = new Set(['Pages', 'Adds to', 'Corrects', 'Replaces', 'Job number', 'Place']);
  return rows
    .filter(([label, value]) => value !== null || !optional.has(label))
    .map(([label, value]) => `  ${`${label}:`.padEnd(14)}${value ?? 'not printed'}`);
}

function tablesOf({ tables, notes }: Structure): string[] {
  const counts = [
    notes.length > 0 ? `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}` : '',
    tables.length > 0 ? `${tables.length} ${tables.length === 1 ? 'table' : 'tables'}` : '',
  ].filter(Boolean);
  return counts.length > 0 ? [`  and ${counts.join(' and ')}`] : [];
}

/** Every doubt, by cause, with its page and words; those that stop first. */
export function describeDoubts(doubts: readonly Doubt[]): string[] {
  if (doubts.length === 0) return ['No doubts.'];
  const stopping = doubts.filter(({ stops }) => stops).length;
  const remarks = doubts.length - stopping;
  return [
    `Doubts: ${stopping} that stop, ${remarks} ${remarks === 1 ? 'remark' : 'remarks'}`,
    ...groupDoubts(doubts).flatMap(({ meaning, stops, doubts: own }) => [
      `  ${stops ? 'STOPS' : 'Remark'}: ${meaning} (${own.length})`,
      ...own.slice(0, MOST).map((one) => `    ${describeDoubt(one)}`),
      ...(own.length > MOST ? [`    and ${own.length - MOST} more`] : []),
    ]),
  ];
}

/** "p. 12, resolution 68/5, 3: “…”" */
export function describeDoubt({ page, unit, words }: Doubt): string {
  const place = [page === null ? '' : `p. ${page}`, unit ?? ''].filter(Boolean).join(', ');
  return `${place === '' ? '' : `${place}: `}“${cut(words)}”`;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
