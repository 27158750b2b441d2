import type { LaidOutPage, Line, Row, Span } from './laid-out.ts';
import type { TextRun } from './source.ts';

/** A gap wider than this is a tab or a column, in widths of the size; justified lines stay below. */
const COLUMN_GAP = 1.05;
/** A gap wider than this is a blank between words; the narrowest blank in use is a quarter of the size. */
const WORD_GAP = 0.16;
/** How far apart base lines of one line may lie, in sizes: letter and figure of one line differ in files. */
const SAME_LINE = 0.2;

/**
 * The rows of a page from top to bottom. Words on one base line are one row; raised small words
 * (indicators of notes, the "th" of ordinals) join the row that they are raised from.
 */
export function findRows(page: LaidOutPage): Row[] {
  const raised: Span[] = [];
  const groups: Span[][] = [];
  const sorted = page.spans.toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const span of sorted) {
    const group = groups.at(-1);
    if (group && Math.abs(group[0]!.y - span.y) <= SAME_LINE * Math.min(span.size, group[0]!.size))
      group.push(span);
    else groups.push([span]);
  }
  const rows: Span[][] = [];
  for (const group of groups) {
    const rest = group.filter((span) => {
      const base = groups.find((other) => other !== group && isRaisedFrom(span, other));
      if (!base) return true;
      raised.push(span);
      base.push({ ...span, y: base[0]!.y });
      return false;
    });
    if (rest.length > 0) rows.push(group);
    for (const span of group)
      if (!rest.includes(span) && rest.length > 0) group.splice(group.indexOf(span), 1);
  }
  return rows.map((spans) => divide(page.number, spans, new Set(raised.map(key))));
}

const key = ({ x, text, size }: Span) => `${x}:${text}:${size}`;

/** Small words whose base line is a fifth to seven tenths of the size above that of words beside them. */
function isRaisedFrom(span: Span, row: readonly Span[]): boolean {
  return row.some((base) => {
    const rise = (base.y - span.y) / base.size;
    if (span.size > 0.8 * base.size || rise < 0.15 || rise > 0.75) return false;
    const before = span.x - (base.x + base.width);
    const after = base.x - (span.x + span.width);
    return Math.max(before, after) < base.size && Math.min(before, after) < base.size;
  });
}

function divide(page: number, spans: readonly Span[], raised: ReadonlySet<string>): Row {
  const sorted = spans.toSorted((a, b) => a.x - b.x);
  const size = usualSize(sorted);
  const lines: Span[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const span of sorted) {
    if (span.x - right > COLUMN_GAP * size) lines.push([]);
    lines.at(-1)!.push(span);
    right = Math.max(right, span.x + span.width);
  }
  return lines.map((line) => compose(page, line, raised));
}

function compose(page: number, spans: readonly Span[], raised: ReadonlySet<string>): Line {
  const runs: TextRun[] = [];
  let right = spans[0]!.x;
  for (const span of spans) {
    const superscript = raised.has(key(span));
    const { bold, italic } = span;
    const blank = span.x - right > WORD_GAP * span.size || span.text.startsWith(' ');
    const text = tidy(span.text);
    const last = runs.at(-1);
    if (blank && last && !last.text.endsWith(' '))
      runs[runs.length - 1] = { ...last, text: `${last.text} ` };
    const open = runs.at(-1);
    if (open && open.bold === bold && open.italic === italic && open.superscript === superscript)
      runs[runs.length - 1] = { ...open, text: open.text + text };
    else runs.push({ text, bold, italic, superscript });
    right = span.x + span.width;
    if (span.text.endsWith(' ') && !runs.at(-1)!.text.endsWith(' '))
      runs[runs.length - 1] = { ...runs.at(-1)!, text: `${runs.at(-1)!.text} ` };
  }
  return {
    page,
    x: spans[0]!.x,
    right: Math.max(...spans.map((span) => span.x + span.width)),
    y: spans.find((span) => !raised.has(key(span)))?.y ?? spans[0]!.y,
    size: usualSize(spans),
    runs,
    text: runs
      .map((run) => run.text)
      .join('')
      .trim(),
  };
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The size of most letters, to a tenth of a point. */
function usualSize(spans: readonly Span[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of spans) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
