import type { BodyLayout } from './body-layout.ts';
import { joinLines } from './join-lines.ts';
import type { Line, Row } from './laid-out.ts';
import { orderColumns } from './order-columns.ts';
import type { DividedPage } from './page-furniture.ts';
import { dropStart, joinRuns } from './runs.ts';
import type { SourceNote, TextRun } from './source.ts';

export interface PageWithNotes {
  readonly number: number;
  readonly rows: readonly Row[];
  readonly notes: readonly SourceNote[];
  /** The rule above the notes, where it is set as words ("_____"). */
  readonly rules: readonly Line[];
}

/** Notes are set smaller than the text by at least this much, in points. */
const SMALLER = 0.7;
const RULE = /^[_–—-]{4,}$/;
const MARK = /^(?:\d{1,3}|\*{1,4}|[†‡§]|[a-z])$/;

/**
 * Takes the notes from the foot of each page: what stands below the rule, or, without a rule, the
 * smaller lines at the end of the page from the first that begins with a mark. A note that goes on
 * overleaf is made whole.
 */
export function takeNotes(
  pages: readonly DividedPage[],
  layout: BodyLayout,
  gutterOf: (page: number) => number | null,
): PageWithNotes[] {
  const taken: PageWithNotes[] = [];
  let last: { page: PageWithNotes; complete: boolean } | null = null;
  for (const page of pages) {
    const { text, rule, noteRows } = divideAtNotes(page.rows, layout);
    const notes: SourceNote[] = [];
    for (const row of orderColumns(noteRows, gutterOf(page.number))) {
      const begin = readMark(row);
      if (begin)
        notes.push({
          id: idOf(page.number, begin.mark, notes),
          mark: begin.mark,
          page: page.number,
          runs: begin.runs,
        });
      else if (notes.length > 0) notes.push(extend(notes.pop()!, row));
      else if (last) extendLast(last.page, row);
    }
    const own = { number: page.number, rows: text, notes, rules: rule };
    taken.push(own);
    if (notes.length > 0) last = { page: own, complete: true };
  }
  return taken;
}

function extendLast(page: PageWithNotes, row: Row): void {
  const notes = page.notes as SourceNote[];
  notes.push(extend(notes.pop()!, row));
}

const extend = (note: SourceNote, row: Row): SourceNote => ({
  ...note,
  runs: joinLines(note.runs, runsOf(row)),
});

/** A mark may be repeated on one page, for example after a heading of its own numbering. */
function idOf(page: number, mark: string, before: readonly SourceNote[]): string {
  const same = before.filter((note) => note.mark === mark).length;
  return same === 0 ? `${page}:${mark}` : `${page}:${mark}:${same + 1}`;
}

export const runsOf = (row: Row): TextRun[] =>
  joinRuns(row.flatMap((line, index) => (index === 0 ? line.runs : [BLANK, ...line.runs])));

const BLANK: TextRun = { text: ' ', bold: false, italic: false, superscript: false };

function divideAtNotes(rows: readonly Row[], layout: BodyLayout) {
  const small = (row: Row) => row.every((line) => line.size <= layout.size - SMALLER);
  let start = rows.length;
  while (start > 0 && small(rows[start - 1]!) && !isRule(rows[start - 1]!)) start -= 1;
  const rule = rows.findLastIndex(
    (row, index) =>
      index < rows.length - 1 && isRule(row) && row[0]!.x <= layout.left(row[0]!.page) + 40,
  );
  if (rule >= 0 && start <= rule + 1)
    return { text: rows.slice(0, rule), rule: rows[rule]!, noteRows: rows.slice(rule + 1) };
  const first = rows.findIndex((row, index) => index >= start && beginsNote(row));
  if (first >= 0) return { text: rows.slice(0, first), rule: [], noteRows: rows.slice(first) };
  return sameSizeNotes(rows, layout);
}

/** Notes as large as the text: below a gap at the end of the page, each begins with a raised figure. */
function sameSizeNotes(rows: readonly Row[], layout: BodyLayout) {
  const rule = rows.findLastIndex(isRule);
  const first = rows.findIndex((row, index) => {
    if (index === 0 || index < rows.length / 2 || !beginsNote(row)) return false;
    const gap = row[0]!.y - rows[index - 1]!.at(0)!.y;
    return rule === index - 1 || gap > 1.4 * layout.leading(row[0]!.size);
  });
  if (first < 0) return { text: rows, rule: [] as Row, noteRows: [] as Row[] };
  const ruled = rule === first - 1;
  return {
    text: rows.slice(0, ruled ? rule : first),
    rule: ruled ? rows[rule]! : [],
    noteRows: rows.slice(first),
  };
}

const isRule = (row: Row) => row.length === 1 && RULE.test(row[0]!.text);

const beginsNote = (row: Row) => {
  const [run] = row[0]!.runs;
  const mark = run!.text.trim();
  return /^(?:\d|\*|[†‡§])/.test(mark) && readMark(row) !== null;
};

/** The mark that a line of a note begins with, raised or an asterisk, and the words after it. */
export function readMark(row: Row): { mark: string; runs: TextRun[] } | null {
  const runs = runsOf(row);
  const first = runs[0]!;
  const raised = first.superscript && MARK.test(first.text.trim());
  if (raised) return { mark: first.text.trim(), runs: dropStart(runs, first.text.length) };
  const asterisk = /^(\*{1,4}|[†‡§])\s*(?=[^\s*])/.exec(first.text);
  return asterisk ? { mark: asterisk[1]!, runs: dropStart(runs, asterisk[0].length) } : null;
}
