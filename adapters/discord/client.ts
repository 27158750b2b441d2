import { Client, GatewayIntentBits, type RateLimitData } from 'discord.js';
import type { DiscordSettings } from './settings.ts';

/** The longest that Discord may ask us to wait before it is too late to answer, in milliseconds. */
const LONGEST_WAIT = 2000;

/** How long one request to Discord may take, in milliseconds. */
const TIMEOUT = 2500;

/** A client of discord.js that needs no privileged intent and pings no one. */
export function createClient({ DISCORD_API_URL, DISCORD_SHARDS }: DiscordSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...shards(DISCORD_SHARDS),
    rest: { api: DISCORD_API_URL, timeout: TIMEOUT, retries: 2, rejectOnRateLimit: isHopeless },
  });
}

/** Without a number of its own, as many as Discord asks for, which is one below 2500 servers. */
function shards(count: DiscordSettings['DISCORD_SHARDS']) {
  if (typeof count !== 'number') return { shards: 'auto' as const };
  return { shardCount: count, shards: Array.from({ length: count }, (_, i) => i) };
}

/**
 * Waits that come too late; also those without a length, which discord.js would repeat at once and
 * without end.
 */
function isHopeless({ retryAfter }: RateLimitData): boolean {
  return retryAfter <= 0 || retryAfter > LONGEST_WAIT;
}
