import { appendFileSync, mkdirSync } from 'node:fs';
import type { Request } from './rig.ts';

const FOLDER = 'dist/payloads';

/** Keeps payloads for judges that are no part of these tests, one JSON object a line. */
export function record(
  kind: 'message' | 'command' | 'choices',
  payloads: readonly unknown[],
): void {
  mkdirSync(FOLDER, { recursive: true });
  const lines = payloads.map((payload) => JSON.stringify({ platform: 'discord', kind, payload }));
  appendFileSync(`${FOLDER}/discord.ndjson`, lines.map((line) => `${line}\n`).join(''));
}

/** Keeps what was sent in requests to Discord. */
export function recordRequests(requests: readonly Request[]): void {
  for (const { method, path, body } of requests) {
    if (method === 'POST' && path.startsWith('/webhooks/')) record('message', [body]);
    if (!path.endsWith('/callback')) continue;
    const { data } = body as { data?: { choices?: readonly unknown[] } };
    if (data?.choices) record('choices', [data.choices]);
    else if (data) record('message', [data]);
  }
}
