import { appendFileSync, mkdirSync } from 'node:fs';

/** Where payloads are kept. */
export const PAYLOADS = new URL('../../dist/payloads/', import.meta.url);

/** Writes down what a test saw sent, one JSON object a line, for judges outside these tests. */
export function record(platform: 'slack' | 'discord', kind: string, payload: unknown): void {
  mkdirSync(PAYLOADS, { recursive: true });
  const line = JSON.stringify({ platform, kind, payload });
  appendFileSync(new URL(`${platform}.ndjson`, PAYLOADS), `${line}\n`);
}
