import type {
  Alignment,
  FurnitureLine,
  Source,
  SourceBlock,
  SourceNote,
  SourceTable,
  TextRun,
} from '../../../../src/corpus/reading/source.ts';
import { plainParagraph } from '../plain-paragraph.ts';
import { plainRun, tidyRuns } from '../tidy-runs.ts';
import { Unreadable } from '../unreadable.ts';
import { childElements, descendants, type HtmlElement, parseHtml, TooDeep } from './element.ts';
import { isBlock } from './is-block.ts';
import { isPagePart } from './is-page-part.ts';
import { isUnseen } from './is-unseen.ts';
import { labelsOf } from './list-labels.ts';
import { findNotes, type Notes } from './notes.ts';
import { faceOf, readRuns } from './read-runs.ts';

/** How far a list, a definition or a quotation is moved in, in points. */
const INDENT = 30;
const MOVED = new Set(['ol', 'ul', 'dd', 'blockquote']);
const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  center: 'centre',
  right: 'right',
  end: 'right',
};
/** A label that is typed where a list has one of its own, which then is not shown. */
const TYPED = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]{1,2}|[ivxl]{1,6}|[A-Z])[.)]|[–—•-])\s/;
/** What stands in layout and in no cell of a table. */
const LAYOUT = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'table', 'article', 'main']);
const MASTHEAD = /\b(?:Distr\.|Original:)/;

/** Reads a web page: the document on it, with what belongs to the page as furniture. Throws `Unreadable`. */
export function readHtml(html: string, file: string): Source {
  const body = parse(html, file);
  const notes = findNotes(body);
  const blocks: SourceBlock[] = [];
  const furniture: FurnitureLine[] = [];
  readBlocks(body, 0, blocks);
  return { file, pages: null, blocks, notes: notes.all.map((note) => readNote(note)), furniture };

  function readBlocks(
    element: HtmlElement,
    indent: number,
    into: SourceBlock[],
    label: string | null = null,
  ): void {
    let inline: (HtmlElement | string)[] = [];
    let own = label;
    for (const child of element.children) {
      if (typeof child === 'string' || !holdsBlocks(child)) inline.push(child);
      else {
        flush();
        const before = into.length;
        readBlock(child, indent, into, own);
        if (into.length > before) own = null;
      }
    }
    flush();

    function flush(): void {
      const runs = tidyRuns(readRuns(inline, notes, faceOf(element)));
      inline = [];
      if (runs.length === 0) return;
      into.push(paragraphOf(element, runs, indent, own));
      own = null;
    }
  }

  function readBlock(
    element: HtmlElement,
    indent: number,
    into: SourceBlock[],
    label: string | null,
  ): void {
    if (isUnseen(element) || notes.all.some((note) => note.element === element)) return;
    if (isPagePart(element)) {
      const within: SourceBlock[] = [];
      readBlocks(element, 0, within);
      furniture.push(
        ...within.map((block) => ({
          page: null,
          text: wordsOf({ ...block, label: null } as SourceBlock),
        })),
      );
      return;
    }
    const inner = indent + (MOVED.has(element.name) ? INDENT : 0);
    if (element.name === 'ol' || element.name === 'ul') {
      const labels = labelsOf(element);
      for (const item of childElements(element))
        readItem(item, inner, into, labels.get(item) ?? null);
    } else if (element.name === 'table' && !isLayout(element)) addTable(element, into);
    else readBlocks(element, inner, into, label);
  }

  function readItem(
    item: HtmlElement,
    indent: number,
    into: SourceBlock[],
    label: string | null,
  ): void {
    if (isUnseen(item) || notes.all.some((note) => note.element === item)) return;
    if (item.name === 'li') readBlocks(item, indent, into, label);
    else readBlock(item, indent, into, label);
  }

  function addTable(table: HtmlElement, into: SourceBlock[]): void {
    const rows = descendants(table, ({ name }) => name === 'tr').map((row) =>
      childElements(row)
        .filter(({ name }) => name === 'td' || name === 'th')
        .map((cell) => {
          const blocks: SourceBlock[] = [];
          readBlocks(cell, 0, blocks);
          return blocks.map(wordsOf).join('\n');
        }),
    );
    const caption = childElements(table).find(({ name }) => name === 'caption');
    const title = caption ? wordsOfRuns(tidyRuns(readRuns(caption.children, notes))) : '';
    const block: SourceTable = {
      type: 'table',
      page: null,
      title: title === '' ? null : title,
      rows,
    };
    if (title !== '' || rows.some((row) => row.some((cell) => cell !== ''))) into.push(block);
  }

  function readNote({ id, mark, element }: Notes['all'][number]): SourceNote {
    const blocks: SourceBlock[] = [];
    readBlocks(element, 0, blocks);
    const runs = blocks.flatMap((block, index): TextRun[] => {
      const own = block.type === 'paragraph' ? block.runs : [plainRun(wordsOf(block))];
      return index === 0 ? [...own] : [plainRun(' '), ...own];
    });
    return { id, mark, page: null, runs: withoutMark(runs, mark) };
  }
}

