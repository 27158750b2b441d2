import {
  messagePageOf,
  type PagedLine,
  writeMessagePage,
} from '../../../src/reply/message-page.ts';
import { type Page, paginate } from '../../../src/reply/paginate.ts';
import { postable } from '../../../src/reply/postable.ts';
import type { Next, Reply } from '../../../src/reply/reply.ts';
import type { Button } from './buttons.ts';
import { compose } from './compose.ts';
import { type Audience, type Message, withinLimits } from './message.ts';

export interface RenderOptions extends Audience {
  /** Whether to offer "Post here". */
  readonly posting?: boolean;
}

/** The message that shows one part of a reply, within all limits of Discord's. */
export function render(asked: PagedLine, reply: Reply, options: RenderOptions = {}): Message {
  return (
    wholeOf(asked.line, reply, options) ??
    renderMessagePage(asked, reply, divided(asked.line, reply, options), options)
  );
}

/** Every message of a reply, in order. */
export function renderAll(line: string, reply: Reply, options: RenderOptions = {}): Message[] {
  const whole = wholeOf(line, reply, options);
  if (whole) return [whole];
  const pages = divided(line, reply, options);
  return pages.map((_, i) => renderMessagePage({ line, page: i + 1 }, reply, pages, options));
}

/** What posting a reply shows to everyone, in order; nothing where it holds only our own words. */
export function renderPost(line: string, reply: Reply, postedBy: string): Message[] {
  const blocks = postable(reply.blocks);
  const posted: Reply = { ...reply, blocks, next: [] };
  return blocks.length > 0 ? renderAll(line, posted, { public: true, postedBy }) : [];
}

function renderMessagePage(
  asked: PagedLine,
  reply: Reply,
  pages: readonly Page[],
  options: RenderOptions,
): Message {
  const shown = messagePageOf(asked, reply, pages);
  const title = titled(reply.title, shown.number, shown.of);
  const next = options.postedBy ? [] : shown.next;
  const buttons = buttonsFor(next, asked.line, reply, options);
  return compose({ title, page: shown.blocks, buttons, asked: asked.line }, options);
}

/** Most replies are one message, which is measured as it is sent; null for those that are more. */
function wholeOf(line: string, reply: Reply, options: RenderOptions): Message | null {
  const whole = renderMessagePage({ line, page: 1 }, reply, [reply.blocks], options);
  return withinLimits(whole) ? whole : null;
}

/** Measured with all that a message can have around its page: a long count and every button. */
function divided(asked: string, reply: Reply, options: RenderOptions): Page[] {
  const title = titled(reply.title, 999, 999);
  const moves = (['previous', 'next'] as const).map((kind) => ({
    kind,
    label: 'Previous page',
    command: writeMessagePage({ line: asked, page: 999 }),
  }));
  const buttons = buttonsFor([...moves, ...reply.next], asked, reply, options);
  return paginate(reply.blocks, (page) =>
    withinLimits(compose({ title, page, buttons, asked }, options)),
  );
}

function titled(title: string, part: number, of: number): string {
  return of > 1 ? `(${part}/${of}) ${title}` : title;
}

function buttonsFor(
  next: readonly Next[],
  asked: string,
  reply: Reply,
  options: RenderOptions,
): Button[] {
  const buttons = next.map(({ kind: way, label, command }): Button => {
    const turns = (way === 'previous' || way === 'next') && !options.public;
    return { kind: turns ? 'turn' : 'open', label, line: command };
  });
  const post = options.posting && !options.public && postable(reply.blocks).length > 0;
  return post ? [...buttons, { kind: 'post', label: 'Post here', line: asked }] : buttons;
}
