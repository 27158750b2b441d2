import type { Environment } from '../environment.ts';
import type { ChatAdapter, Connect, Service } from '../service/service.ts';
import { readSettings } from '../service/settings.ts';
import { createConnection } from './connection.ts';
import { createHttpInteractions } from './http-interactions.ts';
import { MoreShardsDemanded } from './refusals.ts';
import {
  type DiscordSettings,
  discordSettings,
  type HttpSettings,
  httpSettings,
} from './settings.ts';
import { createShard } from './sharding/shard.ts';
import { askForShards } from './sharding/shard-count.ts';
import { createShards } from './sharding/shards.ts';
import { readShare, WHOLE_SHARE } from './share.ts';

/** Reads Discord's settings; throws a `ConfigurationError` with every fault. */
export function connect(env: Environment): Connect {
  if (env['DISCORD_PUBLIC_KEY']?.trim()) return discordOverHttp(readSettings(httpSettings, env));
  const settings = readSettings(discordSettings, env);
  if (env['SHARDING_MANAGER']) return (service) => createShard(settings, readShare(env), service);
  return connectDiscord(settings);
}

/**
 * Answers in Discord: servers, direct messages, and wherever users bring it themselves. One shard
 * is served in this process, several each in a process of its own.
 */
export function connectDiscord(settings: DiscordSettings): Connect {
  return (service) => createDiscord(settings, service);
}

/** Answers interactions that Discord sends to an address of ours, without a gateway. */
export function discordOverHttp(settings: HttpSettings): Connect {
  return (service) => createHttpInteractions(settings, service);
}

function createDiscord(settings: DiscordSettings, service: Service): ChatAdapter {
  let current: ChatAdapter | null = null;
  let stopping = false;
  let atLeast = 1;
  return {
    name: 'discord',
    listens: false,
    ready: () => current?.ready() ?? false,
    async start(assistant) {
      await current?.stop();
      const { count: asked, atOnce } = await askForShards(settings);
      if (stopping) return;
      const count = Math.max(asked, atLeast);
      current =
        count > 1
          ? createShards({ count, atOnce }, settings, service)
          : createConnection(settings, WHOLE_SHARE, service);
      try {
        await current.start(assistant);
      } catch (error) {
        // The number that Discord asks for may lag behind the one it demands.
        if (error instanceof MoreShardsDemanded) atLeast = 2 * count;
        throw error;
      }
    },
    async stop() {
      stopping = true;
      await current?.stop();
    },
  };
}
