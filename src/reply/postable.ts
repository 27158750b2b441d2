import { slice } from '../text/marked.ts';
import type { Block, BlockType, Reply } from './reply.ts';

/** One text of an answer that can be posted by itself. */
export interface PostableText {
  readonly label: string;
  /** The command line that shows it, which is posted. */
  readonly command: string;
}

/** What posting an answer shows to others: what is seen, one text of a list, a file, or nothing. */
export type Posting =
  | { readonly kind: 'seen' }
  | { readonly kind: 'one-of'; readonly texts: readonly PostableText[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'nothing' };

/** What states nothing by itself: the assistant's conversation with the person who asked. */
const CHATTER: ReadonlySet<BlockType> = new Set(['text', 'heading', 'notice']);

/** Whether a reply is for the asker alone: help with asking, limits and faults. */
export function isPersonal({ outcome }: Pick<Reply, 'outcome'>): boolean {
  return outcome === 'usage';
}

/** How a reply is posted. */
export function postingOf(reply: Reply): Posting {
  if (isPersonal(reply)) return { kind: 'nothing' };
  if (reply.attachment) return { kind: 'file' };
  const texts = textsOf(reply);
  if (texts.length > 0) return { kind: 'one-of', texts };
  return { kind: postable(reply, reply.blocks).length > 0 ? 'seen' : 'nothing' };
}

/**
 * What posting these blocks of a reply shows to others: all that is seen. Of an answer to a draft
 * only agreed texts, which say nothing of it. Empty when only the assistant's own words would be left.
 */
export function postable(reply: Pick<Reply, 'draft'>, blocks: readonly Block[]): Block[] {
  const shown = reply.draft ? blocks.filter(({ type }) => type === 'quote').map(unmatched) : blocks;
  return shown.some(({ type }) => !CHATTER.has(type)) ? withoutEmptyHeadings(shown) : [];
}

/** The title that others see; that of an answer to a draft tells of the draft. */
export function postableTitle({ title, draft }: Pick<Reply, 'title' | 'draft'>): string {
  return draft ? 'Agreed language' : title;
}

/** The texts of a list to choose from; none where the answer is something else. */
function textsOf({ outcome, blocks }: Reply): PostableText[] {
  const excerpts = blocks.flatMap((block) =>
    block.type === 'excerpt' ? [{ label: block.label, command: block.command }] : [],
  );
  if (excerpts.length > 0 || outcome !== 'several') return excerpts;
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
  return items.flatMap(({ text, command }) => (command ? [{ label: text, command }] : []));
}

/** The marks of what a text has in common with a draft would tell of the draft. */
function unmatched(block: Block): Block {
  if (block.type !== 'quote' || !block.spans) return block;
  const spans = block.spans.filter(({ kind }) => kind !== 'match');
  const { spans: _, ...rest } = block;
  return { ...rest, ...slice({ text: block.text, spans }, 0) };
}

function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    ({ type }, i) => type !== 'heading' || (blocks[i + 1]?.type ?? 'heading') !== 'heading',
  );
}
