import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Assistant } from '../../src/assistant.ts';
import { readMessagePage } from '../../src/reply/message-page.ts';
import { type CommandRequest, requestOf } from '../../src/request.ts';
import { readMessageText } from './message-text.ts';
import { FIND_AGREED_LANGUAGE, PUBLIC_OPTION } from './registration/commands.ts';
import { type ButtonAction, readAsked, readCustomId } from './render/custom-id.ts';

/** A request read from a button, a menu or typed options, and which message of its answer is meant. */
interface Asked {
  readonly request: CommandRequest;
  /** From 1. */
  readonly page: number;
}

/** What somebody asks of us, whatever they used to do so. */
export type InteractionRequest =
  /** An answer in a new message; `public` where they want everyone to see it. */
  | (Asked & { readonly kind: 'ask'; readonly public: boolean })
  /** An answer in the place of the private message they look at. */
  | (Asked & { readonly kind: 'turn' })
  /** The answer shown to everyone. */
  | (Asked & { readonly kind: 'post' })
  | { readonly kind: 'complete'; readonly command: string; readonly typed: string }
  /** A button or menu whose line cannot be read any more. */
  | { readonly kind: 'lost' }
  /** A message without words was to be looked for. */
  | { readonly kind: 'wordless' }
  | { readonly kind: 'unknown' };

/** Reads an interaction as it comes from the gateway; what is absent in it is never needed. */
export function readInteraction(
  interaction: APIInteraction,
  { commands, read }: Pick<Assistant, 'commands' | 'read'>,
): InteractionRequest {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return readTyping(interaction);
    case InteractionType.MessageComponent:
      return readPress(interaction);
    default:
      return { kind: 'unknown' };
  }

  function readCommand({ data }: APIApplicationCommandInteraction): InteractionRequest {
    if (data.type === ApplicationCommandType.ChatInput) {
      const options = data.options ?? [];
      const isPublic = options.some(
        (option) => option.name === PUBLIC_OPTION && optionValue(option) === true,
      );
      const request = requestOf(data.name, typedIn(options)?.value ?? '', commands);
      return { kind: 'ask', request, page: 1, public: isPublic };
    }
    if (data.type === ApplicationCommandType.Message && data.name === FIND_AGREED_LANGUAGE) {
      const message = data.resolved.messages[data.target_id];
      const text = message ? readMessageText(message) : '';
      if (text === '') return { kind: 'wordless' };
      return { kind: 'ask', request: requestOf('prior', text, commands), page: 1, public: false };
    }
    return { kind: 'unknown' };
  }

  function readPress({ data, message }: APIMessageComponentInteraction): InteractionRequest {
    const id = data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id;
    const asked = (message.components ?? [])
      .map((component) =>
        component.type === ComponentType.TextDisplay ? readAsked(component.content) : null,
      )
      .find((line) => line !== null);
    const action = readCustomId(id ?? '', asked ?? null);
    return action ? actOn(action, isPrivate(message.flags)) : { kind: 'lost' };
  }

  /** A message that others see stays as it is; whoever presses gets an answer of their own. */
  function actOn({ kind, line }: ButtonAction, privately: boolean): InteractionRequest {
    const paged = readMessagePage(line);
    const asked = { request: read(paged.line), page: paged.page };
    if (kind === 'post') return { kind, ...asked };
    return kind === 'turn' && privately
      ? { kind, ...asked }
      : { kind: 'ask', ...asked, public: false };
  }
}

function readTyping({ data }: APIApplicationCommandAutocompleteInteraction): InteractionRequest {
  return { kind: 'complete', command: data.name, typed: typedIn(data.options)?.value ?? '' };
}

function isPrivate(flags: MessageFlags | undefined): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function typedIn(options: readonly APIApplicationCommandInteractionDataOption[]) {
  return options.find((option) => option.type === ApplicationCommandOptionType.String);
}

function optionValue(option: APIApplicationCommandInteractionDataOption): unknown {
  return 'value' in option ? option.value : undefined;
}
