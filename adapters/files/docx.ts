import {
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Compilation, type CompiledText, concordance } from '../../src/reply/compilation.ts';
import { type Marked, segments } from '../../src/text/marked.ts';
import { markedLines } from '../../src/text/marked-lines.ts';

/** In twentieths of a point. */
const AFTER = 160;
const INDENT = 567;

/** Widths of the concordance's columns, in hundredths of the page's. */
const COLUMNS = [12, 48, 40] as const;

/** A compilation as a Word document, its footnotes Word's own. */
export async function docx(compilation: Compilation): Promise<Uint8Array> {
  const { title, notes, sections, style } = compilation;
  const texts = sections.flatMap((section) => section.texts);
  const footnotes = texts.map(({ number, citation }) => {
    return [number, { children: [new Paragraph(` ${citation}`)] }] as const;
  });
  const document = new Document({
    title,
    creator: 'Rapporteur',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 22 } } } },
    footnotes: style === 'footnote' ? Object.fromEntries(footnotes) : {},
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...notes.map(note),
          ...sections.flatMap(({ heading, texts: own }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
            ...own.flatMap((text) => paragraphs(text, style)),
          ]),
          new Paragraph({ text: 'Concordance', heading: HeadingLevel.HEADING_1 }),
          table(compilation),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function paragraphs(text: CompiledText, style: Compilation['style']): Paragraph[] {
  const written = markedLines(text).map(runs);
  written[0]!.unshift(new TextRun(`${text.number}. `));
  const last = written.at(-1)!;
  if (style === 'textnote') last.push(new TextRun(` ${text.citation}`));
  const all: (TextRun | FootnoteReferenceRun)[][] = written;
  if (style === 'footnote') all.at(-1)!.push(new FootnoteReferenceRun(text.number));
  if (style === 'plain') all.push([new TextRun(text.citation)]);
  return all.map(
    (children, i) =>
      new Paragraph({ children, spacing: { after: AFTER }, indent: { left: i > 0 ? INDENT : 0 } }),
  );
}

function runs(line: Marked): TextRun[] {
  return segments(line).map(
    ({ text, kinds }) => new TextRun({ text, italics: kinds.has('emphasis') }),
  );
}

function note(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, italics: true })],
    spacing: { after: AFTER },
  });
}

function table(compilation: Compilation): Table {
  const { columns, rows } = concordance(compilation);
  const border = { style: BorderStyle.SINGLE, size: 4 };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: border, bottom: border, insideHorizontal: border },
    rows: [columns, ...rows].map(
      (cells, i) => new TableRow({ tableHeader: i === 0, children: cells.map(cell) }),
    ),
  });

  function cell(text: string, column: number): TableCell {
    return new TableCell({
      width: { size: COLUMNS[column] ?? 0, type: WidthType.PERCENTAGE },
      children: [new Paragraph(text)],
    });
  }
}
