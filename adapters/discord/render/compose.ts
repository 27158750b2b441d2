import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { Page } from '../../../src/reply/paginate.ts';
import { shorten } from '../../../src/text/shorten.ts';
import { drawBlock, type Opening } from './blocks.ts';
import { type Button, PressableRows } from './buttons.ts';
import { writeAsked } from './custom-id.ts';
import { oneLine } from './format.ts';
import { literal } from './literal.ts';
import { type Audience, type DiscordMessage, envelope } from './message.ts';

/** The title with its count of parts; a title is not a quotation and may end in an ellipsis. */
const TITLE_MOST = 200;

/** What a message is made of. */
export interface Contents {
  readonly title: string;
  readonly page: Page;
  /** Offered at its end, in order. */
  readonly buttons: readonly Button[];
  /** The line that was asked, shown where a button cannot do without it. */
  readonly asked: string;
  /** Other parts of the answer, offered in a menu. */
  readonly sections?: readonly Opening[];
  /** Texts of which one can be posted, offered in a menu. */
  readonly texts?: readonly Opening[];
}

/** A message whose size is whatever its contents need; `withinLimits` tells whether it may be sent. */
export function compose(
  { title, page, buttons, asked, sections = [], texts = [] }: Contents,
  audience: Audience = {},
): DiscordMessage {
  const components: APIMessageTopLevelComponent[] = [];
  const rows = new PressableRows(asked);
  let text = title === '' ? '' : `## ${literal(shorten(oneLine(title), TITLE_MOST))}`;

  for (const block of page) {
    const drawn = drawBlock(block);
    if (drawn.open && !audience.public) {
      flush([]);
      components.push(...rows.section(drawn.text, drawn.open));
      continue;
    }
    text = text === '' ? drawn.text : `${text}\n${text.startsWith('## ') ? '' : '\n'}${drawn.text}`;
    if (audience.public) continue;
    const below = rows.menus(drawn.menu ?? []);
    if (below.length > 0) flush(below);
  }
  flush([
    ...rows.menus(sections, 'Show another part …', 'turn'),
    ...rows.buttons(buttons),
    ...rows.menus(texts, 'Show one of them to everyone here …', 'post'),
  ]);
  if (audience.postedBy) say(`-# Posted by <@${audience.postedBy}>`);
  if (audience.public && audience.owner) {
    components.push(...rows.buttons([{ kind: 'remove', label: 'Remove', line: audience.owner }]));
  }
  if (rows.needAsked) say(writeAsked(asked));
  return envelope(components, audience);

  function flush(below: readonly APIMessageTopLevelComponent[]): void {
    // Discord refuses a text of nothing but blanks.
    if (text.trim() !== '') say(text);
    text = '';
    components.push(...below);
  }

  function say(content: string): void {
    components.push({ type: ComponentType.TextDisplay, content });
  }
}
