import { record } from '../payloads.ts';
import type { Request } from './rig.ts';

/** Keeps what was sent in requests to Discord, for judges outside these tests. */
export function recordRequests(requests: readonly Request[]): void {
  for (const { method, path, body } of requests) {
    if (method === 'POST' && path.startsWith('/webhooks/')) record('discord', 'message', body);
    if (!path.endsWith('/callback')) continue;
    const { data } = body as { data?: { choices?: readonly unknown[] } };
    if (data?.choices) record('discord', 'choices', data.choices);
    else if (data) record('discord', 'message', data);
  }
}
