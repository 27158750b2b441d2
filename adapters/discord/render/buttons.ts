import {
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { shorten } from '../../../src/text/shorten.ts';
import type { Opening } from './blocks.ts';
import {
  type ActionKind,
  type ButtonAction,
  fitsInMessage,
  needsAsked,
  writeCustomId,
} from './custom-id.ts';
import { oneLine } from './format.ts';
import { limits } from './limits.ts';

/** A button of a message. */
export interface Button extends ButtonAction {
  readonly label: string;
}

type Rows = APIMessageTopLevelComponent[];

/** Makes the rows of one message that can be pressed; `asked` is the line it answers. */
export class PressableRows {
  readonly #asked: string;
  readonly #carriable: boolean;
  readonly #used = new Set<string>();

  constructor(asked: string) {
    this.#asked = asked;
    this.#carriable = fitsInMessage(asked);
  }

  /** Whether the line asked has to stand in the message, so that what it carries can be read. */
  get needAsked(): boolean {
    return [...this.#used].some(needsAsked);
  }

  buttons(wanted: readonly Button[]): Rows {
    const made = wanted.flatMap((button): APIButtonComponentWithCustomId[] => {
      const custom_id = this.#id(button);
      if (custom_id === null) return [];
      const label = shorten(oneLine(button.label), limits.buttonLabel);
      return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id }];
    });
    return chunks(made, limits.buttonsInRow).map((row) => ({
      type: ComponentType.ActionRow,
      components: row,
    }));
  }

  /** A text with the button that opens it beside it; the text alone where no button can carry that. */
  section(content: string, { label, command }: Opening): Rows {
    const text = { type: ComponentType.TextDisplay as const, content };
    const custom_id = this.#id({ kind: 'open', line: command });
    if (custom_id === null) return [text];
    const accessory: APIButtonComponentWithCustomId = {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shorten(oneLine(label), limits.buttonLabel),
      custom_id,
    };
    return [{ type: ComponentType.Section, components: [text], accessory }];
  }

  /** Menus of what can be chosen, as many as one takes. */
  menus(
    openings: readonly Opening[],
    placeholder = 'Open in full …',
    kind: ActionKind = 'open',
  ): Rows {
    const items = openings.flatMap((opening): APISelectMenuOption[] => {
      const value = this.#id({ kind, line: opening.command });
      return value === null ? [] : [option(opening, value)];
    });
    return chunks(items, limits.selectOptions).map((options) => {
      const custom_id = `menu ${this.#used.size}`;
      this.#used.add(custom_id);
      return {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.StringSelect, custom_id, placeholder, options }],
      };
    });
  }

  /** Takes a `custom_id` once; Discord refuses a message that has one twice. */
  #id(action: ButtonAction): string | null {
    const written = writeCustomId(action, this.#asked);
    if (written === null || this.#used.has(written)) return null;
    if (needsAsked(written) && !this.#carriable) return null;
    this.#used.add(written);
    return written;
  }
}

function option({ label, description }: Opening, value: string): APISelectMenuOption {
  return {
    label: shorten(oneLine(label), limits.selectText),
    value,
    ...(description && { description: shorten(oneLine(description), limits.selectText) }),
  };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
