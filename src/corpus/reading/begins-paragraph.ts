import type { BodyLayout } from './body-layout.ts';
import { readLabel } from './labels.ts';
import type { Row } from './laid-out.ts';
import { shareOf } from './runs.ts';
import { SCOPE_LABEL } from './scope-labels.ts';
import type { TextRun } from './source.ts';
import { type TextLine, widthOf } from './text-line.ts';

/** A paragraph that may go on with the next line. */
export interface OpenParagraph {
  readonly first: TextLine;
  last: TextLine;
  lines: number;
  runs: TextRun[];
  readonly gap: number;
  readonly uncertain: string | null;
  /** Where its second line begins; null while it has one line. */
  hanging: number | null;
}

/** How a paragraph begins: the white space above it, in points, and why that is in doubt, if it is. */
export interface ParagraphBeginning {
  readonly gap: number;
  readonly uncertain: string | null;
}

/** Beyond this many usual distances of lines, a new paragraph begins. */
const PARAGRAPH_GAP = 1.28;
/** An indent or its lack is at least this wide, in points. */
const INDENT = 6;

/** Whether most numbered paragraphs stand below white space. */
export function areSpaced(rows: readonly Row[], layout: BodyLayout): boolean {
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

const ENDS_SENTENCE = /[.;:!?…]["'”’)\]]*(?:\*+)?$/;

/** A full stop that belongs to an abbreviation, before a number: "see para.", "No.". */
const ABBREVIATED = /\b(?:paras?|Nos?|arts?|sects?|vols?|pp?|chaps?|figs?|cf|ibid|e\.g|i\.e)\.$/i;

/** How a paragraph begins with this line; null where the line goes on the open one. */
export function beginsParagraph(
  open: OpenParagraph,
  line: TextLine,
  layout: BodyLayout,
  isSpaced: boolean,
): ParagraphBeginning | null {
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
    return room && ended ? { gap, uncertain: uncertainty(open, line) } : null;
  }
  if (
    readLabel(line.text) !== null &&
    !goesOn &&
    (room || ended) &&
    line.x !== (open.hanging ?? Number.NaN)
  )
    return yes;
  if (room) return { gap, uncertain: isSpaced && ended ? uncertainty(open, line) : null };
  if (open.hanging !== null && Math.abs(line.x - open.hanging) > INDENT && ended) return yes;
  return null;
}

/** Nothing but a line that ends early tells of the new paragraph: no indent, number or white space. */
const uncertainty = (open: OpenParagraph, line: TextLine): string | null =>
  open.hanging !== null && Math.abs(line.x - open.hanging) < 2 && /^\p{Lu}/u.test(line.text)
    ? 'the line before ends early'
    : null;

/** Lines set at the right edge (a meeting, its date) stand each for itself. */
const isAtRight = (line: TextLine, layout: BodyLayout): boolean =>
  line.label === null &&
  line.x > 0.35 * widthOf(line.page, layout) &&
  widthOf(line.page, layout) - line.right < 8;

/** A figure or table may stand in the middle of a sentence, which goes on below it. */
function runsOnBelow(open: OpenParagraph, line: TextLine, layout: BodyLayout): boolean {
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
function looksIndented(open: OpenParagraph, line: TextLine): boolean {
  if (line.x <= INDENT) return false;
  if (open.hanging !== null) return line.x - open.hanging > INDENT;
  return Math.abs(line.x - open.first.x) < 2 && !/^\p{Ll}/u.test(line.text);
}

/** In mid-sentence a figure at the beginning of a line is part of the sentence ("on\n2. May"). */
function isStretchedSentence(open: OpenParagraph, line: TextLine): boolean {
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
