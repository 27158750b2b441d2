import type { BodyLayout } from './body-layout.ts';
import { beginsText } from './body-start.ts';
import { runsOf } from './foot-notes.ts';
import { joinLines } from './join-lines.ts';
import { readLabel } from './labels.ts';
import type { Line, Row } from './laid-out.ts';
import { dropStart, shareOf } from './runs.ts';
import type { ParagraphBlock } from './source.ts';

const LEADERS = /(?:\.\s?){5,}|…{2,}|_{6,}/;

/** How a document's rows divide before its text begins. */
export interface FrontMatter {
  /** Cover, title page, masthead, in the order of reading, each column down before the next. */
  readonly front: readonly ParagraphBlock[];
  readonly contents: readonly ParagraphBlock[];
  /** The rows of the text. */
  readonly text: readonly Row[];
}

/** Takes covers, mastheads and the list of contents from the rows of a document. */
export function takeFrontMatter(rows: readonly Row[], layout: BodyLayout): FrontMatter {
  const contentsFrom = rows.findIndex(
    (row) => row.length === 1 && /^(?:Table of )?contents$/i.test(row[0]!.text),
  );
  const contentsTo = contentsFrom < 0 ? -1 : contentsEnd(rows, contentsFrom, layout);
  const searchFrom = contentsTo > contentsFrom ? contentsTo : 0;
  const start = rows.findIndex((row, index) => index >= searchFrom && beginsHere(row, layout));
  const end = start < 0 ? Math.max(0, searchFrom) : start;
  const frontEnd = contentsTo > contentsFrom ? contentsFrom : end;
  const front = [
    ...rows.slice(0, frontEnd),
    ...(contentsTo > contentsFrom ? rows.slice(contentsTo, end) : []),
  ];
  return {
    front: frontBlocks(front, layout),
    contents:
      contentsTo > contentsFrom
        ? rows.slice(contentsFrom, contentsTo).map((row) => contentsBlock(row, layout))
        : [],
    text: rows.slice(end),
  };
}

function beginsHere(row: Row, layout: BodyLayout): boolean {
  const label = row.length > 1 ? readLabel(`${row[0]!.text} `) : null;
  const separate = label !== null && label.printed.length === row[0]!.text.length;
  const all = runsOf(row);
  return beginsText(
    {
      label: separate ? row[0]!.text : null,
      runs: separate ? dropStart(all, row[0]!.text.length + 1) : all,
      size: row[0]!.size,
    },
    layout.size,
  );
}

/** The row after the last one with leaders or a page number at the right edge. */
function contentsEnd(rows: readonly Row[], from: number, layout: BodyLayout): number {
  let end = from + 1;
  for (let index = from + 1; index < rows.length && index - end < 8; index++) {
    const row = rows[index]!;
    if (shareOf(row[0]!.runs, 'bold') > 0.9 && row[0]!.size > layout.size + 0.7) break;
    if (isEntry(row, layout)) end = index + 1;
  }
  return end;
}

function isEntry(row: Row, layout: BodyLayout): boolean {
  const last = row.at(-1)!;
  if (row.some((line) => LEADERS.test(line.text))) return true;
  return (
    row.length > 1 &&
    /^(?:\d{1,3}(?:[–-]\d{1,3})?|[ivxl]+)$/.test(last.text) &&
    last.right > layout.right(last.page) - 6
  );
}

/** One block a line: what is read of a masthead stands on lines; lines of one face are one block. */
function frontBlocks(rows: readonly Row[], layout: BodyLayout): ParagraphBlock[] {
  const columns: Line[][] = [];
  for (const row of rows)
    for (const line of row) {
      const above = columns.findLast((lines) => continues(lines.at(-1)!, line));
      if (above) above.push(line);
      else columns.push([line]);
    }
  return columns.map((lines) => ({
    ...blockOf(lines[0]!, layout),
    runs: lines.map((line) => line.runs).reduce((before, runs) => joinLines(before, runs)),
    front: true,
  }));
}

function continues(above: Line, line: Line): boolean {
  const distance = line.y - above.y;
  return (
    above.page === line.page &&
    distance > 0 &&
    distance < 1.45 * Math.max(above.size, 9) &&
    Math.abs(above.size - line.size) < 0.6 &&
    Math.abs(above.x - line.x) < 4 &&
    shareOf(above.runs, 'bold') > 0.5 === shareOf(line.runs, 'bold') > 0.5 &&
    !/^(?:Distr\.|Original|Agenda item|Item \d)/i.test(line.text) &&
    !/^(?:Distr\.|Original)/i.test(above.text) &&
    ![above.text, line.text].some((text) =>
      /^(?:\d{1,2} \p{L}+ \d{4}|[\p{Lu}\d][\p{L}\d-]*(?: [\p{L}\d-]+){0,3} session)$/u.test(text),
    )
  );
}

const blockOf = (line: Line, layout: BodyLayout): ParagraphBlock => ({
  type: 'paragraph',
  page: line.page,
  runs: line.runs,
  label: null,
  indent: line.x - layout.left(line.page),
  hanging: line.x - layout.left(line.page),
  alignment: 'left',
  size: line.size,
  headingLevel: null,
  gap: 0,
  uncertain: null,
});

const contentsBlock = (row: Row, layout: BodyLayout): ParagraphBlock => ({
  ...blockOf(row[0]!, layout),
  runs: runsOf(row),
  contents: true,
});
