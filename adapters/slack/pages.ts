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

/** Room for the number of the page, or for who shared it, in characters. */
const FRAME = 120;

/** A reply in pages, each of which fits in one message together with its buttons. */
export function pagesOf(line: string, reply: Reply, names: Names): readonly Page[] {
  const widest: Next = { kind: 'next', label: 'Previous page', command: writePart(line, 9999) };
  const buttons = nextButtons([widest, widest, ...reply.next], line, names);
  const characters = CHARACTERS - FRAME - size(buttons);
  const blocks = BLOCKS - 1 - buttons.length;
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
