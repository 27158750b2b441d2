import type { KnownBlock } from '@slack/types';
import { writeMessagePage } from '../../../src/reply/message-page.ts';
import { type Page, paginate } from '../../../src/reply/paginate.ts';
import type { Block, Next, Reply } from '../../../src/reply/reply.ts';
import type { CommandNames } from '../command-names.ts';
import { drawBlock, openings } from './blocks.ts';
import { menus, nextButtons } from './buttons.ts';
import { offerPosting } from './posting.ts';

/** Slack's limit for blocks in a message. */
const BLOCKS = 50;

/**
 * Slack refuses messages whose blocks hold more than some 11,000 to 13,000 characters
 * (`msg_blocks_too_long`; the limit is not documented), so that we stay below this.
 */
const CHARACTERS = 10_000;

/** The longest title, in characters: Slack's limit for a header. It may repeat a question. */
export const TITLE = 150;

/** Room for the title, and for remarks below a page or who shared it, in characters and blocks. */
const FRAME = { characters: TITLE + 900, blocks: 5 };

/** A block of a reply as drawn, and the characters of its texts and of what it opens. */
export interface DrawnSlackBlock {
  readonly blocks: readonly KnownBlock[];
  readonly characters: number;
  /** Rows that its openings take in a menu of their own. */
  readonly rows: number;
}

export type DrawSlackBlock = (block: Block) => DrawnSlackBlock;

/** Draws each block once, however often it is asked for. */
export function createBlockDrawer(names: CommandNames): DrawSlackBlock {
  const known = new Map<Block, DrawnSlackBlock>();
  return (block) => {
    let result = known.get(block);
    if (!result) {
      const blocks = drawBlock(block, names);
      const offered = menus('open', 'Open', openings(block));
      result = { blocks, characters: size(blocks) + size(offered), rows: offered.length };
      known.set(block, result);
    }
    return result;
  };
}

/** A reply in pages, each of which fits in one message together with its buttons. */
export function pagesOf(
  line: string,
  reply: Reply,
  names: CommandNames,
  draw: DrawSlackBlock,
): readonly Page[] {
  const widest: Next = {
    kind: 'next',
    label: 'Previous page',
    command: writeMessagePage({ line: line, page: 9999 }),
  };
  const posting = offerPosting(line, reply, reply.blocks);
  const sections = reply.next.filter(({ kind }) => kind === 'section');
  const buttons = [
    ...nextButtons([widest, widest, ...reply.next], names, posting.buttons),
    ...posting.menus,
    ...menus(
      'turn',
      'Open',
      sections.map(({ label, command }) => ({ label, line: command })),
    ),
  ];
  const room = {
    characters: CHARACTERS - FRAME.characters - size(buttons),
    blocks: BLOCKS - FRAME.blocks - buttons.length,
  };
  return paginate(reply.blocks, (page) => {
    let blocks = 0;
    let characters = 0;
    for (const block of page) {
      const shown = draw(block);
      blocks += shown.blocks.length + shown.rows;
      characters += shown.characters;
    }
    return blocks <= room.blocks && characters <= room.characters;
  });
}

/** Characters of all texts, however deep. */
function size(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  let sum = 0;
  if (Array.isArray(node)) for (const item of node) sum += size(item);
  else if ('text' in node && typeof node.text === 'string') sum = node.text.length;
  else for (const value of Object.values(node)) sum += size(value);
  return sum;
}
