import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Assistant } from '../../src/assistant.ts';
import type { Command } from '../../src/command.ts';
import { readMessagePage } from '../../src/reply/message-page.ts';
import { readSection } from '../../src/reply/sections.ts';
import { type CommandRequest, requestOf } from '../../src/request.ts';
import { readForm } from './forms.ts';
import { readMessageText } from './message-text.ts';
import { MESSAGE_ACTIONS, PUBLIC_OPTION } from './registration/commands.ts';
import { type ButtonAction, readAsked, readCustomId } from './render/custom-id.ts';

/** A request read from a button, a menu or typed options, and which part of its answer is meant. */
export interface Asked {
  readonly request: CommandRequest;
  /** Of a folded answer, from 1. */
  readonly section: number;
  /** The message page, from 1. */
  readonly page: number;
}

/** What somebody asks of us, whatever they used to do so. */
export type InteractionRequest =
  /** An answer in a new message; `public` where they want everyone to see it. */
  | (Asked & {
      readonly kind: 'ask';
      readonly public: boolean;
      /** What was typed where completion was offered; it may be the name of a choice. */
      readonly typed?: string;
    })
  /** An answer in the place of the private message they look at; `back` is the line of that one. */
  | (Asked & { readonly kind: 'turn'; readonly back?: string })
  /** What everyone would see, shown to the asker; in its place where they chose in a private message. */
  | (Asked & { readonly kind: 'post' })
  /** The answer shown to everyone; `message` is the one pressed on. */
  | (Asked & { readonly kind: 'publish'; readonly message: string })
  /** What this user posted taken away. */
  | { readonly kind: 'remove'; readonly owner: string }
  | (Asked & { readonly kind: 'keep' })
  /** The form for a report of a wrong text; its id, which the answer is read back from. */
  | { readonly kind: 'report'; readonly id: string }
  | (Asked & { readonly kind: 'reported'; readonly said: string })
  /** The form of a command that takes a pasted text. */
  | { readonly kind: 'form'; readonly command: Command }
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
    case InteractionType.ModalSubmit:
      return readSubmitted(interaction);
    default:
      return { kind: 'unknown' };
  }

  function readCommand({ data }: APIApplicationCommandInteraction): InteractionRequest {
    if (data.type === ApplicationCommandType.ChatInput) {
      const options = data.options ?? [];
      const isPublic = options.some(
        (option) => option.name === PUBLIC_OPTION && optionValue(option) === true,
      );
      const command = commands.find(({ name }) => name === data.name);
      const typed = typedIn(options, command?.argument?.name);
      if (command?.argument?.multiline && typed.trim() === '') {
        return { kind: 'form', command };
      }
      const shaping = (command?.options ?? []).flatMap(({ name }) => {
        const value = optionValue(options.find((option) => option.name === name));
        return typeof value === 'string' && value.trim() ? [`${name}:${value.trim()}`] : [];
      });
      const request = requestOf(data.name, [typed, ...shaping].join(' ').trim(), commands);
      const completed = command?.complete ? { typed } : {};
      return { kind: 'ask', request, section: 1, page: 1, public: isPublic, ...completed };
    }
    const action = MESSAGE_ACTIONS.find(({ name }) => name === data.name);
    if (data.type !== ApplicationCommandType.Message || !action) return { kind: 'unknown' };
    const message = data.resolved.messages[data.target_id];
    const text = message ? readMessageText(message) : '';
    if (text === '') return { kind: 'wordless' };
    const request = requestOf(action.command, text, commands);
    return { kind: 'ask', request, section: 1, page: 1, public: false };
  }

  function readPress({ data, message }: APIMessageComponentInteraction): InteractionRequest {
    const id = data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id;
    const asked = askedIn(message);
    const action = readCustomId(id ?? '', asked);
    if (!action) return { kind: 'lost' };
    return actOn(action, id ?? '', message);
  }

  /** A message that others see stays as it is; whoever presses gets an answer of their own. */
  function actOn(
    { kind, line }: ButtonAction,
    id: string,
    message: APIMessage,
  ): InteractionRequest {
    if (kind === 'remove') return { kind, owner: line };
    if (kind === 'report') return { kind, id };
    const asked = readAskedLine(line);
    if (kind === 'publish') return { kind, ...asked, message: message.id };
    if (kind === 'post' || kind === 'keep') return { kind, ...asked };
    if (!isPrivate(message.flags)) return { kind: 'ask', ...asked, public: false };
    const back = kind === 'open' ? lineOf(message) : null;
    return { kind: 'turn', ...asked, ...(back === null ? {} : { back }) };
  }

  function readSubmitted({ data, message }: APIModalSubmitInteraction): InteractionRequest {
    const form = readForm(data);
    if (form === null) return { kind: 'unknown' };
    if ('command' in form) {
      const request = requestOf(form.command, form.text, commands);
      return { kind: 'ask', request, section: 1, page: 1, public: false };
    }
    const action = readCustomId(form.id, message ? askedIn(message) : null);
    if (!action) return { kind: 'lost' };
    return { kind: 'reported', ...readAskedLine(action.line), said: form.text };
  }

  function readAskedLine(line: string): Asked {
    const paged = readMessagePage(line);
    const sectioned = readSection(paged.line);
    return { request: read(sectioned.line), section: sectioned.section, page: paged.page };
  }
}

/** The line whose answer a message shows, which the button that reports it carries; null without one. */
function lineOf(message: APIMessage): string | null {
  const asked = askedIn(message);
  for (const row of message.components ?? []) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      if (component.type !== ComponentType.Button || !('custom_id' in component)) continue;
      const action = readCustomId(component.custom_id, asked);
      if (action?.kind === 'report') return action.line;
    }
  }
  return null;
}

function askedIn(message: Partial<APIMessage>): string | null {
  const lines = (message.components ?? []).map((component) =>
    component.type === ComponentType.TextDisplay ? readAsked(component.content) : null,
  );
  return lines.find((line) => line !== null) ?? null;
}

function readTyping({ data }: APIApplicationCommandAutocompleteInteraction): InteractionRequest {
  return { kind: 'complete', command: data.name, typed: focused(data.options) };
}

function focused(options: readonly APIApplicationCommandInteractionDataOption[]): string {
  const typed = options.find((option) => 'focused' in option && option.focused);
  const value = optionValue(typed);
  return typeof value === 'string' ? value : typedIn(options, undefined);
}

function isPrivate(flags: MessageFlags | undefined): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** What was typed for the argument; the first text where it goes by another name. */
function typedIn(
  options: readonly APIApplicationCommandInteractionDataOption[],
  name: string | undefined,
): string {
  const texts = options.filter((option) => option.type === ApplicationCommandOptionType.String);
  const value = optionValue(texts.find((option) => option.name === name) ?? texts[0]);
  return typeof value === 'string' ? value : '';
}

function optionValue(option: APIApplicationCommandInteractionDataOption | undefined): unknown {
  return option && 'value' in option ? option.value : undefined;
}
