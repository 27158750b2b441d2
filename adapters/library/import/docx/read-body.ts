import type {
  Alignment,
  ParagraphBlock,
  SourceBlock,
  SourceTable,
  TextRun,
} from '../../../../src/corpus/reading/source.ts';
import { plainParagraph } from '../plain-paragraph.ts';
import { tidyRuns } from '../tidy-runs.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import { readParagraphProperties } from './properties.ts';
import { readRuns } from './read-runs.ts';
import type { DocxReading } from './reading.ts';
import { headingLevelOf } from './styles.ts';
import { isMasthead, withTitle } from './tables.ts';

/** Of words whose size nothing says, in points (ISO 29500-1, 17.3.2.38). */
const USUAL_SIZE = 10;

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  center: 'centre',
  right: 'right',
  end: 'right',
};

/** Reads paragraphs, tables and boxes of a body, a cell, a box, a note or a header, in their order. */
export function readBody(body: XmlElement, reading: DocxReading): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  /** Runs of a paragraph whose end was deleted: they belong to the next. */
  let carried: readonly TextRun[] = [];
  walk(body);
  if (carried.length > 0) blocks.push(plainParagraph(tidyRuns(carried)));
  return blocks;

  function walk(parent: XmlElement): void {
    for (const element of elements(parent)) {
      switch (element.name) {
        case 'w:p':
          readParagraph(element);
          break;
        case 'w:tbl':
          readTable(element);
          break;
        case 'w:ins':
        case 'w:moveTo':
        case 'w:customXml':
        case 'w:sdt':
        case 'w:sdtContent':
          walk(element);
          break;
        case 'mc:AlternateContent':
          walk(
            child(element, 'mc:Choice') ??
              child(element, 'mc:Fallback') ?? { ...element, children: [] },
          );
          break;
        default:
          break;
      }
    }
  }

  function readParagraph(element: XmlElement): void {
    const properties = child(element, 'w:pPr');
    const own = readParagraphProperties(properties);
    const style = reading.styles.paragraph(child(properties, 'w:pStyle')?.attributes['w:val']);
    const { runs, size, boxes } = readRuns(element, style.run, reading);
    const joined = [...carried, ...runs];
    carried = [];
    const mark = child(properties, 'w:rPr');
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) carried = joined;
    else {
      const numbering = own.numbering
        ? { ...style.paragraph.numbering, ...own.numbering }
        : style.paragraph.numbering;
      const numbered = reading.numbering.next(numbering, style.lineage);
      const set = { ...style.paragraph, ...numbered?.paragraph, ...own };
      const left = set.left ?? 0;
      const paragraph: ParagraphBlock = {
        type: 'paragraph',
        page: null,
        runs: tidyRuns(joined),
        label: numbered && numbered.label !== '' ? numbered.label : null,
        indent: left + (set.firstLine ?? 0),
        hanging: left,
        alignment: ALIGNMENTS[set.alignment ?? ''] ?? 'left',
        size: size ?? style.run.size ?? USUAL_SIZE,
        headingLevel: headingLevelOf({ ...style, paragraph: { ...style.paragraph, ...own } }),
        gap: set.before ?? 0,
        uncertain: null,
      };
      if (paragraph.runs.length > 0) blocks.push(paragraph);
    }
    for (const box of boxes) addBox(readBody(box, reading));
    if (child(properties, 'w:sectPr')) reading.marks.endSection();
  }

  function readTable(table: XmlElement): void {
    const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => readBody(cell, reading)));
    const cells = rows.flat(2);
    if (isMasthead(cells, blocks)) {
      blocks.push(...cells);
      return;
    }
    addTable({ type: 'table', page: null, title: null, rows: rows.map((row) => row.map(textOf)) });
  }

  function addBox(contents: readonly SourceBlock[]): void {
    if (isMasthead(contents, blocks)) blocks.push(...contents);
    else
      addTable({
        type: 'table',
        page: null,
        title: null,
        rows: contents.map((block) => [textOf([block])]),
      });
  }

  function addTable(table: SourceTable): void {
    if (table.rows.some((row) => row.some((cell) => cell !== ''))) withTitle(blocks, table);
  }
}

/** Rows that were deleted are left out. */
function rowsOf(table: XmlElement): XmlElement[] {
  return unwrapped(table, 'w:tr').filter((row) => !child(row, 'w:trPr', 'w:del'));
}

function cellsOf(row: XmlElement): XmlElement[] {
  return unwrapped(row, 'w:tc').filter((cell) => !child(cell, 'w:tcPr', 'w:cellDel'));
}

/** Children of a name, those within content controls included. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(element.name)
      ? unwrapped(element, name)
      : [];
  });
}

/** The words of blocks, a paragraph a line, with the numbers that are drawn before them. */
export function textOf(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'table')
        return [block.title ?? '', ...block.rows.map((row) => row.join(' '))].join('\n').trim();
      const text = block.runs
        .filter(({ note }) => note === undefined)
        .map(({ text }) => text)
        .join('');
      return `${block.label === null ? '' : `${block.label} `}${text}`;
    })
    .filter((text) => text !== '')
    .join('\n');
}
