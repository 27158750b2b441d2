import type { Environment } from '../environment.ts';

/** Which shard a connection opens, of how many. */
export interface Share {
  readonly shard: number;
  readonly of: number;
}

/** All there is, in one connection. */
export const WHOLE_SHARE: Share = { shard: 0, of: 1 };

/** The one that discord.js's ShardingManager names to the process that it starts. */
export function readShare({ SHARDS, SHARD_COUNT }: Environment): Share {
  return { shard: Number(SHARDS), of: Number(SHARD_COUNT) };
}
