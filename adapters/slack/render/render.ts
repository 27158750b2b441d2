import type { KnownBlock } from '@slack/types';
import {
  messagePageOf,
  type PagedLine,
  writeMessagePage,
} from '../../../src/reply/message-page.ts';
import type { Page } from '../../../src/reply/paginate.ts';
import { isPersonal, postable, postableTitle } from '../../../src/reply/postable.ts';
import type { Block, Reply } from '../../../src/reply/reply.ts';
import { shorten } from '../../../src/text/shorten.ts';
import type { CommandNames } from '../command-names.ts';
import { drawBlock, openings } from './blocks.ts';
import { button, buttonRows, menus, nextButtons, writeLine } from './buttons.ts';
import { createBlockDrawer, type DrawSlackBlock, pagesOf, TITLE } from './pages.ts';
import { offerPosting, removeRow } from './posting.ts';
import { richText, run, section } from './rich-text.ts';
import { spoken } from './spoken.ts';
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
  /** What else is to be said below it. */
  readonly remark?: string;
}

/** Slack's limit for a message's text, and what of it the words may take before they are escaped. */
const TEXT = 4000;
const SPOKEN = 3000;

/** What menus offer. */
const OPEN = 'Open a text in full';
const MORE = 'Show another part';

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
  const line = writeMessagePage({ line: asked.line, page: number });
  const own = showing.visibility === 'ephemeral' && !isPersonal(reply);
  const posting = showing.post ? offerPosting(line, reply, page) : { buttons: [], menus: [] };
  const carried = [...next.map(({ command }) => command), ...(own ? [line] : [])];
  const remarks = [
    of > 1 ? `Page ${number} of ${of}` : null,
    reply.attachment && number === 1 ? (showing.file ?? null) : null,
    showing.remark ?? null,
    leftOut(carried) ? LEFT_OUT : null,
    number === 1 && !canTurn(asked.line, pages) ? 'The other pages follow.' : null,
  ].filter((remark) => remark !== null);
  const sections = next.filter(({ kind }) => kind === 'section');
  const blocks = [
    ...titled(reply.title, names),
    ...page.flatMap((block) => draw(block).blocks),
    ...richText(...section(...run(remarks.join('\n')))),
    ...menus('open', OPEN, page.flatMap(openings)),
    ...menus(
      'turn',
      MORE,
      sections.map(({ label, command }) => ({ label, line: command })),
    ),
    ...nextButtons(next, names, posting.buttons),
    ...posting.menus,
    ...(own
      ? buttonRows([
          button('keep', 'Send to my messages', line),
          button('report', 'Report a wrong text', line),
        ])
      : []),
  ];
  return message(showing.visibility, spokenText(reply.title, page), blocks, names);
}

/** Whether buttons can lead from page to page. */
function canTurn(line: string, pages: readonly Page[]): boolean {
  return pages.length < 2 || !leftOut([writeMessagePage({ line: line, page: pages.length })]);
}

function leftOut(lines: readonly (string | null)[]): boolean {
  return lines.some((line) => line !== null && writeLine(line) === null);
}

/** Who shares an answer: the id by which it can be taken back, and a name that pings no one. */
export interface Sharer {
  readonly user: string;
  readonly name: string;
}

/**
 * What posting the part asked for shows to the channel: what the asker sees of it, who shared it,
 * and the button with which they take it back. Null when there is nothing to post.
 */
export function renderShared(
  asked: PagedLine,
  reply: Reply,
  names: CommandNames,
  sharer: Sharer,
): SlackMessage | null {
  const draw = createBlockDrawer(names);
  const pages = pagesOf(asked.line, reply, names, draw);
  const { blocks: page, number, of } = messagePageOf(asked, reply, pages);
  const shared = postable(reply, page);
  if (shared.length === 0) return null;
  const title = postableTitle(reply);
  const by = `Shared by @${shorten(sharer.name, 80)}`;
  const attribution = run(of > 1 ? `Page ${number} of ${of}. ${by}` : by, { italic: true });
  const blocks = [
    ...titled(title, names),
    ...shared.flatMap((block) => draw(block).blocks),
    ...richText(...section(...attribution)),
    ...removeRow(sharer.user),
  ];
  return message('in_channel', spokenText(title, shared), blocks, names);
}

/** The title on top of every page; none where there is none to show. */
function titled(title: string, names: CommandNames): readonly KnownBlock[] {
  const text = shorten(title, TITLE);
  return text.trim() === '' ? [] : drawBlock({ type: 'heading', text }, names);
}

function message(
  response_type: SlackMessage['response_type'],
  spokenWords: string,
  blocks: readonly KnownBlock[],
  names: CommandNames,
): SlackMessage {
  return {
    response_type,
    text: escapeText(names.toSlack(spokenWords)).slice(0, TEXT),
    blocks: numberActions(blocks),
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** The title and the words below it, as much as Slack's text may hold however it is escaped. */
function spokenText(title: string, blocks: readonly Block[]): string {
  const all = [title.trim(), ...blocks.map(spoken)].filter(Boolean).join('\n');
  return shorten(all.trim() || 'Answer', SPOKEN);
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
