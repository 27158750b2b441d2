import { cutBefore } from '../text/cut.ts';
import { slice } from '../text/marked.ts';
import type { Block, DifferencePart, FactRow, ListItem } from './reply.ts';

/** A block in two: `head` is its beginning, `tail` what is left, absent when nothing is. */
export interface Division {
  readonly head: Block;
  readonly tail: Block | null;
}

/**
 * The largest beginning of a block that fits, ended at a paragraph, sentence or word where it can
 * be; rows stay whole unless one alone does not fit. Null when nothing of it fits. `fits` must hold
 * for every shorter beginning of what it holds for.
 */
export function divide(block: Block, fits: (block: Block) => boolean): Division | null {
  switch (block.type) {
    case 'heading':
    case 'paste':
      return divideText(
        block.text,
        (start, end) => ({ ...block, text: block.text.slice(start, end) }),
        fits,
      );
    case 'text':
    case 'notice':
    case 'quote':
    case 'excerpt': {
      const { spans: _, ...frame } = block;
      return divideText(
        block.text,
        (start, end) => ({ ...frame, ...slice(block, start, end) }),
        fits,
      );
    }
    case 'list':
      return divideRows(block.items, (items) => ({ ...block, items }), cutItem, fits);
    case 'facts':
      return divideRows(block.rows, (rows) => ({ ...block, rows }), cutFact, fits);
    case 'table':
      return divideRows(block.rows, (rows) => ({ ...block, rows }), cutTableRow, fits);
    case 'difference':
      return divideRows(block.parts, (parts) => ({ ...block, parts }), cutPlain, fits);
  }
}

function divideText<T>(
  text: string,
  part: (start: number, end: number) => T,
  fits: (part: T) => boolean,
): { head: T; tail: T | null } | null {
  const most = largest(text.length, (end) => fits(part(0, end)));
  if (most === text.length) return { head: part(0, most), tail: null };
  const end = cutBefore(text, most);
  return end === 0 ? null : { head: part(0, end), tail: part(end, text.length) };
}

function divideRows<R>(
  rows: readonly R[],
  part: (rows: readonly R[]) => Block,
  row: CuttableRow<R>,
  fits: (block: Block) => boolean,
): Division | null {
  const most = largest(rows.length, (end) => fits(part(rows.slice(0, end))));
  if (most === rows.length) return { head: part(rows), tail: null };
  if (most > 0) return { head: part(rows.slice(0, most)), tail: part(rows.slice(most)) };
  const first = rows[0]!;
  const cut = divideText(
    row.text(first),
    (start, end) => row.part(first, start, end),
    (candidate) => fits(part([candidate])),
  );
  if (!cut) return null;
  const left = cut.tail === null ? rows.slice(1) : [cut.tail, ...rows.slice(1)];
  return { head: part([cut.head]), tail: left.length > 0 ? part(left) : null };
}

/** The largest n up to `size` that holds; cost grows with the answer and not with `size`. */
function largest(size: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = 1;
  while (high <= size && holds(high)) {
    low = high;
    if (low === size) return size;
    high = Math.min(high * 2, size);
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** How a row that alone is larger than a page is cut. */
interface CuttableRow<R> {
  text(row: R): string;
  part(row: R, start: number, end: number): R;
}

const cutPlain: CuttableRow<DifferencePart> = {
  text: (row) => row.text,
  part: (row, start, end) => ({ ...row, text: row.text.slice(start, end) }),
};

const cutItem: CuttableRow<ListItem> = {
  text: (item) => item.text,
  part: ({ spans = [], ...item }, start, end) => ({
    ...item,
    ...slice({ text: item.text, spans }, start, end),
  }),
};

const cutFact: CuttableRow<FactRow> = {
  text: (row) => row.value.text,
  part: (row, start, end) => ({ ...row, value: slice(row.value, start, end) }),
};

/** The longest cell is cut; the others stand beside its beginning only. */
const cutTableRow: CuttableRow<readonly string[]> = {
  text: (cells) => cells[longest(cells)] ?? '',
  part: (cells, start, end) =>
    cells.map((cell, i) =>
      i === longest(cells) ? cell.slice(start, end) : start === 0 ? cell : '',
    ),
};

function longest(cells: readonly string[]): number {
  return cells.reduce((best, cell, i) => (cell.length > cells[best]!.length ? i : best), 0);
}
