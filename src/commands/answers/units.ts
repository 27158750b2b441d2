import { documentLabel } from '../../citation/document-label.ts';
import { type CitedGroup, groupCitations, writePlain } from '../../citation/notes.ts';
import { labelOf } from '../../citation/pinpoint.ts';
import { quote } from '../../citation/quote.ts';
import type { Context } from '../../context.ts';
import type { Library } from '../../corpus/library.ts';
import type { Cited, Document, Unit } from '../../corpus/model.ts';
import { nameTexts, showCommand } from '../../references/show-command.ts';
import type { Block, ListItem, Next } from '../../reply/reply.ts';
import { join, marked, strong } from '../../text/marked.ts';
import { LONGEST_COMMAND } from './longest-command.ts';
import { standingOf } from './standing.ts';

/** Words of a unit that a list shows to choose by; cut at a word, and said to be cut. */
const OPENING_CHARACTERS = 110;

/**
 * Quotes under a heading for each document they come from, each with what to know of it. Texts that
 * one note covers are cited once, after the last of them.
 */
export function quotes(
  found: readonly Cited[],
  { library, concordances }: Pick<Context, 'library' | 'concordances'>,
): Block[] {
  const blocks: Block[] = [];
  let last: Document | null = null;
  for (const group of groupsInOrder(found, library)) {
    if (group.document !== last && found.length > 1)
      blocks.push({ type: 'heading', text: sourceOf(group.document, library) });
    last = group.document;
    const words = group.cited.map((cited) => quote(cited, library));
    const voices = new Set(words.map(({ authority }) => authority));
    const isOne = words.length === 1;
    group.cited.forEach((cited, i) => {
      const caption = voices.size > 1 ? ('authority' as const) : ('none' as const);
      blocks.push(
        isOne ? words[i]! : { ...words[i]!, caption },
        ...standingOf(cited, library, concordances),
      );
    });
    if (!isOne) {
      const citation = writePlain(group, library);
      const [voice] = voices;
      const text = voices.size === 1 ? `${voice!}. ${citation}` : citation;
      blocks.push({ type: 'text', text });
    }
  }
  return blocks;
}

/** What one note covers, as long as it follows each other in the order asked for. */
function groupsInOrder(found: readonly Cited[], library: Library): CitedGroup[] {
  const groups: CitedGroup[] = [];
  for (const cited of found) {
    const last = groups.at(-1);
    const together = groupCitations([...(last?.cited ?? []), cited], library);
    if (last && together.length === 1) groups[groups.length - 1] = together[0]!;
    else groups.push(...groupCitations([cited], library));
  }
  return groups;
}

/** "Draft report of 2020 (addendum on deliberations)", to stand over its texts. */
export function sourceOf(document: Document, library: Library): string {
  const label = documentLabel(document, library);
  return `${label[0]!.toUpperCase()}${label.slice(1)}`;
}

/** A unit as a line to choose from: its number, its document and its opening words. */
export function choice(unit: Unit, library: Library): ListItem {
  return choiceLine(unit, `, ${documentLabel(library.documentOf(unit), library)}`);
}

/** Several of them, which name the document only where they are of more than one. */
export function choices(units: readonly Unit[], library: Library): ListItem[] {
  const documents = new Set(units.map(({ document }) => document));
  return units.map((unit) => (documents.size > 1 ? choice(unit, library) : choiceLine(unit, '')));
}

function choiceLine(unit: Unit, source: string): ListItem {
  const label = strong(`${labelOf({ unit, item: null })}${source}`);
  return {
    ...join([label, ' – ', marked(openingWords(unit.text))]),
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
  const refs = nameTexts(found);
  const next: Next[] = [];
  if (found.length > 0 && refs.length <= LONGEST_COMMAND)
    next.push({ kind: 'cite', label: 'Cite it', command: `/cite ${refs}` });
  const [only, ...others] = found;
  if (only && others.length === 0) {
    if (only.item !== null)
      next.push({ kind: 'whole', label: 'Whole text', command: showCommand(only.unit) });
    next.push({
      kind: 'related',
      label: 'Related',
      command: `/related ${nameTexts([{ unit: only.unit, item: null }])}`,
    });
  }
  return next;
}
