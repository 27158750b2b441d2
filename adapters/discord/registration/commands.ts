import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command } from '../../../src/command.ts';
import { shorten } from '../../../src/text/shorten.ts';
import { limits } from '../render/limits.ts';

/** Name of the action on a message that asks `/prior` of its text. */
export const FIND_AGREED_LANGUAGE = 'Find agreed language';

/** Name of the option with which an answer is shown to everyone. */
export const PUBLIC_OPTION = 'public';

/** Everywhere: servers, messages with the app, and, installed to one's own account, any conversation. */
const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** What is registered with Discord, derived from the command table. */
export function discordCommands(
  commands: readonly Command[],
  posting: boolean,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const typed = commands.map((command) => chatInput(command, posting));
  if (!commands.some(({ name }) => name === 'prior')) return typed;
  return [
    ...typed,
    { type: ApplicationCommandType.Message, name: FIND_AGREED_LANGUAGE, ...EVERYWHERE },
  ];
}

function chatInput(
  { name, summary, argument, complete }: Command,
  posting: boolean,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const options: RESTPostAPIChatInputApplicationCommandsJSONBody['options'] = [];
  if (argument) {
    options.push({
      type: ApplicationCommandOptionType.String,
      name: argument.name,
      description: shorten(argument.description, limits.description),
      required: argument.required,
      max_length: limits.typed,
      autocomplete: complete !== undefined,
    });
  }
  if (posting) {
    options.push({
      type: ApplicationCommandOptionType.Boolean,
      name: PUBLIC_OPTION,
      description: 'Show the answer to everyone here, not to you alone',
      required: false,
    });
  }
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: shorten(summary, limits.description),
    options,
    ...EVERYWHERE,
  };
}
