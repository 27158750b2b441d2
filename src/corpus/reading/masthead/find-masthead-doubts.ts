import { readLabel } from '../labels.ts';
import { textOf } from '../runs.ts';
import type { ParagraphBlock } from '../source.ts';
import { type Doubt, doubt, type Masthead } from '../structure.ts';

/** Values that every document prints and this one does not. */
export function findMastheadDoubts(masthead: Masthead): Doubt[] {
  const found: Doubt[] = [];
  if (masthead.symbol.length === 0) found.push(doubt('symbol-unknown', 1, null, 'symbol'));
  if (masthead.body === null) found.push(doubt('body-unknown', 1, null, 'body'));
  for (const field of ['title', 'issued'] as const)
    if (masthead[field] === null) found.push(doubt('masthead-missing', 1, null, field));
  if (masthead.kind === 'document') found.push(doubt('kind-unknown', 1, null, 'kind'));
  return found;
}

/** Sentences on covers that tell about the document, by the forms in which the Secretariat prints them. */
const COVER =
  /^(?:Symbols of United Nations documents|The designations employed|Note\b|\*|\[|Resolution adopted|Report of|Prepared by|Submitted)/i;
/** In words: titles are shorter than the one, the end of a clause makes a sentence of more than the other. */
const LONG = 60;
const SENTENCE = 4;

/**
 * A paragraph among the lines of the masthead is text that was not seen to begin. Volumes of
 * Official Records have a page with a note on symbols, which is none.
 */
export function findFrontDoubts(unread: readonly ParagraphBlock[]): Doubt[] {
  const lines = unread.map((block) => ({ block, text: textOf(block.runs) }));
  const notes = new Set(
    lines.filter(({ text }) => /^Notes?$/.test(text)).map(({ block }) => block.page),
  );
  return lines
    .filter(({ block, text }) => {
      if (notes.has(block.page) || COVER.test(text)) return false;
      const count = text.split(' ').length;
      const ended = /[.;:,]["”’)]*$/.test(text);
      const labelled = block.label !== null || readLabel(text) !== null;
      return (ended && count > SENTENCE) || count > LONG || (labelled && count > 2);
    })
    .map(({ block, text }) => doubt('words-unplaced', block.page, null, text.slice(0, 120)));
}
