import type { KnownBlock } from '@slack/types';
import {
  messagePageOf,
  type PagedLine,
  writeMessagePage,
} from '../../../src/reply/message-page.ts';
import type { Page } from '../../../src/reply/paginate.ts';
import { postable } from '../../../src/reply/postable.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { shorten } from '../../../src/text/shorten.ts';
import type { CommandNames } from '../command-names.ts';
import { drawBlock } from './blocks.ts';
import { nextButtons, writeLine } from './buttons.ts';
import { createBlockDrawer, type DrawSlackBlock, pagesOf, TITLE } from './pages.ts';
import { richText, run, section } from './rich-text.ts';
import { escapeText } from './text.ts';

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
  /** What is said of the file that goes with an answer, where one does. */
  readonly file?: string;
}

/** What is said of a file that can be sent. */
export const FILE_FOLLOWS = 'The Word file follows in your direct messages with this app.';

const LEFT_OUT = 'What was asked is too long for some of the buttons, which are left out.';

/**
 * The part of a reply that was asked for, with buttons to go on; all of its parts where the line is
 * too long for buttons to lead from one to the next. No message is more than Slack takes.
 */
export function renderAnswer(
  asked: PagedLine,
  reply: Reply,
  names: CommandNames,
  showing: Showing,
): [SlackMessage, ...SlackMessage[]] {
  const draw = createBlockDrawer(names);
  const pages = pagesOf(asked.line, reply, names, draw);
  const show = (page: number) => render({ ...asked, page }, reply, pages, { draw, names, showing });
  if (canTurn(asked.line, pages)) return [show(asked.page)];
  return [show(1), ...pages.slice(1).map((_, i) => show(i + 2))];
}

/** All parts of a reply, as they would be sent in order. */
export function renderAll(line: string, reply: Reply, names: CommandNames): SlackMessage[] {
  const draw = createBlockDrawer(names);
  const pages = pagesOf(line, reply, names, draw);
  const showing = { visibility: 'ephemeral', post: true, file: FILE_FOLLOWS } as const;
  return pages.map((_, i) => render({ line, page: i + 1 }, reply, pages, { draw, names, showing }));
}

function render(
  asked: PagedLine,
  reply: Reply,
  pages: readonly Page[],
  { draw, names, showing }: { draw: DrawSlackBlock; names: CommandNames; showing: Showing },
): SlackMessage {
  const { blocks: page, number, of, next } = messagePageOf(asked, reply, pages);
  const line =
    showing.post && postable(page).length > 0
      ? writeMessagePage({ line: asked.line, page: number })
      : null;
  const remarks = [
    of > 1 ? `Page ${number} of ${of}` : null,
    reply.attachment && number === 1 ? (showing.file ?? null) : null,
    leftOut([...next.map(({ command }) => command), line]) ? LEFT_OUT : null,
    number === 1 && !canTurn(asked.line, pages) ? 'The other pages follow.' : null,
  ].filter((remark) => remark !== null);
  const blocks = [
    ...titled(reply.title, names),
    ...page.flatMap((block) => draw(block).blocks),
    ...richText(...section(...run(remarks.join('\n')))),
    ...nextButtons(next, line, names),
  ];
  return message(showing.visibility, reply.title, blocks, names);
}

/** Whether buttons can lead from page to page. */
function canTurn(line: string, pages: readonly Page[]): boolean {
  return pages.length < 2 || !leftOut([writeMessagePage({ line: line, page: pages.length })]);
}

function leftOut(lines: readonly (string | null)[]): boolean {
  return lines.some((line) => line !== null && writeLine(line) === null);
}

/**
 * What posting the part asked for shows to the channel: texts and citations, and who shared them,
 * by a name that pings no one. Null when there is nothing to post.
 */
export function renderShared(
  asked: PagedLine,
  reply: Reply,
  names: CommandNames,
  sharer: string,
): SlackMessage | null {
  const draw = createBlockDrawer(names);
  const pages = pagesOf(asked.line, reply, names, draw);
  const shared = postable(messagePageOf(asked, reply, pages).blocks);
  if (shared.length === 0) return null;
  const texts = shared
    .flatMap((block) => draw(block).blocks)
    .filter(({ type }) => type !== 'actions');
  const attribution = run(`Shared by @${shorten(sharer, 80)}`, { italic: true });
  const blocks = [...texts, ...richText(...section(...attribution))];
  return message('in_channel', reply.title, blocks, names);
}

/** The title on top of every page; none where there is none to show. */
function titled(title: string, names: CommandNames): readonly KnownBlock[] {
  const text = shorten(title, TITLE);
  return text.trim() === '' ? [] : drawBlock({ type: 'heading', text }, names);
}

function message(
  response_type: SlackMessage['response_type'],
  title: string,
  blocks: readonly KnownBlock[],
  names: CommandNames,
): SlackMessage {
  const text = escapeText(shorten(names.toSlack(title).trim() || 'Answer', TITLE));
  return {
    response_type,
    text,
    blocks: numberActions(blocks),
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Gives every button of a message an id of its own, as Slack demands. */
export function numberActions(blocks: readonly KnownBlock[]): KnownBlock[] {
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
