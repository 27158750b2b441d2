import { titleOf } from '../../citation/describe.ts';
import type { Command } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { Library } from '../../corpus/library.ts';
import { absentDocuments } from '../../corpus/missing.ts';
import type { Document } from '../../corpus/model.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { command, say } from '../../text/marked.ts';
import { notFound } from '../answers/usage.ts';
import { findDocuments } from './find-documents.ts';
import { listDocuments, MOST_LISTED } from './list-documents.ts';
import { explainAbsent, missingBlocks } from './missing.ts';
import { showDocument } from './show-document.ts';

const MISSING_TITLE = 'Known to be missing';

export const documents: Command = {
  name: 'documents',
  summary: 'What is held, with status and symbol, and what is known to be missing',
  argument: {
    name: 'document',
    description: 'A symbol or name, a body, a year, words of a title; none for all',
    hint: '2019-report',
    required: false,
  },
  details: [
    'A body and a year list its documents: CND 2025. /documents missing lists what is known to be missing.',
    'Missing are: recommendations whose number no document has, headings with no text, and documents referred to and not held.',
  ],
  examples: [
    { line: '/documents', shows: 'all, and what is missing' },
    { line: '/documents 2019-report', shows: 'one in full' },
  ],
  run({ argument }, context) {
    const { library } = context;
    const wanted = argument.normalize('NFKC').trim();
    if (wanted === '') return showAll(context);
    if (wanted.toLowerCase() === 'missing') return showMissing(context);
    const found = findDocuments(wanted, context);
    const [only, ...others] = found;
    if (only === undefined) return nothing(argument.trim(), library);
    return others.length === 0 ? showDocument(only, library) : choose(wanted, found, context);
  },
  complete(argument, { library }) {
    const wanted = argument.trim().toLowerCase();
    return library.corpus.documents
      .filter(({ id }) => id.includes(wanted))
      .map((document) => ({ value: document.id, label: `${document.id} – ${titleOf(document)}` }));
  },
};

function showAll(context: Context): Reply {
  const { library } = context;
  const { corpus } = library;
  const { wholes } = library;
  const isLong = wholes.length > MOST_LISTED;
  return {
    outcome: 'several',
    title: `${wholes.length} documents held`,
    blocks: [
      ...listDocuments(wholes, library),
      ...heldBackBlocks(corpus),
      ...(isLong
        ? []
        : [{ type: 'heading' as const, text: MISSING_TITLE }, ...missingBlocks(library)]),
    ],
    refs: isLong ? [] : [...new Set(absentDocuments(corpus).flatMap(({ refs }) => refs))],
    next: isLong ? [{ kind: 'more', label: MISSING_TITLE, command: '/documents missing' }] : [],
  };
}

function showMissing({ library }: Context): Reply {
  return {
    outcome: 'several',
    title: MISSING_TITLE,
    blocks: missingBlocks(library),
    refs: [...new Set(absentDocuments(library.corpus).flatMap(({ refs }) => refs))],
    next: [],
  };
}

/** Documents of the catalogue that are not served; the others are, all the same. */
function heldBackBlocks({ heldBack }: Library['corpus']): Block[] {
  if (heldBack.length === 0) return [];
  return [
    { type: 'heading', text: 'Held back' },
    {
      type: 'facts',
      rows: heldBack.map(({ id, title, faults }) => ({
        label: id,
        value: {
          text: `${title}: ${faults.length === 1 ? 'one fault was' : `${faults.length} faults were`} found in it; nothing of it is shown until it is mended`,
        },
      })),
    },
  ];
}

function choose(wanted: string, found: readonly Document[], { library }: Context): Reply {
  return {
    outcome: 'several',
    title: `${found.length} documents: ${wanted}`,
    blocks: listDocuments(found, library),
    refs: [],
    next: [],
  };
}

function nothing(wanted: string, library: Library): Reply {
  const { corpus } = library;
  const absent = absentDocuments(corpus).find(
    ({ symbol }) => symbol.toLowerCase() === wanted.toLowerCase(),
  );
  const ids = corpus.documents.filter(({ scope }) => scope === null).map(({ id }) => id);
  if (!absent) {
    return notFound(
      'Not held',
      say`No document “${wanted.slice(0, 60)}” is held. Held are ${namedAll(ids)}: for example ${command(`/documents ${ids[0]}`)}.`,
    );
  }
  return explainAbsent(absent, library);
}

function namedAll(ids: readonly string[]): string {
  return ids.length > MOST_LISTED ? `${ids.length} others` : enumerate(ids);
}
