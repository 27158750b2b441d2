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
import { textOf } from './message-text.ts';
import { FIND_AGREED_LANGUAGE, PUBLIC_OPTION } from './registration/commands.ts';
import { type Carried, readAsked, readCarried } from './render/custom-id.ts';

/** What somebody wants of us, whatever they used to say so. */
export type Wish =
  /** An answer in a new message; `public` where they want everyone to see it. */
  | { readonly kind: 'ask'; readonly line: string; readonly public: boolean }
  /** An answer in the place of the private message they look at. */
  | { readonly kind: 'turn'; readonly line: string }
  /** The answer shown to everyone. */
  | { readonly kind: 'post'; readonly line: string }
  | { readonly kind: 'complete'; readonly command: string; readonly typed: string }
  /** A button or menu whose line cannot be read any more. */
  | { readonly kind: 'lost' }
  /** A message without words was to be looked for. */
  | { readonly kind: 'wordless' }
  | { readonly kind: 'unknown' };

/** Reads an interaction as it comes from the gateway; what is absent in it is never needed. */
export function readWish(interaction: APIInteraction): Wish {
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
}

function readCommand({ data }: APIApplicationCommandInteraction): Wish {
  if (data.type === ApplicationCommandType.ChatInput) {
    const options = data.options ?? [];
    const line = `/${data.name} ${typedIn(options)?.value ?? ''}`.trim();
    const isPublic = options.some(
      (option) => option.name === PUBLIC_OPTION && optionValue(option) === true,
    );
    return { kind: 'ask', line, public: isPublic };
  }
  if (data.type === ApplicationCommandType.Message && data.name === FIND_AGREED_LANGUAGE) {
    const message = data.resolved.messages[data.target_id];
    const text = message ? textOf(message) : '';
    if (text === '') return { kind: 'wordless' };
    return { kind: 'ask', line: `/prior ${text}`, public: false };
  }
  return { kind: 'unknown' };
}

function readTyping({ data }: APIApplicationCommandAutocompleteInteraction): Wish {
  return { kind: 'complete', command: data.name, typed: typedIn(data.options)?.value ?? '' };
}

function readPress({ data, message }: APIMessageComponentInteraction): Wish {
  const id = data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id;
  const asked = (message.components ?? [])
    .map((component) =>
      component.type === ComponentType.TextDisplay ? readAsked(component.content) : null,
    )
    .find((line) => line !== null);
  const carried = readCarried(id ?? '', asked ?? null);
  return carried ? wished(carried, isPrivate(message.flags)) : { kind: 'lost' };
}

/** A message that others see stays as it is; whoever presses gets an answer of their own. */
function wished({ deed, line }: Carried, privately: boolean): Wish {
  if (deed === 'post') return { kind: 'post', line };
  return deed === 'turn' && privately
    ? { kind: 'turn', line }
    : { kind: 'ask', line, public: false };
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
