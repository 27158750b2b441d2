import { type Page, paginate } from '../../src/paginate.ts';
import { writePart } from '../../src/part.ts';
import type { Next, Reply } from '../../src/reply.ts';
import { drawn } from './blocks.ts';
import { nextButtons } from './buttons.ts';
import type { Names } from './names.ts';

/** Slack's limit for blocks in a message. */
const BLOCKS = 50;

/**
 * Slack refuses messages whose blocks hold more than some 11,000 to 13,000 characters
 * (`msg_blocks_too_long`; the limit is not documented), so that we stay below this.
 */
const CHARACTERS = 10_000;

/** The longest title, in characters: Slack's limit for a header. It may repeat a question. */
export const TITLE = 150;

/** Room for the title, and for the number of the page or who shared it, in characters and blocks. */
const FRAME = { characters: TITLE + 120, blocks: 2 };

/** A reply in pages, each of which fits in one message together with its buttons. */
export function pagesOf(line: string, reply: Reply, names: Names): readonly Page[] {
  const widest: Next = { kind: 'next', label: 'Previous page', command: writePart(line, 9999) };
  const buttons = nextButtons([widest, widest, ...reply.next], line, names);
  const characters = CHARACTERS - FRAME.characters - size(buttons);
  const blocks = BLOCKS - FRAME.blocks - buttons.length;
  return paginate(reply.blocks, (page) => {
    const shown = page.flatMap((block) => drawn(block, names));
    return shown.length <= blocks && size(shown) <= characters;
  });
}

/** Characters of all texts, however deep. */
function size(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, item) => sum + size(item), 0);
  if (typeof node !== 'object' || node === null) return 0;
  let sum = 0;
  for (const [key, value] of Object.entries(node)) {
    sum += key === 'text' && typeof value === 'string' ? value.length : size(value);
  }
  return sum;
}
