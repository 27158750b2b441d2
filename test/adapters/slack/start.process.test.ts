import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../adapters/configuration-error.ts';
import { serve } from '../../../adapters/service/serve.ts';
import { readSettings, serviceSettings } from '../../../adapters/service/settings.ts';
import { slack } from '../../../adapters/slack/index.ts';
import { readSlackSettings } from '../../../adapters/slack/settings.ts';
import { assistant } from '../assistant.ts';
import { recordingLog } from '../service/lines.ts';
import { type FakeSlack, fakeSlack } from './fake-slack.ts';
import { SECRET, TOKEN } from './rig.ts';

const APP_TOKEN = 'xapp-1-test';
const service = readSettings(serviceSettings, { HOST: '127.0.0.1', PORT: '0', HEALTH_PORT: '0' });

const faultsOf = (env: Record<string, string>): string[] => {
  try {
    readSlackSettings(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults.map(({ setting }) => setting);
    throw error;
  }
};

const start = (fake: FakeSlack, env: Record<string, string>) => {
  const settings = readSlackSettings({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_API_URL: fake.apiUrl,
    ...env,
  });
  return serve(assistant, [slack(settings)], service, {
    log: recordingLog().log,
    wait: () => new Promise((resolve) => setImmediate(resolve)),
  });
};

describe('settings of Slack', () => {
  it('are all named when they are missing or are not what they should be', () => {
    expect(faultsOf({ SLACK_BOT_TOKEN: APP_TOKEN })).toEqual([
      'SLACK_BOT_TOKEN',
      'SLACK_SIGNING_SECRET',
    ]);
    expect(
      faultsOf({ SLACK_SIGNING_SECRET: 'x', SLACK_API_URL: 'x', SLACK_POSTING: 'maybe' }),
    ).toEqual(['SLACK_BOT_TOKEN', 'SLACK_API_URL', 'SLACK_POSTING', 'SLACK_SIGNING_SECRET']);
  });

  it('need no signing secret with an app token', () => {
    expect(faultsOf({ SLACK_BOT_TOKEN: TOKEN, SLACK_APP_TOKEN: APP_TOKEN })).toEqual([]);
  });
});

describe('starting', () => {
  it('tries again while the Web API is down, and is not ready meanwhile', async () => {
    const fake = await fakeSlack();
    fake.fail('auth.test', { status: 500 }, { status: 503 });
    const serving = await start(fake, { SLACK_SIGNING_SECRET: SECRET });
    const url = `http://127.0.0.1:${serving.healthPort}/healthz`;
    expect((await fetch(url)).status).toBe(503);
    await serving.connected;
    expect(fake.of('auth.test')).toHaveLength(3);
    expect((await fetch(url)).status).toBe(200);
    await serving.stop();
    await fake.close();
  });

  it('ends with a fault that names the setting when the token is refused', async () => {
    const fake = await fakeSlack();
    fake.fail('auth.test', { status: 200, error: 'invalid_auth' });
    const serving = await start(fake, { SLACK_SIGNING_SECRET: SECRET });
    await expect(serving.connected).rejects.toMatchObject({
      faults: [{ setting: 'SLACK_BOT_TOKEN' }],
    });
    await serving.stop();
    await fake.close();
  });
});
