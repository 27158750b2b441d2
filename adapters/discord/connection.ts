import { type Client, Events, GatewayDispatchEvents, InteractionType, Status } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Assistant } from '../../src/assistant.ts';
import type { ChatAdapter, Service } from '../service/service.ts';
import { createClient, type Share } from './client.ts';
import { createDelivery } from './delivery.ts';
import { createMayPost } from './posting.ts';
import { explainRefusal, refusal } from './refusals.ts';
import { sentence } from './render/message.ts';
import { render } from './render/render.ts';
import { readInteraction } from './request.ts';
import { createResponder, type InteractionReply, SAYINGS } from './responder.ts';
import type { DiscordSettings } from './settings.ts';
import { watch } from './watch.ts';

/** One connection to Discord's gateway, and the answers to what comes over it. */
export function createConnection(
  settings: DiscordSettings,
  share: Share,
  service: Service,
): ChatAdapter {
  const { answering, log, metrics } = service;
  const underWay = new Set<Promise<void>>();
  let client: Client | null = null;
  let stopping = false;
  return {
    name: 'discord',
    listens: false,
    ready: () =>
      (client?.isReady() ?? false) &&
      (client?.ws.shards.every(({ status }) => status === Status.Ready) ?? false),
    start,
    async stop() {
      stopping = true;
      // Nothing more is to be told of it, least of all to a parent process that may be gone.
      for (const event of LIFE) client?.removeAllListeners(event);
      while (underWay.size > 0) await Promise.allSettled(underWay);
      await client?.destroy();
    },
  };

  async function start(assistant: Assistant): Promise<void> {
    await client?.destroy();
    const connecting = createClient(settings, share);
    client = connecting;
    const respond = createResponder(assistant, answering, createMayPost(settings));
    const deliver = createDelivery(connecting.rest, settings.DISCORD_APPLICATION_ID, log, metrics);
    // Raw events: discord.js drops kinds of interactions that it does not know, and we answer them.
    connecting.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
      const work = handle(interaction).finally(() => underWay.delete(work));
      underWay.add(work);
    });
    watch(connecting, service);
    await connected(connecting);
    connecting.once(Events.ShardDisconnect, ({ code }) => service.lost(refusal(code, settings)));

    async function handle(interaction: APIInteraction): Promise<void> {
      const started = performance.now();
      await deliver(interaction, await replyTo(interaction));
      log.debug({ platform: 'discord', ms: performance.now() - started }, 'delivered');
    }

    async function replyTo(interaction: APIInteraction): Promise<InteractionReply> {
      try {
        const asked = readInteraction(interaction, assistant);
        if (stopping && asked.kind !== 'complete') return saying(sentence(SAYINGS.restarting));
        return await respond(asked, interaction);
      } catch (error) {
        const reply = answering.fault('discord', 'respond', error);
        if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return noChoices;
        return saying(render({ line: '/help', page: 1 }, reply));
      }
    }
  }

  /** Resolves when every shard is ready; rejects with a `ConfigurationError` on a refusal for good. */
  async function connected(connecting: Client): Promise<void> {
    const ready = new Promise<void>((resolve, reject) => {
      connecting.once(Events.ClientReady, () => resolve());
      connecting.once(Events.ShardDisconnect, ({ code }) => reject(refusal(code, settings)));
    });
    try {
      await Promise.all([ready, connecting.login(settings.DISCORD_TOKEN)]);
    } catch (error) {
      await connecting.destroy();
      throw explainRefusal(error);
    }
  }
}

/** What discord.js tells of a connection's life, also to the process that started this one. */
const LIFE = [
  Events.ShardReady,
  Events.ShardResume,
  Events.ShardReconnecting,
  Events.ShardDisconnect,
] as const;

const noChoices: InteractionReply = { first: { type: 8, data: { choices: [] } }, later: [] };

function saying(data: ReturnType<typeof sentence>): InteractionReply {
  return { first: { type: 4, data }, later: [] };
}