function parse(html: string, file: string): HtmlElement {
  try {
    return parseHtml(html);
  } catch (error) {
    if (error instanceof TooDeep) throw new Unreadable(file, 'too-complex', { cause: error });
    throw error;
  }
}

/** Whether an element is a block, or holds one, as links and spans may. */
function holdsBlocks(element: HtmlElement): boolean {
  return !isUnseen(element) && (isBlock(element) || childElements(element).some(holdsBlocks));
}

/** A table that lays out a page: what stands in its cells is text. */
function isLayout(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes['role'] ?? '')) return true;
  const cells = descendants(table, ({ name }) => name === 'td' || name === 'th');
  if (cells.some(({ name }) => name === 'th')) return false;
  return (
    descendants(table, ({ name }) => LAYOUT.has(name)).length > 0 ||
    cells.length === 1 ||
    cells.some((cell) => MASTHEAD.test(wordsWithin(cell)))
  );
}

function wordsWithin(element: HtmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : wordsWithin(child)))
    .join('');
}

function paragraphOf(
  element: HtmlElement,
  runs: TextRun[],
  indent: number,
  label: string | null,
): SourceBlock {
  const { name, attributes } = element;
  const level = /^h([1-6])$/.exec(name)?.[1];
  const align =
    /text-align\s*:\s*(\w+)/i.exec(attributes['style'] ?? '')?.[1] ?? attributes['align'];
  return plainParagraph(runs, {
    label: TYPED.test(wordsOfRuns(runs)) ? null : label,
    indent,
    alignment: name === 'center' ? 'centre' : (ALIGNMENTS[align?.toLowerCase() ?? ''] ?? 'left'),
    headingLevel: level === undefined ? null : Number(level),
  });
}

function wordsOf(block: SourceBlock): string {
  if (block.type === 'table')
    return [block.title ?? '', ...block.rows.flat()].filter(Boolean).join('\n');
  return `${block.label === null ? '' : `${block.label} `}${wordsOfRuns(block.runs)}`;
}

function wordsOfRuns(runs: readonly TextRun[]): string {
  return runs
    .filter(({ note }) => note === undefined)
    .map(({ text }) => text)
    .join('');
}

/** The mark may stand in the note as words, too. */
function withoutMark(runs: readonly TextRun[], mark: string): TextRun[] {
  const [first, ...rest] = tidyRuns(runs);
  if (!first) return [];
  const text = first.text.replace(
    /^[[(]?([\w*†‡§]{1,3})[\])]?(?=[\s.]|$)\.?\s*/u,
    (whole, shown) => (shown === mark ? '' : whole),
  );
  return tidyRuns([{ ...first, text }, ...rest]);
}
