import type { REST } from '@discordjs/rest';
import type { Reader } from '../service/answering.ts';
import type { ChatAdapter, Service } from '../service/service.ts';
import { readAddressed } from './addressed.ts';
import { createAnswerInteraction } from './answer-interaction.ts';
import { createDelivery } from './delivery.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { explainClosing, explainRefusal, refuseApplication } from './refusals.ts';
import { createRest, letGo } from './rest.ts';
import type { DiscordSettings } from './settings.ts';
import type { Share } from './share.ts';

/** What becomes of a connection, for whoever watches it. */
export type LifeEvent = 'ready' | 'resumed' | 'reconnecting';

/** One connection to Discord's gateway, and the answers to what comes over it. */
export function createConnection(
  settings: DiscordSettings,
  share: Share,
  service: Service,
  told: (event: LifeEvent) => void = () => {},
): ChatAdapter {
  const { answering, log, metrics } = service;
  const plain = { platform: 'discord', shard: share.shard };
  const underWay = new Set<Promise<void>>();
  let gateway: Gateway | null = null;
  let rest: REST | null = null;
  let stopping = false;
  return {
    name: 'discord',
    listens: false,
    ready: () => gateway?.ready() ?? false,
    start,
    async stop() {
      stopping = true;
      // At once, so that what comes from now on goes to the process that follows this one.
      await gateway?.close();
      while (underWay.size > 0) await Promise.allSettled(underWay);
      if (rest) letGo(rest);
    },
  };

  async function start(assistant: Reader): Promise<void> {
    await gateway?.close();
    if (rest) letGo(rest);
    const asking = createRest(settings);
    rest = asking;
    const answer = createAnswerInteraction(assistant, answering, settings, () => stopping);
    const deliver = createDelivery(asking, settings.DISCORD_APPLICATION_ID, log, metrics);
    let refuse: (error: Error) => void = () => {};
    const refused = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    const opening = createGateway(asking, settings, share, {
      received(name, data) {
        if (name === 'INTERACTION_CREATE') take(data);
        const otherwise = name === 'READY' ? refuseApplication(data, settings) : null;
        if (otherwise) refuse(otherwise);
      },
      noted(event) {
        log.info(plain, event);
        told(event);
      },
      failed: (err) => log.warn({ ...plain, err }, 'connection failed'),
      refused: (code) => refuse(explainClosing(code, settings)),
    });
    gateway = opening;
    try {
      await Promise.race([opening.open(), refused]);
    } catch (error) {
      await opening.close();
      throw explainRefusal(error);
    }
    refused.catch(async (error: unknown) => {
      await opening.close();
      service.lost(error);
    });

    function take(data: unknown): void {
      const interaction = readAddressed(data);
      if (!interaction) {
        metrics.failed('discord', 'read');
        log.warn(plain, 'an interaction without an address');
        return;
      }
      const started = performance.now();
      const work = answer(interaction)
        .then((reply) => deliver(interaction, reply))
        .then(() => log.debug({ ...plain, ms: performance.now() - started }, 'delivered'))
        .catch((error: unknown) => void answering.fault('discord', 'deliver', error))
        .finally(() => underWay.delete(work));
      underWay.add(work);
    }
  }
}
