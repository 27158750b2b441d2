import { titleOf } from '../../citation/describe.ts';
import type { Command } from '../../command.ts';
import { writeDay } from '../../corpus/dates.ts';
import type { Library } from '../../corpus/library.ts';
import { absentDocuments } from '../../corpus/missing.ts';
import type { Document } from '../../corpus/model.ts';
import type { Block, ListItem, Reply } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { command, join, say, strong } from '../../text/marked.ts';
import { notFound } from '../answers/usage.ts';
import { missingBlocks } from './missing.ts';
import { showDocument } from './show-document.ts';

export const documents: Command = {
  name: 'documents',
  summary: 'What is held, with status and symbol, and what is known to be missing',
  argument: {
    name: 'document',
    description: 'A document held, by its name here or its symbol; none for all',
    hint: '2019-report',
    required: false,
  },
  details: [
    'Missing are: numbers skipped, sections headed but empty, and documents referred to and not held.',
  ],
  examples: [
    { line: '/documents', shows: 'all, and what is missing' },
    { line: '/documents 2019-report', shows: 'one in full' },
  ],
  run({ argument }, { library }) {
    const wanted = argument.normalize('NFKC').trim().toLowerCase();
    if (wanted === '') return showAll(library);
    const found = find(wanted, library);
    const [only, ...others] = found;
    if (only === undefined) return nothing(argument.trim(), library);
    return others.length === 0 ? showDocument(only, library) : choose(wanted, found);
  },
  complete(argument, { library }) {
    const wanted = argument.trim().toLowerCase();
    return library.corpus.documents
      .filter(({ id }) => id.includes(wanted))
      .map((document) => ({ value: document.id, label: `${document.id} – ${titleOf(document)}` }));
  },
};

/** By id or symbol; else all of a year, or those whose id or title has every word. */
function find(wanted: string, { corpus }: Library): readonly Document[] {
  const exact = corpus.documents.filter(
    ({ id, symbol }) => id === wanted || symbol?.toLowerCase() === wanted,
  );
  if (exact.length > 0) return exact;
  if (/^\d{4}$/.test(wanted))
    return corpus.documents.filter(({ meeting }) => meeting.year === Number(wanted));
  const words = wanted.split(/[\s-]+/).filter(Boolean);
  return corpus.documents.filter((document) => {
    const text = ` ${document.id} ${titleOf(document)}`.toLowerCase();
    return words.every((word) => new Set(text.split(/[^\p{L}\p{N}]+/u)).has(word));
  });
}

function showAll(library: Library): Reply {
  const { corpus } = library;
  return {
    outcome: 'several',
    title: `${corpus.documents.length} documents held`,
    blocks: [
      { type: 'list', items: corpus.documents.map(item) },
      ...heldBackBlocks(corpus),
      { type: 'heading', text: 'Known to be missing' },
      ...missingBlocks(library),
    ],
    refs: [...new Set(absentDocuments(corpus).flatMap(({ refs }) => refs))],
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

/** A document as a line to choose from: what it is, how final, and what it states of itself. */
function item(document: Document): ListItem {
  const { id, status, symbol, distribution, issued } = document;
  const words = [
    status,
    symbol ?? 'symbol not stated',
    distribution === null ? 'distribution not stated' : `${distribution} distribution`,
    issued ? `issued ${writeDay(issued)}` : 'date of issue not stated',
  ];
  return {
    ...join([strong(id), ` – ${titleOf(document)}: ${words.join(', ')}`]),
    command: `/documents ${id}`,
  };
}

function choose(wanted: string, found: readonly Document[]): Reply {
  return {
    outcome: 'several',
    title: `${found.length} documents: ${wanted}`,
    blocks: [{ type: 'list', items: found.map(item) }],
    refs: [],
    next: [],
  };
}

function nothing(wanted: string, { corpus }: Library): Reply {
  const absent = absentDocuments(corpus).find(
    ({ symbol }) => symbol.toLowerCase() === wanted.toLowerCase(),
  );
  const ids = corpus.documents.map(({ id }) => id);
  if (!absent) {
    return notFound(
      'Not held',
      say`No document “${wanted.slice(0, 60)}” is held. Held are ${enumerate(ids)}: for example ${command(`/documents ${ids[0]}`)}.`,
    );
  }
  const title = absent.title ? ` (${absent.title})` : '';
  const reply = notFound(
    'Referred to, not held',
    absent.summarised
      ? say`${absent.symbol}${title} is not held; a document held summarises it: ${command(`/paper ${absent.symbol}`)}.`
      : say`${absent.symbol}${title} is not held; it is referred to in ${enumerate(absent.refs)}.`,
  );
  return { ...reply, refs: absent.refs };
}
