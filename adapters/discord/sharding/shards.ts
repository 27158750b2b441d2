import { once } from 'node:events';
import { type Shard, ShardingManager } from 'discord.js';
import { ConfigurationError } from '../../configuration-error.ts';
import type { Log } from '../../service/log.ts';
import { pause, waitAfter } from '../../service/pause.ts';
import { GRACE } from '../../service/serve.ts';
import type { ChatAdapter, Service } from '../../service/service.ts';
import { MoreShardsDemanded } from '../refusals.ts';
import type { DiscordSettings } from '../settings.ts';
import type { WantedShards } from './shard-count.ts';
import { createEnquiry, type ShardNews } from './shard-messages.ts';

/** Discord lets so many shards identify at once every 5 s; a little more, in milliseconds. */
const ROUND = 5500;

/** A shard that ends after it was ready for so many milliseconds did not fail at its start: its waits begin anew. */
const STEADY = 60_000;

/** A shard that has not stopped after so many milliseconds is killed, so that it does not outlive this process. */
const PATIENCE = GRACE - 500;

/**
 * Serves each shard in a process of its own, which runs this same program for Discord alone. Ready
 * when all of them are; one that ends is started again after a growing wait.
 */
export function createShards(
  { count, atOnce }: WantedShards,
  settings: DiscordSettings,
  { log, metrics, lost }: Service,
): ChatAdapter {
  const manager = new ShardingManager(process.argv[1] ?? '', {
    totalShards: count,
    token: settings.DISCORD_TOKEN,
    respawn: false,
    execArgv: process.execArgv,
  });
  // discord.js sets this in the processes that it starts for shards; it must not be set in this one.
  delete process.env['SHARDING_MANAGER'];
  const stopping = new AbortController();
  const { signal } = stopping;
  const shards = () => [...manager.shards.values()];
  const ready = () => manager.shards.size === count && shards().every((shard) => shard.ready);
  let refused: (error: Error) => void = () => {};
  let started = () => {};
  return {
    name: 'discord',
    listens: false,
    ready,
    start: () =>
      new Promise((resolve, reject) => {
        refused = reject;
        started = () => {
          refused = lost;
          resolve();
        };
        void spawnAll();
      }),
    async stop() {
      stopping.abort();
      await Promise.all(shards().map((shard) => end(shard, log)));
    },
  };

  async function spawnAll(): Promise<void> {
    for (let id = 0; id < count; id++) {
      if (id > 0) await pause(ROUND / atOnce, signal);
      if (signal.aborted) return;
      await create(id).spawn(-1);
    }
  }

  function create(id: number): Shard {
    const shard = manager.createShard(id);
    // Health, metrics and other platforms stay with this process.
    shard.env = { ...(shard.env as NodeJS.ProcessEnv), HEALTH_PORT: 'off' };
    const enquiry = createEnquiry(shard);
    metrics.include(`${id}`, enquiry.ask);
    let failures = 0;
    let readySince = Number.POSITIVE_INFINITY;
    shard.on('ready', () => {
      readySince = performance.now();
      if (ready()) started();
    });
    shard.on('message', (news: ShardNews) => {
      if ('counts' in news) return enquiry.tell(news.counts);
      refuse('faults' in news ? new ConfigurationError(news.faults) : new MoreShardsDemanded());
    });
    shard.on('death', async (child) => {
      if (signal.aborted) return;
      if (performance.now() - readySince > STEADY) failures = 0;
      readySince = Number.POSITIVE_INFINITY;
      const milliseconds = waitAfter(failures++);
      const code = 'exitCode' in child ? (child.exitCode ?? child.signalCode) : null;
      metrics.failed('discord', 'shard');
      log.error({ platform: 'discord', shard: id, code, milliseconds }, 'a shard ended');
      await pause(milliseconds, signal);
      if (!signal.aborted) await shard.spawn(-1);
    });
    return shard;
  }

  /** Once: one refusal is enough to stop all shards. */
  function refuse(error: Error): void {
    const tell = refused;
    refused = () => {};
    tell(error);
  }
}

/**
 * Stops a shard and resolves when its process has ended. It is told by closing the channel to it, not
 * by a signal: a service manager has already sent one to every process of the service, and a process
 * that is stopping ignores a second.
 */
async function end({ id, process: child }: Shard, log: Log): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const late = setTimeout(() => {
    log.warn({ platform: 'discord', shard: id }, 'a shard did not stop in time');
    child.kill('SIGKILL');
  }, PATIENCE);
  const exit = once(child, 'exit');
  if (child.connected) child.disconnect();
  await exit;
  clearTimeout(late);
}
