import { generateKeyPairSync, sign } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { connect } from '../../../adapters/discord/index.ts';
import { serve } from '../../../adapters/service/serve.ts';
import { readSettings, serviceSettings } from '../../../adapters/service/settings.ts';
import { assistant } from '../assistant.ts';
import { recordingLog } from '../service/lines.ts';
import { recordRequests } from './record.ts';
import { type Rig, startRig } from './rig.ts';

export const CALLBACK = /^\/interactions\/\d+\/[^/]+\/callback/u;
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDE.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789ab';

/** How interactions reach the adapter under test. */
export type Transport = 'gateway' | 'HTTP';

let transport: Transport = 'gateway';

/** From here on `connected` connects by this. */
export function connectBy(given: Transport): void {
  transport = given;
}

/** Discord's key for signing what it sends over HTTP; the public half as its pages show it. */
export const KEYS = generateKeyPairSync('ed25519');
export const PUBLIC_KEY = KEYS.publicKey
  .export({ format: 'der', type: 'spki' })
  .subarray(-32)
  .toString('hex');

/** A rig whose payloads are kept for the judges, taken down with the test. */
export async function rigged(shards = 1): Promise<Rig> {
  const rig = await startRig(shards);
  onTestFinished(async () => {
    recordRequests(rig.requests);
    await rig.stop();
  });
  return rig;
}

/** The real adapter, on the real discord.js, being served against a rig. */
export async function serving(
  rig: Rig,
  env: Readonly<Record<string, string>> = {},
  asked = assistant,
) {
  const { log, text } = recordingLog();
  const connects = connect({
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: '10000000000000001',
    DISCORD_API_URL: rig.api,
    ...env,
  });
  const address = { HOST: '127.0.0.1', PORT: '0', HEALTH_PORT: '0' };
  const service = readSettings(serviceSettings, { ...address, ...env });
  const served = await serve(asked, [connects], service, { log });
  onTestFinished(() => served.stop());
  return { ...served, log: text };
}

/** Connected and ready. */
export async function connected(env: Readonly<Record<string, string>> = {}, asked = assistant) {
  const rig = await rigged();
  const key = transport === 'HTTP' ? { DISCORD_PUBLIC_KEY: PUBLIC_KEY } : {};
  const served = await serving(rig, { ...key, ...env }, asked);
  await served.connected;
  return { rig: transport === 'HTTP' ? overHttp(rig, served.port!) : rig, served };
}

/** The same rig, which sends interactions over HTTP, and takes an answer in the response as a request. */
function overHttp(rig: Rig, port: number): Rig {
  return {
    ...rig,
    dispatch: async (_, interaction) => {
      const response = await postInteraction(port, JSON.stringify(interaction));
      if (response.status !== 200) return;
      const { id, token } = interaction as { id: string; token: string };
      const path = `/interactions/${id}/${token}/callback`;
      rig.note({ method: 'POST', path, body: await response.json() });
    },
  };
}

/** Sends what Discord would send, signed as it signs. */
export function postInteraction(
  port: number,
  body: string,
  { timestamp = '1764000000', signedBody = body, key = KEYS.privateKey } = {},
): Promise<Response> {
  const signature = sign(null, Buffer.from(timestamp + signedBody), key).toString('hex');
  return fetch(`http://127.0.0.1:${port}/discord/interactions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-signature-ed25519': signature,
      'x-signature-timestamp': timestamp,
    },
    body,
  });
}
