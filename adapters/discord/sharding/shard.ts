import { ConfigurationError } from '../../configuration-error.ts';
import type { ChatAdapter, Service } from '../../service/service.ts';
import { ASSIGNED } from '../client.ts';
import { createConnection } from '../connection.ts';
import { MoreShardsDemanded } from '../refusals.ts';
import type { DiscordSettings } from '../settings.ts';
import { COUNTS_PLEASE, type ShardNews } from './shard-messages.ts';

/**
 * The one shard that discord.js's ShardingManager started this process for. What Discord refuses
 * for good is told to the process above, which then stops all shards.
 */
export function createShard(settings: DiscordSettings, service: Service): ChatAdapter {
  const connection = createConnection(settings, ASSIGNED, {
    ...service,
    lost: (error) => {
      if (!toldAbove(error)) service.lost(error);
    },
  });
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

function tell(news: ShardNews): void {
  if (process.connected) process.send?.(news);
}
