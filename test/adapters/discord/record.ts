import { record } from '../payloads.ts';
import type { Request } from './rig.ts';

/** Keeps what was sent in requests to Discord, for judges outside these tests. */
export function recordRequests(requests: readonly Request[]): void {
  for (const { method, path, body } of requests) {
    if (method === 'POST' && path.startsWith('/webhooks/')) record('discord', 'message', body);
    if (!path.endsWith('/callback')) continue;
    const { type, data } = body as { type: number; data?: { choices?: readonly unknown[] } };
    if (data?.choices) record('discord', 'choices', data.choices);
    // 4 answers anew, 7 in the place of a message; the others carry no message.
    else if (data && (type === 4 || type === 7)) record('discord', 'message', data);
  }
}
