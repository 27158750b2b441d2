import {
  type APIComponentInMessageActionRow,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { limits } from './limits.ts';
import { literal } from './literal.ts';

export type DiscordMessage = APIInteractionResponseCallbackData & {
  readonly components: APIMessageTopLevelComponent[];
};

/** Who sees a message. */
export interface Audience {
  /** Shown to everyone in the conversation rather than to the asker alone. */
  readonly public?: boolean;
  /** Id of the user at whose wish it is shown to others; named, never pinged. */
  readonly postedBy?: string;
  /** Id of the user who may take away what everyone sees. */
  readonly owner?: string;
}

/** A message of these components, which pings no one. */
export function envelope(
  components: APIMessageTopLevelComponent[],
  audience: Audience,
): DiscordMessage {
  const flags = MessageFlags.IsComponentsV2 | (audience.public ? 0 : MessageFlags.Ephemeral);
  return { flags, components, allowed_mentions: { parse: [] } };
}

/** A message that holds one plain sentence. */
export function sentence(text: string, audience: Audience = {}): DiscordMessage {
  return envelope([{ type: ComponentType.TextDisplay, content: literal(text) }], audience);
}

/** The message with a file that is sent along under this name. */
export function withFile(message: DiscordMessage, filename: string): DiscordMessage {
  const file = { type: ComponentType.File as const, file: { url: `attachment://${filename}` } };
  return {
    ...message,
    components: [...message.components, file],
    attachments: [{ id: '0', filename }],
  };
}

/** Whether Discord takes a message of this size. */
export function withinLimits({ components }: DiscordMessage): boolean {
  return charactersOf(components) <= limits.text && count(components) <= limits.components;
}

/** What a text display is measured by, wherever it stands. */
type MessagePart =
  | APIMessageTopLevelComponent
  | APIComponentInMessageActionRow
  | APITextDisplayComponent;

function charactersOf(components: readonly MessagePart[]): number {
  return components.reduce((sum, part) => {
    if (part.type === ComponentType.TextDisplay) return sum + part.content.length;
    return part.type === ComponentType.Section ? sum + charactersOf(part.components) : sum;
  }, 0);
}

function count(components: readonly MessagePart[]): number {
  return components.reduce((sum, part) => {
    if (part.type === ComponentType.ActionRow) return sum + 1 + part.components.length;
    return part.type === ComponentType.Section ? sum + 2 + part.components.length : sum + 1;
  }, 0);
}
