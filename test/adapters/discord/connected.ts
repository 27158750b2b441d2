import { onTestFinished } from 'vitest';
import { connectDiscord } from '../../../adapters/discord/index.ts';
import { discordSettings } from '../../../adapters/discord/settings.ts';
import { serve } from '../../../adapters/service/serve.ts';
import { readSettings, serviceSettings } from '../../../adapters/service/settings.ts';
import { assistant } from '../assistant.ts';
import { recordingLog } from '../service/lines.ts';
import { recordRequests } from './record.ts';
import { type Rig, startRig } from './rig.ts';

export const CALLBACK = /^\/interactions\/\d+\/[^/]+\/callback/u;
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDE.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789ab';

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
  const settings = readSettings(discordSettings, {
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: '10000000000000001',
    DISCORD_API_URL: rig.api,
    ...env,
  });
  const service = readSettings(serviceSettings, { HOST: '127.0.0.1', HEALTH_PORT: '0', ...env });
  const served = await serve(asked, [connectDiscord(settings)], service, { log });
  onTestFinished(() => served.stop());
  return { ...served, log: text };
}

/** Connected and ready. */
export async function connected(env: Readonly<Record<string, string>> = {}, asked = assistant) {
  const rig = await rigged();
  const served = await serving(rig, env, asked);
  await served.connected;
  return { rig, served };
}
