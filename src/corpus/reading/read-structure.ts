import type { Kind } from '../kinds/kind.ts';
import { readKinds } from '../kinds/read-kinds.ts';
import { recogniseKind } from '../kinds/recognise-kind.ts';
import { ORGAN } from './body-start.ts';
import { divideFront } from './divide-front.ts';
import { findDoubts } from './find-doubts.ts';
import { readMasthead } from './masthead/read-masthead.ts';
import { readBlocks } from './read-blocks.ts';
import { createReadingState, type ReadingState } from './reading-state.ts';
import { textOf } from './runs.ts';
import type { ParagraphBlock, Source } from './source.ts';
import type { PlacedPassage, Structure } from './structure.ts';

/** Kinds of documents that are one resolution, decision or treaty from beginning to end. */
const ONE_TEXT = new Set([
  'resolution',
  'decision',
  'draft-resolution-or-decision',
  'agreement-or-treaty',
]);

/**
 * Understands a source of any format: masthead, headings, units with their scopes, notes, tables,
 * and what is doubtful in it. Reading never fails; a source that is no meeting document gives a
 * structure with doubts that stop. `kinds` are tried in their order; those built in where left out.
 */
export function readStructure(
  source: Source,
  kinds: readonly Kind[] = readKinds(new Map()).kinds,
): Structure {
  const { front, contents, body, bodySize } = divideFront(source.blocks);
  const { values, titleBlock, titles, used } = readMasthead(front, source);
  const symbols = values.symbol;
  const expected = recogniseKind({ symbols, titles, units: new Set() }, kinds)?.id ?? null;
  const state = createReadingState({
    isOneText: expected !== null && ONE_TEXT.has(expected),
    goesOn: symbols.some((symbol) => /\/Add\.\d|\(Part [IVX]+\)/.test(symbol)),
    bodySize,
  });
  const { builder, stack } = state;
  for (const block of front) builder.addPassage('masthead', stack.scope, block);
  if (titleBlock && state.isOneText) addTitleHeading(state, titleBlock);
  for (const block of contents) builder.addPassage('contents', stack.scope, block);
  readBlocks(state, body);
  const read = builder.finish(source.notes);
  const found = new Set(read.units.map(({ kind }) => kind));
  const kind =
    recogniseKind({ symbols, titles, units: found }, kinds)?.id ?? expected ?? 'document';
  const masthead = { ...values, kind, body: values.body ?? organOf(read.passages) };
  const doubts = findDoubts({
    ...read,
    masthead,
    source,
    unread: front.filter((block) => !used.has(block)),
  });
  return {
    file: source.file,
    pages: source.pages,
    masthead,
    units: read.units.map(({ printed: _, ...unit }) => unit),
    headings: read.headings.map(({ printed: _, ...heading }) => heading),
    notes: read.notes,
    tables: read.tables,
    passages: read.passages,
    furniture: [...source.furniture, ...read.furniture],
    order: read.order,
    doubts,
    accepted: !doubts.some(({ stops }) => stops),
  };
}

/** Where no masthead names the organ, the opening phrase does: "The Sixty-sixth World Health Assembly,". */
function organOf(passages: readonly PlacedPassage[]): string | null {
  const opening = passages.find(({ role }) => role === 'opening')?.text;
  const organ = opening?.replace(/^(?:The|We, the) /, '').replace(/[,:]$/, '') ?? null;
  return organ !== null && ORGAN.test(organ) && !/\bthis\b/.test(organ) ? organ : null;
}

/** The title of a resolution is the heading of its paragraphs: "78/323. International Day …". */
function addTitleHeading({ builder }: ReadingState, block: ParagraphBlock): void {
  const text = textOf(block.runs);
  const session = /^(\d{1,3}\/\d{1,3})\.?\s+(.+)$/.exec(text);
  const number = session?.[1] ?? /^Resolution (\d+ \(\d{4}\))$/.exec(text)?.[1] ?? null;
  const heading = { text: session?.[2] ?? text, number, level: 1, scope: '', page: block.page };
  builder.addHeading({ ...heading, printed: '' }, []);
}
