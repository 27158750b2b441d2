import { statusWords } from '../../citation/authority.ts';
import { meetingOf, titleOf } from '../../citation/describe.ts';
import { documentLabel } from '../../citation/document-label.ts';
import { writeDay } from '../../corpus/dates.ts';
import type { Library } from '../../corpus/library.ts';
import type { Document, UnitKind } from '../../corpus/model.ts';
import { writeOrdinal } from '../../corpus/ordinals.ts';
import { showCommand } from '../../references/show-command.ts';
import type { Block, FactRow, Next, Reply } from '../../reply/reply.ts';
import { intervals, writeIntervals } from '../../text/intervals.ts';
import { type Marked, marked } from '../../text/marked.ts';
import { emptyRows } from './missing.ts';

const NOT_STATED = 'not stated in the document';

/** One document in full: what it states of itself and what it holds. */
export function showDocument(document: Document, library: Library): Reply {
  const empty = emptyRows(document, library);
  const label = documentLabel(document, library);
  const blocks: Block[] = [
    { type: 'facts', rows: statedRows(document, library) },
    { type: 'heading', text: 'Contents' },
    { type: 'facts', rows: [...heldRows(document, library), ...empty] },
    { type: 'list', items: sectionItems(document) },
  ];
  return {
    outcome: 'found',
    title: `${label[0]!.toUpperCase()}${label.slice(1)}`,
    blocks,
    refs: [],
    next: nextOf(document, library),
  };
}

function statedRows(document: Document, library: Library): FactRow[] {
  const { meeting, distribution, issued, language, symbol, jobNumber, addendumTo, link } = document;
  const parent =
    addendumTo && !library.document(addendumTo) ? `${addendumTo} (not held)` : addendumTo;
  const ordinal = meeting.ordinal === null ? 'ordinal not stated' : writeOrdinal(meeting.ordinal);
  return [
    row('Title', titleOf(document)),
    row('Name to type', document.id),
    row('Status', statusWords(document, library)),
    row('Symbol', symbol ?? NOT_STATED),
    row('Body', library.body(document.body)!.name),
    row('Meeting', `${meetingOf(document)} (${ordinal})`),
    row('Distribution', distribution ?? NOT_STATED),
    row('Issued', issued ? writeDay(issued) : NOT_STATED),
    row('Language', language?.replace(/^Original: (.+)$/u, '$1 (original)') ?? NOT_STATED),
    row('Job number', jobNumber ?? NOT_STATED),
    ...(parent ? [row('Addendum to', parent)] : []),
    ...(document.supersedes.length > 0 ? [row('Supersedes', document.supersedes.join(', '))] : []),
    ...(document.supersededBy.length > 0
      ? [row('Superseded by', document.supersededBy.join(', '))]
      : []),
    row('Official page', link ?? 'none known'),
  ];
}

function heldRows({ id }: Document, library: Library): FactRow[] {
  const numbers = (kind: UnitKind) =>
    library.unitsOf(id).flatMap((unit) => (unit.kind === kind ? [unit.number] : []));
  const rows: [string, string[]][] = [
    ['Recommendations', numbers('recommendation')],
    ['Paragraphs', numbers('paragraph')],
    ['Preambular paragraphs', numbers('preambular')],
    ['Operative paragraphs', numbers('operative')],
    ['Articles', numbers('article')],
  ];
  return rows
    .filter(([, held]) => held.length > 0)
    .map(([label, held]) => row(label, writeIntervals(intervals(held))));
}

function sectionItems({ sections }: Document): Marked[] {
  return sections.map(({ number, title, continued }) =>
    marked(`${number ? `${number}. ` : ''}${title}${continued ? ' (continued)' : ''}`),
  );
}

function nextOf({ id, meeting }: Document, library: Library): Next[] {
  const first = library.unitsOf(id)[0];
  return [
    ...(first ? [{ kind: 'more' as const, label: 'First text', command: showCommand(first) }] : []),
    { kind: 'more', label: `Meeting of ${meeting.year}`, command: `/meeting ${meeting.year}` },
    { kind: 'more', label: 'All documents', command: '/documents' },
  ];
}

function row(label: string, text: string): FactRow {
  return { label, value: { text } };
}
