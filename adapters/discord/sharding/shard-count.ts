import { REST, Routes } from 'discord.js';
import type { RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import { restOptions } from '../client.ts';
import { explainRefusal } from '../refusals.ts';
import type { DiscordSettings } from '../settings.ts';

/** How many shards to open, and how many of them may identify within 5 s. */
export interface WantedShards {
  readonly count: number;
  readonly atOnce: number;
}

/**
 * As many shards as the settings say, or as Discord asks for, which is one below 2500 servers.
 * Rejects with a `ConfigurationError` when Discord refuses the token.
 */
export async function askForShards(settings: DiscordSettings): Promise<WantedShards> {
  const { DISCORD_SHARDS, DISCORD_TOKEN } = settings;
  if (DISCORD_SHARDS === 1) return { count: 1, atOnce: 1 };
  const rest = new REST(restOptions(settings)).setToken(DISCORD_TOKEN);
  try {
    const told = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    const count = typeof DISCORD_SHARDS === 'number' ? DISCORD_SHARDS : told.shards;
    return { count, atOnce: Math.max(1, told.session_start_limit.max_concurrency) };
  } catch (error) {
    throw explainRefusal(error);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}
