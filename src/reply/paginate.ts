import { divide } from './divide.ts';
import type { Block } from './reply.ts';

/** Blocks that one message of a platform can carry. */
export type Page = readonly Block[];

/** The label while a text is being cut, as long as any that it will get. */
const WIDEST = ' (part 9999 of 9999)';

/**
 * A reply's blocks in pages that fit, in order: nothing lost, nothing repeated. `fits` measures
 * what the platform would send; it must hold for every beginning of what it holds for. A block
 * moves to the next page whole if it fits there; one larger than a page is divided, and its label
 * then counts the parts. A heading stays with what it heads.
 * Throws RangeError when not even one character of a block fits on a page of its own.
 */
export function paginate(blocks: readonly Block[], fits: (page: Page) => boolean): Page[] {
  if (fits(blocks)) return [blocks];
  const pages: Block[][] = [];
  let page: Block[] = [];
  for (const block of blocks) {
    if (fits([...page, block])) {
      page.push(block);
      continue;
    }
    const heads = trailingHeadings(page);
    const before = page.slice(0, page.length - heads.length);
    if (before.length > 0 && fits([...heads, block])) {
      pages.push(before);
      page = [...heads, block];
    } else if (page.length > 0 && fits([block])) {
      pages.push(page);
      page = [block];
    } else place(block);
  }
  if (page.length > 0) pages.push(page);
  return pages;

  /** Fills page after page with a block that is larger than a page. */
  function place(block: Block): void {
    const parts: { on: Block[]; at: number }[] = [];
    for (let rest: Block | null = relabel(block, WIDEST); rest; ) {
      const division = divide(rest, (part) => fits([...page, part]));
      if (division) {
        parts.push({ on: page, at: page.push(division.head) - 1 });
        rest = division.tail;
      } else if (page.length === 0) {
        throw new RangeError(`Not one character of a ${block.type} fits on a page`);
      }
      if (rest) {
        pages.push(page);
        page = [];
      }
    }
    parts.forEach(({ on, at }, i) => {
      const count = parts.length > 1 ? ` (part ${i + 1} of ${parts.length})` : '';
      on[at] = relabel(on[at]!, count, WIDEST);
    });
  }
}

function trailingHeadings(page: readonly Block[]): Block[] {
  return page.slice(page.findLastIndex((block) => block.type !== 'heading') + 1);
}

/** The block with `suffix` at the end of its label, in place of `instead`; unchanged without label. */
function relabel(block: Block, suffix: string, instead = ''): Block {
  if (!('label' in block)) return block;
  return { ...block, label: block.label.slice(0, block.label.length - instead.length) + suffix };
}
