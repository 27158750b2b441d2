import { measureBody } from './body-layout.ts';
import { findParagraphs, type PlacedParagraph } from './find-paragraphs.ts';
import { findRows } from './find-rows.ts';
import { findTables, type TableStretch } from './find-tables.ts';
import { takeNotes } from './foot-notes.ts';
import { takeFrontMatter } from './front-matter.ts';
import type { LaidOutPage, Row } from './laid-out.ts';
import { linkNotes } from './note-indicators.ts';
import { findGutter, orderColumns } from './order-columns.ts';
import { divideFurniture } from './page-furniture.ts';
import type { FurnitureLine, Source, SourceBlock, SourceTable } from './source.ts';

/** Makes paragraphs, tables and notes of laid-out pages; `file` is the file's name without folders. */
export function readPages(pages: readonly LaidOutPage[], file: string): Source {
  const divided = divideFurniture(
    pages.map((page) => ({
      number: page.number,
      width: page.width,
      height: page.height,
      rows: findRows(page),
    })),
  );
  const gutters = new Map(
    divided.map(({ number, rows }, index) => [number, findGutter(rows, pages[index]!.width)]),
  );
  const gutterOf = (page: number) => gutters.get(page) ?? null;
  const layout = measureBody(
    divided.map((page) => ({ ...page, rows: orderColumns(page.rows, gutterOf(page.number)) })),
  );
  const noted = takeNotes(divided, layout, gutterOf).map((page) => ({
    ...page,
    rows: orderColumns(page.rows, gutterOf(page.number)),
  }));
  const notes = noted.flatMap((page) => page.notes);
  const { front, contents, text } = takeFrontMatter(
    noted.flatMap((page) => page.rows),
    layout,
  );
  const stretches = byPage(text).flatMap((rows) => findTables(rows, layout));
  const placed = findParagraphs(
    stretches.filter(({ type }) => type === 'text').flatMap(({ rows }) => rows),
    layout,
  );
  const linked = linkNotes([...front, ...contents, ...placed.map(({ block }) => block)], notes);
  const before = linked.splice(0, front.length + contents.length);
  const body = placeTables(
    placed.map((paragraph, index) => ({ ...paragraph, block: linked[index]! })),
    stretches.filter(({ type }) => type === 'table'),
    text,
  );
  const furniture: FurnitureLine[] = [
    ...divided.flatMap((page) => page.furniture),
    ...noted.flatMap((page) => page.rules),
  ].map(({ page, text: words }) => ({ page, text: words }));
  for (const { number, turned } of pages)
    for (const words of turned) furniture.push({ page: number, text: words });
  return { file, pages: pages.length, blocks: [...before, ...body], notes, furniture };
}

/** Rows of one page together, in their order. */
function byPage(rows: readonly Row[]): Row[][] {
  const pages = new Map<number, Row[]>();
  for (const row of rows) {
    const { page } = row[0]!;
    const own = pages.get(page);
    if (own) own.push(row);
    else pages.set(page, [row]);
  }
  return [...pages.values()];
}

/** Puts each table behind the paragraph that begins last before it. */
function placeTables(
  paragraphs: readonly PlacedParagraph[],
  tables: readonly TableStretch[],
  rows: readonly Row[],
): SourceBlock[] {
  const place = new Map(rows.map((row, index) => [row, index]));
  const parts = [
    ...paragraphs.map(({ block, row }) => ({ block: block as SourceBlock, at: place.get(row)! })),
    ...tables.map((table) => ({
      block: tableOf(table.rows) as SourceBlock,
      at: place.get(table.rows[0]!)!,
    })),
  ];
  return parts.toSorted((a, b) => a.at - b.at).map(({ block }) => block);
}

const TITLED = /^(?:Table|Figure|Box|Map|Chart|Diagram|Graph)\s/;

function tableOf(rows: readonly Row[]): SourceTable {
  const cells = rows.map((row) => row.map((line) => line.text));
  const isTitled = TITLED.test(cells[0]![0]!);
  return {
    type: 'table',
    page: rows[0]![0]!.page,
    title: isTitled ? cells[0]!.join(' ') : null,
    rows: isTitled ? cells.slice(1) : cells,
  };
}
