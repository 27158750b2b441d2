import type { KnownBlock } from '@slack/types';
import { type PartedLine, partOf, writePart } from '../../src/part.ts';
import type { Reply } from '../../src/reply.ts';
import { share } from '../../src/share.ts';
import { drawn } from './blocks.ts';
import { nextButtons } from './buttons.ts';
import type { Names } from './names.ts';
import { createDraw, pagesOf, TITLE } from './pages.ts';
import { richText, run, section } from './rich-text.ts';
import { escapeText, shorten } from './text.ts';

/** The body of a message: what an acknowledgement and a response URL take. */
export interface SlackMessage {
  readonly response_type: 'ephemeral' | 'in_channel';
  /** For notifications and screen readers. */
  readonly text: string;
  readonly blocks: KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** How a reply is shown. */
export interface Showing {
  readonly visibility: SlackMessage['response_type'];
  /** Whether to offer posting to the channel. */
  readonly post: boolean;
}

/** The part of a reply that was asked for, with buttons to go on; never more than Slack takes. */
export function render(
  asked: PartedLine,
  reply: Reply,
  names: Names,
  { visibility, post }: Showing,
): SlackMessage {
  const draw = createDraw(names);
  const pages = pagesOf(asked.line, reply, names, draw);
  const { page, number, of, next } = partOf(asked, reply, pages);
  const line = post && share(page).length > 0 ? writePart(asked.line, number) : null;
  const position = of > 1 ? richText(...section(...run(`Page ${number} of ${of}`))) : [];
  const blocks = [
    ...titled(reply.title, names),
    ...page.flatMap((block) => draw(block).blocks),
    ...position,
    ...nextButtons(next, line, names),
  ];
  return message(visibility, reply.title, blocks, names);
}

/** All parts of a reply, as they would be sent in order. */
export function renderAll(line: string, reply: Reply, names: Names): SlackMessage[] {
  return pagesOf(line, reply, names, createDraw(names)).map((_, i) =>
    render({ line, part: i + 1 }, reply, names, { visibility: 'ephemeral', post: true }),
  );
}

/**
 * What posting the part asked for shows to the channel: texts and citations, and who shared them,
 * by a name that pings no one. Null when there is nothing to post.
 */
export function renderShared(
  asked: PartedLine,
  reply: Reply,
  names: Names,
  sharer: string,
): SlackMessage | null {
  const draw = createDraw(names);
  const pages = pagesOf(asked.line, reply, names, draw);
  const shared = share(partOf(asked, reply, pages).page);
  if (shared.length === 0) return null;
  const texts = shared
    .flatMap((block) => draw(block).blocks)
    .filter(({ type }) => type !== 'actions');
  const attribution = run(`Shared by @${shorten(sharer, 80)}`, { italic: true });
  const blocks = [...texts, ...richText(...section(...attribution))];
  return message('in_channel', reply.title, blocks, names);
}

/** The title on top of every page; none where there is none to show. */
function titled(title: string, names: Names): readonly KnownBlock[] {
  const text = shorten(title, TITLE);
  return text.trim() === '' ? [] : drawn({ type: 'heading', text }, names);
}

function message(
  response_type: SlackMessage['response_type'],
  title: string,
  blocks: readonly KnownBlock[],
  names: Names,
): SlackMessage {
  const text = escapeText(shorten(names.toSlack(title).trim() || 'Answer', TITLE));
  return {
    response_type,
    text,
    blocks: numbered(blocks),
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Gives every button of a message an id of its own, as Slack demands. */
export function numbered(blocks: readonly KnownBlock[]): KnownBlock[] {
  let count = 0;
  return blocks.map((block) =>
    block.type === 'actions'
      ? {
          ...block,
          elements: block.elements.map((element) => ({
            ...element,
            action_id: `${element.action_id}:${count++}`,
          })),
        }
      : block,
  );
}
