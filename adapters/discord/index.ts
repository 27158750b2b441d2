import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  InteractionType,
} from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Assistant } from '../../src/assistant.ts';
import { ConfigurationError, type ConfigurationFault } from '../configuration-error.ts';
import type { ChatAdapter, Connect, Service } from '../service/service.ts';
import { type Environment, readSettings } from '../service/settings.ts';
import { createClient } from './client.ts';
import { sentence } from './compose.ts';
import { createDelivery } from './delivery.ts';
import { render } from './render.ts';
import { createResponder, type Response, SAYINGS } from './respond.ts';
import { type DiscordSettings, discordSettings } from './settings.ts';
import { readWish } from './wish.ts';

/** Reads Discord's settings; throws a `ConfigurationError` with every fault. */
export function connect(env: Environment): Connect {
  return connectDiscord(readSettings(discordSettings, env));
}

/** Answers in Discord: servers, direct messages, and wherever users bring it themselves. */
export function connectDiscord(settings: DiscordSettings): Connect {
  return (service) => createDiscord(settings, service);
}

function createDiscord(settings: DiscordSettings, service: Service): ChatAdapter {
  const { answering, log, metrics } = service;
  const underWay = new Set<Promise<void>>();
  let client: Client | null = null;
  let stopping = false;
  return {
    name: 'discord',
    listens: false,
    ready: () => client?.isReady() ?? false,
    start,
    async stop() {
      stopping = true;
      while (underWay.size > 0) await Promise.allSettled(underWay);
      await client?.destroy();
    },
  };

  async function start(assistant: Assistant): Promise<void> {
    await client?.destroy();
    const connecting = createClient(settings);
    client = connecting;
    const posting = settings.DISCORD_POSTING === 'on';
    const respond = createResponder(assistant, answering, posting);
    const deliver = createDelivery(connecting.rest, settings.DISCORD_APPLICATION_ID, log, metrics);
    // Raw events: discord.js drops kinds of interactions that it does not know, and we answer them.
    connecting.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
      const work = handle(interaction).finally(() => underWay.delete(work));
      underWay.add(work);
    });
    watch(connecting);
    await connected(connecting, settings.DISCORD_TOKEN);

    async function handle(interaction: APIInteraction): Promise<void> {
      const started = performance.now();
      await deliver(interaction, await responded(interaction));
      log.debug({ platform: 'discord', ms: performance.now() - started }, 'delivered');
    }

    async function responded(interaction: APIInteraction): Promise<Response> {
      try {
        const wish = readWish(interaction);
        if (stopping && wish.kind !== 'complete') return refusal(sentence(SAYINGS.restarting));
        return await respond(wish, interaction);
      } catch (error) {
        const reply = answering.fault('discord', 'respond', error);
        if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return noChoices;
        return refusal(render({ line: '/help', part: 1 }, reply));
      }
    }
  }

  function watch(connecting: Client): void {
    const note = (event: string) => (shard: number) =>
      log.info({ platform: 'discord', shard }, event);
    connecting.on(Events.ShardReconnecting, note('reconnecting'));
    connecting.on(Events.ShardResume, (shard) => note('resumed')(shard));
    connecting.on(Events.ShardReady, (shard) => note('ready')(shard));
    connecting.on(Events.ShardError, (err, shard) => {
      log.warn({ platform: 'discord', shard, err }, 'connection failed');
    });
    connecting.on(Events.Error, (err) => {
      metrics.failed('discord', 'connection');
      log.error({ platform: 'discord', err }, 'connection failed');
    });
    connecting.on(Events.ShardDisconnect, ({ code }, shard) => {
      if (stopping) return;
      metrics.failed('discord', 'refused');
      const fault = refusals.get(code);
      log.error({ platform: 'discord', shard, code, ...fault }, 'Discord refused the connection');
    });
  }
}

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

/** Closings after which Discord takes no new connection with these settings. */
const refusals: ReadonlyMap<number, ConfigurationFault> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN_REFUSED],
  [GatewayCloseCodes.InvalidShard, SHARDING_REQUIRED],
  [GatewayCloseCodes.ShardingRequired, SHARDING_REQUIRED],
]);

const noChoices: Response = { first: { type: 8, data: { choices: [] } }, later: [] };

function refusal(data: ReturnType<typeof sentence>): Response {
  return { first: { type: 4, data }, later: [] };
}

/** Resolves when every shard is ready; rejects with a `ConfigurationError` on a refusal for good. */
async function connected(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.once(Events.ShardDisconnect, ({ code }) => {
      const fault = refusals.get(code);
      reject(fault ? new ConfigurationError([fault]) : new Error(`Discord closed with ${code}`));
    });
  });
  try {
    await Promise.all([ready, client.login(token)]);
  } catch (error) {
    await client.destroy();
    throw isTokenRefused(error) ? new ConfigurationError([TOKEN_REFUSED]) : error;
  }
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
