import { type Client, Events, Status } from 'discord.js';
import type { Service } from '../service/service.ts';

/** Logs and counts what happens to a connection. */
export function watch(client: Client, { log, metrics }: Service): void {
  const note = (event: string) => (shard: number) =>
    log.info({ platform: 'discord', shard }, event);
  client.on(Events.ShardReconnecting, note('reconnecting'));
  client.on(Events.ShardResume, note('resumed'));
  client.on(Events.ShardReady, note('ready'));
  client.on(Events.ShardError, (err, shard) => {
    // A refusal for good is told by whoever ends what is refused.
    if (client.ws.shards.get(shard)?.status === Status.Disconnected) return;
    log.warn({ platform: 'discord', shard, err }, 'connection failed');
  });
  client.on(Events.Error, (err) => {
    metrics.failed('discord', 'connection');
    log.error({ platform: 'discord', err }, 'connection failed');
  });
}
