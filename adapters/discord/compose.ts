import {
  type APIButtonComponentWithCustomId,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Page } from '../../src/paginate.ts';
import { type Carried, carriesItself, carry, showAsked, standsOnAsked } from './carry.ts';
import { drawing, type Opening } from './draw.ts';
import { oneLine } from './format.ts';
import { limits, shorten } from './limits.ts';
import { literal } from './literal.ts';

export type Message = APIInteractionResponseCallbackData & {
  readonly components: APIMessageTopLevelComponent[];
};

/** Who sees a message. */
export interface Audience {
  /** Shown to everyone in the conversation rather than to the asker alone. */
  readonly public?: boolean;
  /** Id of the user at whose wish it is shown to others; named, never pinged. */
  readonly postedBy?: string;
}

/** A button of a message. */
export interface Button extends Carried {
  readonly label: string;
}

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
}

/** A message whose size is whatever its contents need; `withinLimits` tells whether it may be sent. */
export function compose(
  { title, page, buttons, asked }: Contents,
  audience: Audience = {},
): Message {
  const components: APIMessageTopLevelComponent[] = [];
  const used = new Set<string>();
  const carriable = carriesItself(asked);
  let text = title === '' ? '' : `## ${literal(shorten(oneLine(title), TITLE_MOST))}`;

  for (const block of page) {
    const drawn = drawing(block);
    text = text === '' ? drawn.text : `${text}\n${text.startsWith('## ') ? '' : '\n'}${drawn.text}`;
    const rows = audience.public
      ? []
      : [...buttonRows(toButtons(drawn.buttons)), ...menus(drawn.menu)];
    if (rows.length > 0) flush(rows);
  }
  flush(buttonRows(buttons));
  if (audience.postedBy) {
    components.push({
      type: ComponentType.TextDisplay,
      content: `-# Posted by <@${audience.postedBy}>`,
    });
  }
  if ([...used].some(standsOnAsked)) {
    components.push({ type: ComponentType.TextDisplay, content: showAsked(asked) });
  }
  return envelope(components, audience);

  function flush(rows: readonly APIMessageTopLevelComponent[]): void {
    if (text !== '') components.push({ type: ComponentType.TextDisplay, content: text });
    text = '';
    components.push(...rows);
  }

  /** Takes a `custom_id` once; Discord refuses a message that has one twice. */
  function id(carried: Carried): string | null {
    const written = carry(carried, asked);
    if (written === null || used.has(written)) return null;
    if (standsOnAsked(written) && !carriable) return null;
    used.add(written);
    return written;
  }

  function buttonRows(wanted: readonly Button[]): APIMessageTopLevelComponent[] {
    const made = wanted.flatMap((button): APIButtonComponentWithCustomId[] => {
      const custom_id = id(button);
      if (custom_id === null) return [];
      const label = shorten(oneLine(button.label), limits.buttonLabel);
      return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id }];
    });
    return chunks(made, limits.buttonsInRow).map((row) => ({
      type: ComponentType.ActionRow,
      components: row,
    }));
  }

  function menus(openings: readonly Opening[] = []): APIMessageTopLevelComponent[] {
    const items = openings.flatMap((opening): APISelectMenuOption[] => {
      const value = id({ deed: 'open', line: opening.command });
      return value === null ? [] : [option(opening, value)];
    });
    return chunks(items, limits.selectOptions).map((options) => {
      const custom_id = `menu ${used.size}`;
      used.add(custom_id);
      return {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.StringSelect, custom_id, placeholder: 'Open in full …', options },
        ],
      };
    });
  }
}

function toButtons(openings: readonly Opening[] = []): Button[] {
  return openings.map(({ command, label }) => ({ deed: 'open', label, line: command }));
}

function option({ label, description }: Opening, value: string): APISelectMenuOption {
  return {
    label: shorten(oneLine(label), limits.selectText),
    value,
    ...(description && { description: shorten(oneLine(description), limits.selectText) }),
  };
}

/** A message that holds one plain sentence. */
export function sentence(text: string, audience: Audience = {}): Message {
  return envelope([{ type: ComponentType.TextDisplay, content: literal(text) }], audience);
}

/** The message with a file that is sent along under this name. */
export function withFile(message: Message, filename: string): Message {
  const file = { type: ComponentType.File as const, file: { url: `attachment://${filename}` } };
  return {
    ...message,
    components: [...message.components, file],
    attachments: [{ id: '0', filename }],
  };
}

function envelope(components: APIMessageTopLevelComponent[], audience: Audience): Message {
  const flags = MessageFlags.IsComponentsV2 | (audience.public ? 0 : MessageFlags.Ephemeral);
  return { flags, components, allowed_mentions: { parse: [] } };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** Whether Discord takes a message of this size. */
export function withinLimits({ components }: Message): boolean {
  return textOf(components) <= limits.text && count(components) <= limits.components;
}

function textOf(components: readonly APIMessageTopLevelComponent[]): number {
  return components.reduce(
    (sum, component) =>
      sum + (component.type === ComponentType.TextDisplay ? component.content.length : 0),
    0,
  );
}

function count(components: readonly APIMessageTopLevelComponent[]): number {
  return components.reduce(
    (sum, component) =>
      sum + 1 + (component.type === ComponentType.ActionRow ? component.components.length : 0),
    0,
  );
}
