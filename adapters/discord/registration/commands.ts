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

/** The actions on a message, and the command that each asks of its words. */
export const MESSAGE_ACTIONS = [
  { name: 'Find agreed language', command: 'prior' },
  { name: 'Check quotations', command: 'verify' },
] as const;

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
  const actions = MESSAGE_ACTIONS.filter(({ command }) =>
    commands.some(({ name }) => name === command),
  );
  return [
    ...typed,
    ...actions.map(
      ({ name }) => ({ type: ApplicationCommandType.Message, name, ...EVERYWHERE }) as const,
    ),
  ];
}

function chatInput(
  { name, summary, argument, complete, options: shaping = [] }: Command,
  posting: boolean,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const options: RESTPostAPIChatInputApplicationCommandsJSONBody['options'] = [];
  if (argument) {
    options.push({
      type: ApplicationCommandOptionType.String,
      name: argument.name,
      description: shorten(argument.description, limits.description),
      // Without a text a form is opened, which takes one of several lines.
      required: argument.required && !argument.multiline,
      max_length: limits.typed,
      autocomplete: complete !== undefined,
    });
  }
  for (const { name, description, values } of shaping) {
    options.push({
      type: ApplicationCommandOptionType.String,
      name,
      description: shorten(description, limits.description),
      required: false,
      ...(values && { choices: values.map(({ value, label }) => ({ name: label, value })) }),
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
