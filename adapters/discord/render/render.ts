import { ComponentType } from 'discord-api-types/v10';
import {
  messagePageOf,
  type PagedLine,
  writeMessagePage,
} from '../../../src/reply/message-page.ts';
import { type Page, paginate } from '../../../src/reply/paginate.ts';
import {
  isPersonal,
  type PostableText,
  postable,
  postableTitle,
  postingOf,
} from '../../../src/reply/postable.ts';
import type { Next, Reply } from '../../../src/reply/reply.ts';
import { type Button, PressableRows } from './buttons.ts';
import { compose } from './compose.ts';
import { writeAsked } from './custom-id.ts';
import { type Audience, type DiscordMessage, envelope, withinLimits } from './message.ts';

export interface RenderOptions extends Audience {
  /** Whether to offer "Post here". */
  readonly posting?: boolean;
  /** The line of the answer in whose place this one stands. */
  readonly back?: string;
  /** What is said above it. */
  readonly remark?: string;
}

/** The message that shows one part of a reply, within all limits of Discord's. */
export function render(
  asked: PagedLine,
  reply: Reply,
  options: RenderOptions = {},
): DiscordMessage {
  return (
    wholeOf(asked.line, reply, options) ??
    renderMessagePage(asked, reply, divided(asked.line, reply, options), options)
  );
}

/** Every message of a reply, in order. */
export function renderAll(
  line: string,
  reply: Reply,
  options: RenderOptions = {},
): DiscordMessage[] {
  const whole = wholeOf(line, reply, options);
  if (whole) return [whole];
  const pages = divided(line, reply, options);
  return pages.map((_, i) => renderMessagePage({ line, page: i + 1 }, reply, pages, options));
}

/** What posting the part asked for shows to everyone; null where it holds only our own words. */
export function renderPost(
  asked: PagedLine,
  reply: Reply,
  postedBy: string,
): DiscordMessage | null {
  const pages = pagesOf(asked.line, reply, { posting: true });
  const { blocks, number, of } = messagePageOf(asked, reply, pages);
  const page = postable(reply, blocks);
  if (page.length === 0) return null;
  const title = titled(postableTitle(reply), number, of);
  const audience = { public: true, postedBy, owner: postedBy };
  return compose({ title, page, buttons: [], asked: '' }, audience);
}

/** What posting a compilation shows: a line of what it is, beside which its file stands. */
export function renderFilePost({ title }: Reply, postedBy: string): DiscordMessage {
  const page: Page = [{ type: 'text', text: 'Word for word, with citations, as a Word file.' }];
  const audience = { public: true, postedBy, owner: postedBy };
  return compose({ title, page, buttons: [], asked: '' }, audience);
}

/** What would be shown to everyone, shown to the asker first with the button that does it. */
export function renderPreview({ components }: DiscordMessage, line: string): DiscordMessage {
  const rows = new PressableRows(line);
  const shown = components.filter(({ type }) => type !== ComponentType.ActionRow);
  const button: Button = { kind: 'publish', label: 'Show to everyone', line };
  const head = { type: ComponentType.TextDisplay as const, content: PREVIEW };
  const asked = { type: ComponentType.TextDisplay as const, content: writeAsked(line) };
  const buttons = rows.buttons([button]);
  return envelope([head, ...shown, ...buttons, ...(rows.needAsked ? [asked] : [])], {});
}

const PREVIEW = '-# Everyone here would see this:';

/** Texts of which one is to be chosen, each of which is then shown as it would be posted. */
export function renderChoice(texts: readonly PostableText[]): DiscordMessage {
  const page: Page = [{ type: 'text', text: 'Which text shall everyone here see?' }];
  return compose({ title: '', page, buttons: [], asked: '', texts });
}

function renderMessagePage(
  asked: PagedLine,
  reply: Reply,
  pages: readonly Page[],
  options: RenderOptions,
): DiscordMessage {
  const shown = messagePageOf(asked, reply, pages);
  const title = titled(reply.title, shown.number, shown.of);
  const next = options.postedBy ? [] : shown.next;
  const { buttons, ...menus } = offersFor(shown.number, next, asked.line, reply, options);
  const page: Page = options.remark
    ? [{ type: 'notice', text: options.remark }, ...shown.blocks]
    : shown.blocks;
  return compose({ title, page, buttons, asked: asked.line, ...menus }, options);
}

/** Most replies are one message, which is measured as it is sent; null for those that are more. */
function wholeOf(line: string, reply: Reply, options: RenderOptions): DiscordMessage | null {
  const whole = renderMessagePage({ line, page: 1 }, reply, [reply.blocks], options);
  return withinLimits(whole) ? whole : null;
}

function pagesOf(line: string, reply: Reply, options: RenderOptions): readonly Page[] {
  return wholeOf(line, reply, options) ? [reply.blocks] : divided(line, reply, options);
}

/** Measured with all that a message can have around its page: a long count and every button. */
function divided(asked: string, reply: Reply, options: RenderOptions): Page[] {
  const title = titled(reply.title, 999, 999);
  const moves = (['previous', 'next'] as const).map((kind) => ({
    kind,
    label: 'Previous page',
    command: writeMessagePage({ line: asked, page: 999 }),
  }));
  const offers = offersFor(999, [...moves, ...reply.next], asked, reply, options);
  const remark: Page = options.remark ? [{ type: 'notice', text: options.remark }] : [];
  return paginate(reply.blocks, (page) =>
    withinLimits(compose({ title, page: [...remark, ...page], asked, ...offers }, options)),
  );
}

function titled(title: string, part: number, of: number): string {
  return of > 1 ? `(${part}/${of}) ${title}` : title;
}

/** What can be done with a page: ways to go on, other parts of it, sharing, keeping, reporting. */
function offersFor(
  part: number,
  next: readonly Next[],
  asked: string,
  reply: Reply,
  options: RenderOptions,
) {
  const line = writeMessagePage({ line: asked, page: part });
  const back: Button[] = options.back ? [{ kind: 'turn', label: 'Back', line: options.back }] : [];
  const ways = next
    .filter(({ kind }) => kind !== 'section')
    .map(({ kind: way, label, command }): Button => {
      const turns = (way === 'previous' || way === 'next') && !options.public;
      return { kind: turns ? 'turn' : 'open', label, line: command };
    });
  const sections = next
    .filter(({ kind }) => kind === 'section' && !options.public)
    .map(({ label, command }) => ({ label, command }));
  const own: Button[] =
    options.public || isPersonal(reply)
      ? []
      : [
          ...sharing(reply, options).map((label): Button => ({ kind: 'post', label, line })),
          { kind: 'keep', label: 'Send to my messages', line },
          { kind: 'report', label: 'Report a wrong text', line },
        ];
  return { buttons: [...back, ...ways, ...own], sections };
}

/** The label of the button that shares a reply; none where it cannot be shared. */
function sharing(reply: Reply, { posting = false }: RenderOptions): string[] {
  if (!posting) return [];
  switch (postingOf(reply).kind) {
    case 'nothing':
      return [];
    case 'one-of':
      return ['Post one here'];
    case 'file':
      return ['Post the Word file here'];
    case 'seen':
      return ['Post here'];
  }
}
