import type { Block, BlockType } from './reply.ts';

/** What carries its own source and standing, so that it may stand alone in front of others. */
const ALONE: ReadonlySet<BlockType> = new Set(['quote', 'paste']);

/** The assistant's conversation with the person who asked. */
const CHATTER: ReadonlySet<BlockType> = new Set(['text', 'heading']);

/**
 * What posting blocks to others shows: texts with their citations, and the headings over them.
 * Where there are none, what documents state (excerpts, facts, lists, tables, differences) with
 * its caveats. Empty when only the assistant's own words would be left.
 */
export function postable(blocks: readonly Block[]): Block[] {
  const alone = blocks.filter(({ type }) => ALONE.has(type) || type === 'heading');
  if (alone.some(({ type }) => ALONE.has(type))) return withoutEmptyHeadings(alone);
  const stated = blocks.filter(({ type }) => type !== 'text');
  const says = stated.some(({ type }) => !CHATTER.has(type) && type !== 'notice');
  return says ? withoutEmptyHeadings(stated) : [];
}

function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    ({ type }, i) => type !== 'heading' || (blocks[i + 1]?.type ?? 'heading') !== 'heading',
  );
}
