import {
  Client,
  type ClientOptions,
  GatewayIntentBits,
  type RateLimitData,
  type RESTOptions,
} from 'discord.js';
import type { DiscordSettings } from './settings.ts';

/** The longest that Discord may ask us to wait before it is too late to answer, in milliseconds. */
const LONGEST_WAIT = 2000;

/** How long one request to Discord may take, in milliseconds. */
const TIMEOUT = 2500;

/** Which shards a client opens. */
export type Share = Pick<ClientOptions, 'shards' | 'shardCount'>;

/** All there is, in one connection. */
export const WHOLE: Share = { shards: [0], shardCount: 1 };

/** The one that discord.js's ShardingManager names to the process it starts, and discord.js reads. */
export const ASSIGNED: Share = {};

/** How requests to Discord are made, whoever makes them. */
export function restOptions({ DISCORD_API_URL }: DiscordSettings): Partial<RESTOptions> {
  return { api: DISCORD_API_URL, timeout: TIMEOUT, retries: 2, rejectOnRateLimit: isHopeless };
}

/** A client of discord.js that needs no privileged intent and pings no one. */
export function createClient(settings: DiscordSettings, share: Share): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...share,
    rest: restOptions(settings),
  });
}

/**
 * Waits that come too late; also those without a length, which discord.js would repeat at once and
 * without end.
 */
function isHopeless({ retryAfter }: RateLimitData): boolean {
  return retryAfter <= 0 || retryAfter > LONGEST_WAIT;
}
