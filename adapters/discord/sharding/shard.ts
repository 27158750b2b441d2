import { ConfigurationError } from '../../configuration-error.ts';
import type { ChatAdapter, Service } from '../../service/service.ts';
import { createConnection, type LifeEvent } from '../connection.ts';
import { MoreShardsDemanded } from '../refusals.ts';
import type { DiscordSettings } from '../settings.ts';
import type { Share } from '../share.ts';
import { COUNTS_PLEASE, type ShardNews } from './shard-messages.ts';

/**
 * The one shard that discord.js's ShardingManager started this process for. What Discord refuses
 * for good is told to the process above, which then stops all shards.
 */
export function createShard(
  settings: DiscordSettings,
  share: Share,
  service: Service,
): ChatAdapter {
  const watched = {
    ...service,
    lost: (error: unknown) => {
      if (!toldAbove(error)) service.lost(error);
    },
  };
  const connection = createConnection(settings, share, watched, (event) => tell(LIFE[event]));
  process.on('message', async (message) => {
    if (message === COUNTS_PLEASE) tell({ counts: await service.metrics.counts() });
  });
  return {
    ...connection,
    async start(assistant) {
      try {
        await connection.start(assistant);
      } catch (error) {
        if (!toldAbove(error)) throw error;
        await new Promise(() => {});
      }
    },
    async stop() {
      await connection.stop();
      if (process.connected) process.disconnect();
    },
  };
}

function toldAbove(error: unknown): boolean {
  if (error instanceof ConfigurationError) tell({ faults: error.faults });
  else if (error instanceof MoreShardsDemanded) tell({ moreShardsDemanded: true });
  else return false;
  return true;
}

/** The words in which discord.js's ShardingManager is told of a shard's life. */
const LIFE: Readonly<Record<LifeEvent, object>> = {
  ready: { _ready: true },
  resumed: { _resume: true },
  reconnecting: { _reconnecting: true },
};

function tell(news: ShardNews | (typeof LIFE)[LifeEvent]): void {
  if (process.connected) process.send?.(news);
}
