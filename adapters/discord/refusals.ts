import { DiscordAPIError } from '@discordjs/rest';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { ConfigurationError, type ConfigurationFault } from '../configuration-error.ts';
import { type DiscordSettings, discordSettings } from './settings.ts';

const TOKEN_REFUSED: ConfigurationFault = {
  setting: 'DISCORD_TOKEN',
  problem: 'is refused by Discord.',
  fix: discordSettings.shape.DISCORD_TOKEN.description ?? '',
};

const OTHER_APPLICATION: ConfigurationFault = {
  setting: 'DISCORD_APPLICATION_ID',
  problem: 'is not the id of the application that DISCORD_TOKEN belongs to.',
  fix: discordSettings.shape.DISCORD_APPLICATION_ID.description ?? '',
};

const SHARDING_REQUIRED: ConfigurationFault = {
  setting: 'DISCORD_SHARDS',
  problem: 'is less than Discord demands for so many servers.',
  fix: 'Set it to auto.',
};

const UPDATE = 'Install a newer version of Rapporteur; this one cannot connect any more.';

/** Closings that no setting mends, by their code. */
const OUTDATED: Readonly<Record<number, ConfigurationFault>> = {
  [GatewayCloseCodes.InvalidAPIVersion]: {
    setting: 'Discord (close code 4012)',
    problem: 'no longer takes the version of its gateway that this program speaks.',
    fix: UPDATE,
  },
  [GatewayCloseCodes.InvalidIntents]: {
    setting: 'Discord (close code 4013)',
    problem: 'does not know the intents that this program asks for.',
    fix: UPDATE,
  },
  [GatewayCloseCodes.DisallowedIntents]: {
    setting: 'Discord (close code 4014)',
    problem: 'does not allow this application the intents that this program asks for.',
    fix: 'Look at discord.com/developers/applications → your application → Bot: none of the privileged intents is needed, but the application must not be limited. Otherwise install a newer version of Rapporteur.',
  },
};

/** After these the gateway is not tried again. */
const REFUSALS: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  ...Object.keys(OUTDATED).map(Number),
]);

/** Discord demands more shards than there are, and the settings leave their number to it. */
export class MoreShardsDemanded extends Error {
  override readonly name = 'MoreShardsDemanded';
  override readonly message = 'Discord demands more shards';
}

/** Whether the gateway closed for good. */
export function isRefusal(code: number): boolean {
  return REFUSALS.has(code);
}

/**
 * What a closing for good means: a `ConfigurationError` where these settings or this program will
 * never do, and otherwise an error after which another attempt makes sense.
 */
export function explainClosing(code: number, { DISCORD_SHARDS }: DiscordSettings): Error {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new ConfigurationError([TOKEN_REFUSED]);
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return typeof DISCORD_SHARDS === 'number'
        ? new ConfigurationError([SHARDING_REQUIRED])
        : new MoreShardsDemanded();
    default: {
      const fault = OUTDATED[code];
      return fault
        ? new ConfigurationError([fault])
        : new Error(`Discord closed the connection with code ${code}`);
    }
  }
}

/** The refusal of an application's id that is not the token's, as the gateway names it; otherwise null. */
export function refuseApplication(
  ready: unknown,
  { DISCORD_APPLICATION_ID }: DiscordSettings,
): ConfigurationError | null {
  const { application } = (ready ?? {}) as { application?: { id?: unknown } | null };
  const id = application?.id;
  return typeof id === 'string' && id !== DISCORD_APPLICATION_ID
    ? new ConfigurationError([OTHER_APPLICATION])
    : null;
}

/** The same error, or a `ConfigurationError` where it says that the token is refused. */
export function explainRefusal(error: unknown): unknown {
  return error instanceof DiscordAPIError && error.status === 401
    ? new ConfigurationError([TOKEN_REFUSED])
    : error;
}
