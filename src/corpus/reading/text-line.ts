import type { BodyLayout } from './body-layout.ts';
import { isStretched } from './find-tables.ts';
import { runsOf } from './foot-notes.ts';
import { readLabel } from './labels.ts';
import type { Row } from './laid-out.ts';
import { dropStart, shareOf } from './runs.ts';
import type { TextRun } from './source.ts';
import { firstWordWidth } from './word-width.ts';

/** A row of running text, its label apart; x from the left edge of the text on its page. */
export interface TextLine {
  readonly row: Row;
  readonly page: number;
  readonly y: number;
  readonly x: number;
  readonly right: number;
  readonly size: number;
  readonly label: string | null;
  readonly labelBold: boolean;
  /** Where the words after the label begin; `x` where there is none. */
  readonly textX: number;
  readonly runs: readonly TextRun[];
  readonly text: string;
  readonly firstWordWidth: number;
}

/** Of the text, from its left to its right edge. */
export const widthOf = (page: number, layout: BodyLayout): number =>
  layout.right(page) - layout.left(page);

export function readLine(row: Row, layout: BodyLayout): TextLine {
  const [first] = row;
  const all = runsOf(row);
  const label = row.length > 1 ? readLabel(`${first!.text} `) : null;
  const separate = label !== null && label.printed.length === first!.text.length;
  const runs = separate ? dropStart(all, first!.text.length + 1) : all;
  const text = runs.map((run) => run.text).join('');
  const width = row.at(-1)!.right - (separate ? row[1]! : first!).x;
  const stretched = isStretched(row, layout);
  const left = layout.left(first!.page);
  return {
    row,
    page: first!.page,
    y: first!.y,
    x: first!.x - left,
    right: row.at(-1)!.right - left,
    size: first!.size,
    label: separate ? first!.text : null,
    labelBold: separate && shareOf(first!.runs, 'bold') > 0.5,
    textX: (separate ? row[1]!.x : first!.x) - left,
    runs,
    text,
    firstWordWidth:
      (separate ? first!.right - first!.x : 0) +
      firstWordWidth(text, first!.size, width, stretched),
  };
}
