import { EventEmitter, once } from 'node:events';
import type { Shard } from 'discord.js';
import type { ConfigurationFault } from '../../configuration-error.ts';
import type { Counts } from '../../service/metrics.ts';

/** What the process of a shard tells the process above it, beside what discord.js tells. */
export type ShardNews =
  /** Discord refuses these settings for good. */
  | { readonly faults: readonly ConfigurationFault[] }
  | { readonly moreShardsDemanded: true }
  /** The answer to `COUNTS_PLEASE`. */
  | { readonly counts: Counts };

/** What the process above asks of it. */
export const COUNTS_PLEASE = 'counts please';

/** How long a shard may take to tell its counts, in milliseconds. */
const PATIENCE = 1000;

/** Asks shards what they have counted. */
export interface Enquiry {
  /** Nothing from a shard that is not running or does not tell in time. */
  ask(): Promise<readonly Counts[]>;
  /** Takes what the shard told. */
  tell(counts: Counts): void;
}

export function createEnquiry(shard: Shard): Enquiry {
  const told = new EventEmitter<{ counts: [Counts] }>();
  return {
    async ask() {
      if (!shard.process?.connected) return [];
      try {
        const counts = once(told, 'counts', { signal: AbortSignal.timeout(PATIENCE) });
        await Promise.all([counts, shard.send(COUNTS_PLEASE)]);
        return await counts;
      } catch {
        return [];
      }
    },
    tell: (counts) => void told.emit('counts', counts),
  };
}
