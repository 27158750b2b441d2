import type { BodyLayout } from './body-layout.ts';
import { isStretched } from './find-tables.ts';
import { runsOf } from './foot-notes.ts';
import { joinLines } from './join-lines.ts';
import { readLabel } from './labels.ts';
import type { Row } from './laid-out.ts';
import { dropStart, shareOf } from './runs.ts';
import { SCOPE_LABEL } from './scope-labels.ts';
import type { Alignment, ParagraphBlock, TextRun } from './source.ts';
import { firstWordWidth } from './word-width.ts';

/** A row of running text, its label apart; x from the left edge of the text on its page. */
interface TextLine {
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
const widthOf = (page: number, layout: BodyLayout): number =>
  layout.right(page) - layout.left(page);

interface Open {
  readonly first: TextLine;
  last: TextLine;
  lines: number;
  runs: TextRun[];
  readonly gap: number;
  readonly uncertain: string | null;
  /** Where its second line begins; null while it has one line. */
  hanging: number | null;
}

/** A paragraph and the row that it begins with. */
export interface PlacedParagraph {
  readonly block: ParagraphBlock;
  readonly row: Row;
}

/** Beyond this many usual distances of lines, a new paragraph begins. */
const PARAGRAPH_GAP = 1.28;
/** An indent or its lack is at least this wide, in points. */
const INDENT = 6;

/**
 * Makes paragraphs of lines in the order of reading, over pages. A paragraph begins after a wider
 * gap, with a label, with an indent, with another size, or where the line before was ended although
 * the next word had room.
 */
export function findParagraphs(rows: readonly Row[], layout: BodyLayout): PlacedParagraph[] {
  const blocks: PlacedParagraph[] = [];
  let open: Open | null = null;
  const isSpaced = areSpaced(rows, layout);
  for (const row of rows) {
    const line = readLine(row, layout);
    const start: { gap: number; uncertain: string | null } | null =
      open === null ? { gap: 0, uncertain: null } : beginsParagraph(open, line, layout, isSpaced);
    if (start) {
      if (open) blocks.push(placed(open, layout));
      open = {
        first: line,
        last: line,
        lines: 1,
        runs: [...line.runs],
        gap: start.gap,
        uncertain: start.uncertain,
        hanging: null,
      };
    } else {
      open!.runs = joinLines(open!.runs, line.runs);
      open!.hanging ??= line.x;
      open!.last = line;
      open!.lines += 1;
    }
  }
  if (open) blocks.push(placed(open, layout));
  return blocks;
}

/** Whether most numbered paragraphs stand below white space. */
function areSpaced(rows: readonly Row[], layout: BodyLayout): boolean {
  let spaced = 0;
  let numbered = 0;
  for (const [index, row] of rows.entries()) {
    const [first] = row;
    const above = rows[index - 1]?.[0];
    if (row.length < 2 || !readLabel(`${first!.text} `) || above?.page !== first!.page) continue;
    numbered += 1;
    if (first!.y - above.y > PARAGRAPH_GAP * layout.leading(first!.size)) spaced += 1;
  }
  return numbered > 0 && spaced >= 0.7 * numbered;
}

function readLine(row: Row, layout: BodyLayout): TextLine {
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

const ENDS_SENTENCE = /[.;:!?…]["'”’)\]]*(?:\*+)?$/;

/** A full stop that belongs to an abbreviation, before a number: "see para.", "No.". */
const ABBREVIATED = /\b(?:paras?|Nos?|arts?|sects?|vols?|pp?|chaps?|figs?|cf|ibid|e\.g|i\.e)\.$/i;

function beginsParagraph(
  open: Open,
  line: TextLine,
  layout: BodyLayout,
  isSpaced: boolean,
): { gap: number; uncertain: string | null } | null {
  const { last } = open;
  const samePage = last.page === line.page && line.y > last.y;
  const usual = layout.leading(Math.max(line.size, last.size));
  const distance = samePage ? line.y - last.y : 0;
  const gap = Math.max(0, distance - usual);
  const yes = { gap, uncertain: null };
  if (Math.abs(line.size - last.size) > 0.6) return yes;
  if (samePage && distance > PARAGRAPH_GAP * usual)
    return runsOnBelow(open, line, layout) ? null : yes;
  const room = widthOf(last.page, layout) - last.right > 1.05 * line.firstWordWidth + 4;
  // Where white space divides paragraphs, a full line without any below it goes on, whatever follows.
  const goesOn = isSpaced && samePage && !room && !isHeadingLike(open.runs);
  if (line.label !== null && !goesOn && !isStretchedSentence(open, line)) return yes;
  if (SCOPE_LABEL.test(last.text) && open.lines === 1) return yes;
  const heading = isHeadingLike(open.runs) && (open.first.label === null || open.first.labelBold);
  if (isAtRight(open.last, layout) && isAtRight(line, layout)) return yes;
  if (heading && line.label === null) return isHeadingLike(line.runs) && samePage ? null : yes;
  if (SCOPE_LABEL.test(line.text) && isHeadingLike(line.runs)) return yes;
  const words = open.runs.map((run) => run.text).join('');
  const ended = ENDS_SENTENCE.test(words);
  const hanging = open.hanging;
  const indented = line.x - (hanging ?? 0) > INDENT;
  if (!samePage) {
    if (isHeadingLike(line.runs) && ended && open.first.label === null) return yes;
    if (indented && (ended || /,$/.test(words)) && looksIndented(open, line)) return yes;
    if ((room || (ended && !ABBREVIATED.test(words))) && readLabel(line.text) !== null) return yes;
    return room && ended ? { gap, uncertain: null } : null;
  }
  if (
    readLabel(line.text) !== null &&
    !goesOn &&
    (room || ended) &&
    line.x !== (open.hanging ?? Number.NaN)
  )
    return yes;
  if (room) return { gap, uncertain: null };
  if (open.hanging !== null && Math.abs(line.x - open.hanging) > INDENT && ended) return yes;
  return null;
}

/** Lines set at the right edge (a meeting, its date) stand each for itself. */
const isAtRight = (line: TextLine, layout: BodyLayout): boolean =>
  line.label === null &&
  line.x > 0.35 * widthOf(line.page, layout) &&
  widthOf(line.page, layout) - line.right < 8;

/** A figure or table may stand in the middle of a sentence, which goes on below it. */
function runsOnBelow(open: Open, line: TextLine, layout: BodyLayout): boolean {
  return (
    open.hanging !== null &&
    Math.abs(line.x - open.hanging) < 2 &&
    open.last.right > widthOf(line.page, layout) - 15 &&
    !ENDS_SENTENCE.test(open.last.text) &&
    /^\p{Ll}/u.test(line.text) &&
    line.label === null
  );
}

/** The first line of a paragraph is indented; after a paragraph of one line its words must tell. */
function looksIndented(open: Open, line: TextLine): boolean {
  if (line.x <= INDENT) return false;
  if (open.hanging !== null) return line.x - open.hanging > INDENT;
  return Math.abs(line.x - open.first.x) < 2 && !/^\p{Ll}/u.test(line.text);
}

/** In mid-sentence a figure at the beginning of a line is part of the sentence ("on\n2. May"). */
function isStretchedSentence(open: Open, line: TextLine): boolean {
  return (
    open.hanging !== null &&
    Math.abs(line.x - open.hanging) < 1 &&
    line.y - open.last.y < 1.1 * line.size * 1.25 &&
    /^\d{4}/.test(line.label!) &&
    !ENDS_SENTENCE.test(open.last.text)
  );
}

/** Bold from its first word, which may be its number. */
const isHeadingLike = (runs: readonly TextRun[]) =>
  shareOf(runs, 'bold') > 0.9 && runs[0]?.bold === true;

const placed = (open: Open, layout: BodyLayout): PlacedParagraph => ({
  block: close(open, layout),
  row: open.first.row,
});

function close(open: Open, layout: BodyLayout): ParagraphBlock {
  const { first, last } = open;
  return {
    type: 'paragraph',
    page: first.page,
    runs: open.runs,
    label: first.label,
    ...(first.label === null ? {} : { labelBold: first.labelBold }),
    indent: first.x,
    hanging: open.hanging ?? first.textX,
    alignment: alignmentOf(open, layout),
    size: last.size,
    headingLevel: null,
    gap: open.gap,
    uncertain: open.uncertain,
  };
}

function alignmentOf({ first, lines }: Open, layout: BodyLayout): Alignment {
  const width = widthOf(first.page, layout);
  const before = first.x;
  const after = width - first.right;
  if (lines > 1 || before < 30) return 'left';
  if (Math.abs(before - after) < 12) return 'centre';
  return after < 6 && before > 0.35 * width ? 'right' : 'left';
}
