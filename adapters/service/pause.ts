import { setTimeout as sleep } from 'node:timers/promises';

/** The longest wait between two attempts, in milliseconds. */
const LONGEST = 60_000;

/** Waits so many milliseconds, or less when the signal aborts; never rejects. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const pause: Pause = async (milliseconds, signal) => {
  await sleep(milliseconds, undefined, { signal }).catch(() => {});
};

/** The wait after a failed attempt, counted from 0: growing, and spread so that replicas do not meet. */
export function waitAfter(attempt: number): number {
  return Math.min(LONGEST, 1000 * 2 ** attempt) * (1 - Math.random() / 4);
}
