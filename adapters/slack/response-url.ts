import { setTimeout as sleep } from 'node:timers/promises';

/** What became of an answer sent to a response URL. */
export type DeliveryOutcome = 'sent' | 'expired' | 'failed';

/** A message for a response URL, which takes five in thirty minutes. */
export type SendToResponseUrl = (url: string, body: object) => Promise<DeliveryOutcome>;

/** Where Slack has its response URLs, for companies and for governments. */
const HOSTS: ReadonlySet<string> = new Set([
  'https://hooks.slack.com',
  'https://hooks.slack-gov.com',
]);

/** Tries in all, the time that one may take and the waits between them, in milliseconds. */
const TRIES = 4;
const TIMEOUT = 3000;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 5000;

export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * Sends to response URLs; tries again after 429, 5xx, silence and broken connections. Bolt's own
 * `respond` does neither. Answers go to Slack's hosts and to that of the API address in the settings
 * and nowhere else, wherever a request or a redirect points. Never rejects.
 */
export function createResponseUrl(
  apiUrl: string,
  { wait = sleep as Wait, timeout = TIMEOUT } = {},
): SendToResponseUrl {
  const allowed = new Set([...HOSTS, new URL(apiUrl).origin]);
  return async (url, body) => {
    if (!URL.canParse(url) || !allowed.has(new URL(url).origin)) return 'failed';
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const { status, retryAfter } = await post(url, body, timeout);
      if (status >= 200 && status < 300) return 'sent';
      if (status === 404 || status === 410) return 'expired';
      if (status >= 300 && status < 500 && status !== 429) return 'failed';
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
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return { status: response.status, retryAfter: seconds >= 0 ? seconds * 1000 : null };
  } catch {
    return { status: 0, retryAfter: null };
  }
}
