import { titleOf } from '../../citation/describe.ts';
import { labelOf } from '../../citation/pinpoint.ts';
import { quote } from '../../citation/quote.ts';
import type { Context } from '../../context.ts';
import type { Library } from '../../corpus/library.ts';
import type { Cited, Document, Unit } from '../../corpus/model.ts';
import { showCommand } from '../../references/show-command.ts';
import type { Block, ListItem, Next } from '../../reply/reply.ts';
import { join, marked, strong } from '../../text/marked.ts';
import { LONGEST_COMMAND } from './longest-command.ts';
import { standingOf } from './standing.ts';

/** Words of a unit that a list shows to choose by; cut at a word, and said to be cut. */
const OPENING_CHARACTERS = 110;

/** Quotes under a heading for each document they come from, each with what to know of it. */
export function quotes(
  found: readonly Cited[],
  { library, concordances }: Pick<Context, 'library' | 'concordances'>,
): Block[] {
  const blocks: Block[] = [];
  let last: Document | null = null;
  for (const cited of found) {
    const document = library.documentOf(cited.unit);
    if (document !== last && found.length > 1)
      blocks.push({ type: 'heading', text: sourceOf(document, library) });
    last = document;
    blocks.push(quote(cited, library), ...standingOf(cited, library, concordances));
  }
  return blocks;
}

/** "2020, Draft Report, Addendum"; with the body where it is not the default one. */
export function sourceOf(document: Document, { corpus, body }: Library): string {
  const of = document.body === corpus.defaultBody ? '' : `${body(document.body)!.name}, `;
  return `${of}${document.meeting.year}, ${titleOf(document)}`;
}

/** A unit as a line to choose from: its number and opening words. */
export function choice(unit: Unit, library: Library): ListItem {
  const opening = openingWords(unit.text);
  const source = sourceOf(library.documentOf(unit), library);
  return {
    ...join([strong(`${labelOf({ unit, item: null })} (${source})`), ' – ', marked(opening)]),
    command: showCommand(unit),
  };
}

/** The first words of a text, up to a word's end; an ellipsis in brackets says that more follows. */
export function openingWords(text: string, characters = OPENING_CHARACTERS): string {
  const line = text.split('\n', 1)[0]!;
  if (line.length <= characters) return line.length < text.length ? `${line} […]` : line;
  return `${line.slice(0, line.lastIndexOf(' ', characters))} […]`;
}

/** References of what is cited, each unit once. */
export function refsOf(found: readonly Cited[]): string[] {
  return [...new Set(found.map(({ unit }) => unit.ref))];
}

/** What to do with units once they are on the screen. */
export function nextFor(found: readonly Cited[]): Next[] {
  const refs = found
    .map(({ unit, item }) => showCommand(unit, item).replace(/^\S+ /, ''))
    .join(', ');
  const next: Next[] = [];
  if (found.length > 0 && refs.length <= LONGEST_COMMAND)
    next.push({ kind: 'cite', label: 'Cite', command: `/cite ${refs}` });
  const [only, ...others] = found;
  if (only && others.length === 0) {
    if (only.item !== null)
      next.push({ kind: 'whole', label: 'Whole text', command: showCommand(only.unit) });
    next.push({ kind: 'related', label: 'Related', command: `/related ${only.unit.ref}` });
  }
  return next;
}
