import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Compilation,
  type CompiledText,
  concordance,
  PROVENANCE,
  withTextNote,
} from '../../src/reply/compilation.ts';
import { type Marked, segments } from '../../src/text/marked.ts';
import { markedLines } from '../../src/text/marked-lines.ts';
import { makePrintable } from '../../src/text/printable.ts';
import { layoutHead, layoutHeadings } from './layout.ts';

/** In twentieths of a point. */
const AFTER = 120;
const INDENT = 567;
/** A4 with margins of 2.5 cm, and what is left between them. */
const PAGE = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1417;
const BETWEEN = PAGE.width - 2 * MARGIN;

/** Shares of the concordance's columns: number, source, status. */
const COLUMNS = [0.1, 0.5, 0.4] as const;

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;

/** In half points. */
const SIZES = { text: 22, label: 20, small: 18 } as const;

const FONT = 'Times New Roman';

/** A compilation as a Word document, its footnotes Word's own; `made` is the date that it bears. */
export async function docx(compilation: Compilation, made: Date): Promise<Uint8Array> {
  const { title, notes, missing, sections, style } = compilation;
  const texts = sections.flatMap((section) => section.texts);
  const footnotes = texts.map(({ number, citation }) => {
    return [number, { children: [plain(` ${citation}`, { size: SIZES.small })] }] as const;
  });
  const document = new Document({
    title: makePrintable(title),
    subject: PROVENANCE,
    description: PROVENANCE,
    creator: 'Rapporteur',
    lastModifiedBy: 'Rapporteur',
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZES.text, language: { value: 'en-GB' } } },
        title: headed(32),
        heading1: headed(26),
        heading2: headed(23),
      },
    },
    footnotes: style === 'footnote' ? Object.fromEntries(footnotes) : {},
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: { default: header(compilation, made) },
        footers: { default: footer() },
        children: [
          heading(title, HeadingLevel.TITLE),
          ...notes.map((note) => plain(note, { italics: true })),
          ...sections.flatMap(({ texts: own }, at) => [
            ...layoutHeadings(compilation, at).map((words, i, all) =>
              heading(words, LEVELS[i + LEVELS.length - all.length]!),
            ),
            ...own.flatMap((text) => paragraphs(text, style)),
          ]),
          ...(missing.length === 0
            ? []
            : [
                heading('Asked for and not found', HeadingLevel.HEADING_1),
                ...missing.map((words) => plain(words)),
              ]),
          heading('Concordance', HeadingLevel.HEADING_1),
          table(compilation),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function headed(size: number) {
  return {
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: { before: 2 * AFTER, after: AFTER }, keepNext: true },
  };
}

/** Over every page, so that a page that is passed on alone says what it is. */
function header(compilation: Compilation, made: Date): Header {
  return new Header({
    children: layoutHead(compilation, made).map((words) =>
      plain(words, { size: SIZES.small }, { spacing: { after: 0 } }),
    ),
  });
}

function footer(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children, size: SIZES.small })],
      }),
    ],
  });
}

/** The number with where the text is from and how final, then the words. */
function paragraphs(text: CompiledText, style: Compilation['style']): Paragraph[] {
  const { number, source, status, citation } = text;
  const words = style === 'textnote' ? withTextNote(text, citation) : text;
  const written: (TextRun | FootnoteReferenceRun)[][] = markedLines(words).map(runs);
  if (style === 'footnote') written.at(-1)!.push(new FootnoteReferenceRun(number));
  if (style === 'plain') written.push(runs({ text: citation }));
  const label = new Paragraph({
    keepNext: true,
    spacing: { before: AFTER, after: 40 },
    children: [
      run(`${number}. ${source}. `, { bold: true, size: SIZES.label }),
      run(`${status}.`, { italics: true, size: SIZES.label }),
    ],
  });
  return [
    label,
    ...written.map(
      (children) =>
        new Paragraph({ children, spacing: { after: AFTER }, indent: { left: INDENT } }),
    ),
  ];
}

function runs(line: Marked): TextRun[] {
  return segments(line).map(({ text, kinds }) => run(text, { italics: kinds.has('emphasis') }));
}

/** Every word of the file passes here: a control character in a question would make it unreadable. */
function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: makePrintable(text) });
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: [run(text)] });
}

function plain(text: string, options: IRunOptions = {}, rest = { spacing: { after: AFTER } }) {
  return new Paragraph({ ...rest, children: [run(text, options)] });
}

function table(compilation: Compilation): Table {
  const { columns, rows } = concordance(compilation);
  const border = { style: BorderStyle.SINGLE, size: 4 };
  const widths = COLUMNS.map((share) => Math.round(share * BETWEEN));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: BETWEEN, type: WidthType.DXA },
    borders: { top: border, bottom: border, insideHorizontal: border },
    rows: [columns, ...rows].map(
      (cells, i) =>
        new TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: cells.map((text, column) => cell(text, widths[column]!, i === 0)),
        }),
    ),
  });

  function cell(text: string, size: number, bold: boolean): TableCell {
    return new TableCell({
      width: { size, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [plain(text, { bold, size: SIZES.label }, { spacing: { after: 0 } })],
    });
  }
}
