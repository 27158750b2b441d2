import { setTimeout as sleep } from 'node:timers/promises';

/** What became of an answer sent to a response URL. */
export type DeliveryOutcome = 'sent' | 'expired' | 'failed';

/** A message for a response URL, which takes five in thirty minutes. */
export type SendToResponseUrl = (url: string, body: object) => Promise<DeliveryOutcome>;

/** Tries in all, the time that one may take and the waits between them, in milliseconds. */
const TRIES = 4;
const TIMEOUT = 3000;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 5000;

export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * Sends to response URLs; tries again after 429, 5xx, silence and broken connections. Bolt's own
 * `respond` does neither. Never rejects.
 */
export function createResponseUrl({
  wait = sleep as Wait,
  timeout = TIMEOUT,
} = {}): SendToResponseUrl {
  return async (url, body) => {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const { status, retryAfter } = await post(url, body, timeout);
      if (status >= 200 && status < 300) return 'sent';
      if (status === 404 || status === 410) return 'expired';
      if (status >= 400 && status < 500 && status !== 429) return 'failed';
      if (attempt + 1 < TRIES) {
        await wait(Math.min(LONGEST_WAIT, retryAfter ?? FIRST_WAIT * 4 ** attempt));
      }
    }
    return 'failed';
  };
}

async function post(url: string, body: object, timeout: number) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return { status: response.status, retryAfter: seconds >= 0 ? seconds * 1000 : null };
  } catch {
    return { status: 0, retryAfter: null };
  }
}
