import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { ConfigurationError } from '../../../adapters/configuration-error.ts';
import { serve } from '../../../adapters/service/serve.ts';
import { readSettings, serviceSettings } from '../../../adapters/service/settings.ts';
import { slack } from '../../../adapters/slack/index.ts';
import { readSlackSettings } from '../../../adapters/slack/settings.ts';
import { assistant } from '../assistant.ts';
import { recordingLog } from '../service/lines.ts';
import { type FakeSlack, fakeSlack } from './fake-slack.ts';
import { SECRET, TOKEN, wordsOf } from './rig.ts';

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
    const url = `http://127.0.0.1:${serving.port}/healthz`;
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

describe('Socket Mode', () => {
  it('answers commands over the socket, and connects anew when Slack asks for it', async () => {
    const fake = await fakeSlack();
    const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await once(sockets, 'listening');
    const address = sockets.address();
    if (typeof address !== 'object' || address === null) throw new Error('not listening');
    fake.answers['apps.connections.open'] = { url: `ws://127.0.0.1:${address.port}` };
    const acknowledged: { envelope_id: string; payload: { blocks: unknown } }[] = [];
    const both = new Promise<void>((resolve) => {
      let connections = 0;
      sockets.on('connection', (socket) => {
        const number = ++connections;
        socket.send(JSON.stringify({ type: 'hello' }));
        socket.send(JSON.stringify(envelope(`e${number}`)));
        socket.on('message', (data) => {
          acknowledged.push(JSON.parse(String(data)));
          if (number === 1) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh' }));
          else resolve();
        });
      });
    });
    const serving = await start(fake, { SLACK_APP_TOKEN: APP_TOKEN });
    await serving.connected;
    await both;
    expect(acknowledged.map(({ envelope_id }) => envelope_id)).toEqual(['e1', 'e2']);
    for (const { payload } of acknowledged) {
      expect(wordsOf(payload.blocks)).toContain('Recommendation 10');
    }
    const url = `http://127.0.0.1:${serving.port}/healthz`;
    expect((await fetch(url)).status).toBe(200);
    await serving.stop();
    for (const socket of sockets.clients) socket.terminate();
    await new Promise((resolve) => sockets.close(resolve));
    await fake.close();
  });
});

function envelope(id: string) {
  return {
    envelope_id: id,
    type: 'slash_commands',
    accepts_response_payload: true,
    payload: {
      command: '/rec',
      text: '2020 10',
      user_id: 'U1',
      channel_id: 'C1',
      team_id: 'T1',
      response_url: 'http://127.0.0.1:9/none',
    },
  };
}
