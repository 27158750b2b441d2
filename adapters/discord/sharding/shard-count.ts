import { type RESTGetAPIGatewayBotResult, Routes } from 'discord-api-types/v10';
import { explainRefusal } from '../refusals.ts';
import { createRest, letGo } from '../rest.ts';
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
  const { DISCORD_SHARDS } = settings;
  if (DISCORD_SHARDS === 1) return { count: 1, atOnce: 1 };
  const rest = createRest(settings);
  try {
    const told = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    const count = typeof DISCORD_SHARDS === 'number' ? DISCORD_SHARDS : told.shards;
    return { count, atOnce: Math.max(1, told.session_start_limit.max_concurrency) };
  } catch (error) {
    throw explainRefusal(error);
  } finally {
    letGo(rest);
  }
}
