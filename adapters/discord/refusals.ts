import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
} from 'discord.js';
import { ConfigurationError, type ConfigurationFault } from '../configuration-error.ts';
import { type DiscordSettings, discordSettings } from './settings.ts';

const TOKEN_REFUSED: ConfigurationFault = {
  setting: 'DISCORD_TOKEN',
  problem: 'is refused by Discord.',
  mend: discordSettings.shape.DISCORD_TOKEN.description ?? '',
};

const SHARDING_REQUIRED: ConfigurationFault = {
  setting: 'DISCORD_SHARDS',
  problem: 'is less than Discord demands for so many servers.',
  mend: 'Set it to auto.',
};

/** Discord demands more shards than there are, and the settings leave their number to it. */
export class MoreShardsDemanded extends Error {
  override readonly name = 'MoreShardsDemanded';
  override readonly message = 'Discord demands more shards';
}

/**
 * What a closing of the gateway means after which discord.js does not connect again: a
 * `ConfigurationError` where these settings will never do, and otherwise an error after which
 * another attempt makes sense.
 */
export function refusal(code: number, { DISCORD_SHARDS }: DiscordSettings): Error {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new ConfigurationError([TOKEN_REFUSED]);
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return typeof DISCORD_SHARDS === 'number'
        ? new ConfigurationError([SHARDING_REQUIRED])
        : new MoreShardsDemanded();
    default:
      return new Error(`Discord closed the connection with code ${code}`);
  }
}

/** The same error, or a `ConfigurationError` where it says that the token is refused. */
export function explainRefusal(error: unknown): unknown {
  const refused =
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid);
  return refused ? new ConfigurationError([TOKEN_REFUSED]) : error;
}
