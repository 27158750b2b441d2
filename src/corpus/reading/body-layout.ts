import type { Line, Row } from './laid-out.ts';
import type { DividedPage } from './page-furniture.ts';

/** How the running text of a document is set. Lengths in points. */
export interface BodyLayout {
  readonly size: number;
  /** Left edge of the text, by page number: even and odd pages may differ. */
  left(page: number): number;
  /** Right edge, by page number. */
  right(page: number): number;
  /** Usual distance of base lines within a paragraph, for text of this size. */
  leading(size: number): number;
}

/** Measures where most words of the text stand and how large they are. */
export function measureBody(pages: readonly DividedPage[]): BodyLayout {
  const sizes = new Map<number, number>();
  for (const { rows } of pages)
    for (const row of rows) for (const line of row) add(sizes, line.size, line.text.length);
  const size = mostFrequent(sizes) ?? 10;
  const edges = [edgesOf(pages, size, 0), edgesOf(pages, size, 1)];
  const all = edgesOf(pages, size, null);
  const [even, odd] = edges;
  const isMirrored = even!.lines >= 20 && odd!.lines >= 20 && Math.abs(even!.left - odd!.left) > 3;
  const edge = (page: number) => (isMirrored ? edges[page % 2]! : all);
  const leadings = leadingsOf(pages, size, all.right);
  return {
    size,
    left: (page) => edge(page).left,
    right: (page) => edge(page).right,
    leading: (of) => leadings.get(Math.round(of)) ?? 1.2 * of,
  };
}

/** Lines of running text begin and end at the same places; parity null means every page. */
function edgesOf(pages: readonly DividedPage[], size: number, parity: number | null) {
  const lefts = new Map<number, number>();
  const rights: number[] = [];
  for (const { number, rows } of pages) {
    if (parity !== null && number % 2 !== parity) continue;
    for (const row of rows) {
      const [first] = row;
      if (Math.abs(first!.size - size) > 0.3 || wordsIn(row) < 6 || row.some(hasLeaders)) continue;
      add(lefts, Math.round(first!.x), 1);
      rights.push(Math.round(row.at(-1)!.right));
    }
  }
  const left = mostFrequent(lefts) ?? 72;
  return { lines: rights.length, left, right: rightEdge(rights) ?? left + 400 };
}

const hasLeaders = ({ text }: Line) => /(?:\.\s?){5,}/.test(text);

/** Justified lines end at one place; of ragged ones the longest come near the edge. */
function rightEdge(rights: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const right of rights) add(counts, right, 1);
  const most = mostFrequent(counts);
  if (most !== null && counts.get(most)! >= 0.25 * rights.length) return most;
  return rights.toSorted((a, b) => b - a)[Math.floor(0.03 * rights.length)] ?? null;
}

const wordsIn = (row: Row) => row.reduce((sum, line) => sum + line.text.split(' ').length, 0);

/** Lines set wider apart than this, in sizes, are paragraphs of one line unless many full lines are. */
const WIDE = 1.45;
const MANY = 8;

/** By size in whole points, the usual distance from a full line to the next of the same size. */
function leadingsOf(
  pages: readonly DividedPage[],
  bodySize: number,
  right: number,
): Map<number, number> {
  const distances = new Map<number, Map<number, number>>();
  for (const { rows } of pages)
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1];
      if (!next || Math.abs(next[0]!.size - row[0]!.size) > 0.3) continue;
      // A short line may end a paragraph; headings and notes end where they like.
      if (Math.abs(row[0]!.size - bodySize) < 0.3 && row.at(-1)!.right < right - 60) continue;
      const size = Math.round(row[0]!.size);
      const distance = Math.round((next[0]!.y - row[0]!.y) * 2) / 2;
      if (distance > 0 && distance < 2 * size)
        add(distances.get(size) ?? distances.set(size, new Map()).get(size)!, distance, 1);
    }
  const usual = new Map<number, number>();
  for (const [size, counts] of distances) {
    const seen = [...counts.values()].reduce((sum, count) => sum + count, 0);
    // The smallest distance that is common; a text of one-line paragraphs has mostly larger ones.
    const common = [...counts].filter(([, count]) => count >= Math.max(2, 0.15 * seen));
    const least = Math.min(...common.map(([distance]) => distance));
    if (least <= WIDE * size || (seen >= MANY && Number.isFinite(least))) usual.set(size, least);
  }
  return usual;
}

function add(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function mostFrequent(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [key, count] of counts) if (best === null || count > counts.get(best)!) best = key;
  return best;
}
