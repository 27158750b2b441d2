import { parseArgs } from 'node:util';
import { REST, Routes } from 'discord.js';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Command } from '../../../src/command.ts';
import { ConfigurationError } from '../../configuration-error.ts';
import type { Environment } from '../../environment.ts';
import { readSettings } from '../../service/settings.ts';
import { type RegistrationSettings, registrationSettings } from '../settings.ts';
import { changes } from './changes.ts';
import { discordCommands } from './commands.ts';

const HELP = `Registers the commands with Discord; running it again changes nothing.

  npm run discord:register                 for every server and every account
  npm run discord:register -- --guild      for the server DISCORD_GUILD_ID alone, at once
  npm run discord:register -- --guild ID   for that server alone
  npm run discord:register -- --dry-run    prints the bodies and what would change
`;

type Bodies = readonly RESTPostAPIApplicationCommandsJSONBody[];

/** What the script writes to, and where it takes its settings from. */
export interface Shell {
  readonly env: Environment;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs `npm run discord:register`; resolves with the exit code. */
export async function register(
  commands: readonly Command[],
  args: readonly string[],
  { env, out, err }: Shell,
): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) {
    err(HELP);
    return 64;
  }
  if (asked.help) {
    out(HELP);
    return 0;
  }
  const posting = env['DISCORD_POSTING']?.trim() !== 'off';
  const bodies = discordCommands(commands, posting);
  if (asked.dryRun) out(`${JSON.stringify(bodies, null, 2)}\n`);
  try {
    return await compareAndPut(readSettings(registrationSettings, env), bodies, asked, err);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) {
      err(`Discord did not take the commands: ${error instanceof Error ? error.message : error}\n`);
      return 1;
    }
    err(`${error.message}\n`);
    if (!asked.dryRun) return 3;
    err('Without these settings it cannot be told what would change.\n');
    return 0;
  }
}

async function compareAndPut(
  settings: RegistrationSettings,
  bodies: Bodies,
  asked: RegistrationArguments,
  err: Shell['err'],
): Promise<number> {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: application } = settings;
  const guild = asked.guild === true ? settings.DISCORD_GUILD_ID : asked.guild;
  if (asked.guild === true && !guild) {
    const fix = registrationSettings.shape.DISCORD_GUILD_ID.description ?? '';
    throw new ConfigurationError([{ setting: 'DISCORD_GUILD_ID', problem: 'is missing.', fix }]);
  }
  const rest = new REST({ api: settings.DISCORD_API_URL }).setToken(token);
  const route = guild
    ? Routes.applicationGuildCommands(application, guild)
    : Routes.applicationCommands(application);
  const found = await rest.get(route);
  const differences = changes(Array.isArray(found) ? found : [], bodies);
  for (const difference of differences) err(`${difference}\n`);
  if (differences.length === 0) err('Nothing to change.\n');
  else if (!asked.dryRun) {
    await rest.put(route, { body: bodies });
    err(`Registered ${bodies.length} commands.\n`);
  }
  return 0;
}

interface RegistrationArguments {
  readonly dryRun: boolean;
  readonly help: boolean;
  /** An id, or true for the one of the settings. */
  readonly guild: string | boolean;
}

function readArguments(args: readonly string[]): RegistrationArguments | null {
  const bare = args.flatMap((arg, i) =>
    arg === '--guild' && !/^\d+$/u.test(args[i + 1] ?? '') ? ['--configured-guild'] : [arg],
  );
  try {
    const { values } = parseArgs({
      args: bare,
      options: {
        guild: { type: 'string' },
        'configured-guild': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return {
      dryRun: values['dry-run'] ?? false,
      help: values.help ?? false,
      guild: values.guild ?? values['configured-guild'] ?? false,
    };
  } catch {
    return null;
  }
}
