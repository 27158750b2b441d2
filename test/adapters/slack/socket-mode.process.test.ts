import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ConfigurationError } from '../../../adapters/configuration-error.ts';
import { serve } from '../../../adapters/service/serve.ts';
import { readSettings, serviceSettings } from '../../../adapters/service/settings.ts';
import { createApp, createSocket } from '../../../adapters/slack/bolt-app.ts';
import { slack } from '../../../adapters/slack/index.ts';
import {
  type Connection,
  createReconnectingSocket,
} from '../../../adapters/slack/reconnecting-socket.ts';
import { explainRefusal } from '../../../adapters/slack/refusals.ts';
import { readSlackSettings } from '../../../adapters/slack/settings.ts';
import { assistant } from '../assistant.ts';
import { recordingLog } from '../service/lines.ts';
import { type FakeSlack, fakeSlack } from './fake-slack.ts';
import { TOKEN, wordsOf } from './rig.ts';

const APP_TOKEN = 'xapp-1-test';
const service = readSettings(serviceSettings, { HOST: '127.0.0.1', PORT: '0', HEALTH_PORT: '0' });

let fake: FakeSlack;
let sockets: WebSocketServer;

beforeEach(async () => {
  fake = await fakeSlack();
  sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(sockets, 'listening');
  const address = sockets.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  fake.answers['apps.connections.open'] = { url: `ws://127.0.0.1:${address.port}` };
});

afterEach(async () => {
  for (const socket of sockets.clients) socket.terminate();
  await new Promise((resolve) => sockets.close(resolve));
  await fake.close();
});

const settings = () =>
  readSlackSettings({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: fake.apiUrl,
  });

const start = () =>
  serve(assistant, [slack(settings())], service, {
    log: recordingLog().log,
    wait: () => new Promise((resolve) => setImmediate(resolve)),
  });

/** The next connection, greeted as Slack greets. */
async function nextConnection(): Promise<WebSocket> {
  const [socket] = await once(sockets, 'connection');
  socket.send(JSON.stringify({ type: 'hello' }));
  return socket;
}

async function acknowledged(socket: WebSocket): Promise<{ envelope_id: string; payload: object }> {
  const [data] = await once(socket, 'message');
  return JSON.parse(String(data));
}

describe('Socket Mode', () => {
  it('answers commands over the socket, and connects anew at once when Slack asks for it', async () => {
    const first = nextConnection();
    const serving = await start();
    await serving.connected;
    const before = await first;
    before.send(JSON.stringify(envelope('e1')));
    const answer = await acknowledged(before);
    expect(answer.envelope_id).toBe('e1');
    expect(wordsOf(answer.payload)).toContain('Recommendation 10');

    const second = nextConnection();
    before.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    const after = await second;
    after.send(JSON.stringify(envelope('e2')));
    expect((await acknowledged(after)).envelope_id).toBe('e2');
    const url = `http://127.0.0.1:${serving.healthPort}/healthz`;
    expect((await fetch(url)).status).toBe(200);
    await serving.stop();
  });

  it.each([
    'null',
    '42',
    '"x"',
    '[]',
    '{',
    '',
    '{"payload":{"type":"event_callback"}}',
    '{"type":"events_api"}',
    '{"type":"events_api","envelope_id":"e","payload":{"type":"event_callback"}}',
    '{"type":"events_api","envelope_id":"e","payload":{"event":{"type":"error"}}}',
    '{"type":"error"}',
    '{"type":"close"}',
    '{"type":"ws_message"}',
    '{"type":"slash_commands","envelope_id":"e","payload":null}',
    '{"type":"slash_commands","envelope_id":7,"payload":{}}',
    '{"type":"interactive","envelope_id":"e","payload":{"type":"block_actions"}}',
  ])('drops the frame %s, and the next question on the same socket is answered', async (frame) => {
    const connection = nextConnection();
    const serving = await start();
    await serving.connected;
    const socket = await connection;
    socket.send(frame);
    socket.send(Buffer.from(frame), { binary: true });
    socket.send(JSON.stringify(envelope('e9')));
    for (;;) {
      const answer = await acknowledged(socket);
      if (answer.envelope_id === 'e9') break;
    }
    await serving.stop();
  });

  it('says that an app token lacks connections:write, and does not try again', async () => {
    fake.fail('apps.connections.open', { status: 200, error: 'missing_scope' });
    const serving = await start();
    await expect(serving.connected).rejects.toThrow(/SLACK_APP_TOKEN: .*connections:write/u);
    expect(fake.of('apps.connections.open')).toHaveLength(1);
    await serving.stop();
  });

  it('ends, naming the setting, when the bot token is revoked while it runs', async () => {
    const connection = nextConnection();
    const serving = await start();
    await serving.connected;
    fake.fail('chat.postMessage', { status: 200, error: 'token_revoked' });
    const event = {
      type: 'message',
      channel_type: 'im',
      user: 'U1',
      channel: 'D1',
      text: '2020 10',
    };
    const payload = { type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event };
    const frame = { type: 'events_api', envelope_id: 'e1', payload };
    (await connection).send(JSON.stringify(frame));
    await expect(serving.refused).rejects.toThrow('SLACK_BOT_TOKEN');
    await serving.stop();
  });

  it('ends with a fault that names the setting when the app token is refused at start', async () => {
    fake.fail('apps.connections.open', { status: 200, error: 'invalid_auth' });
    const serving = await start();
    await expect(serving.connected).rejects.toMatchObject({
      faults: [{ setting: 'SLACK_APP_TOKEN' }],
    });
    await serving.stop();
  });
});

describe('a socket that is kept open', () => {
  const waits: number[] = [];
  const refusals: ConfigurationError[] = [];
  let connection: Connection;
  let closings: { count: number };

  beforeEach(async () => {
    waits.length = 0;
    refusals.length = 0;
    const counted = { count: 0 };
    closings = counted;
    const { log } = recordingLog();
    const socket = createSocket(APP_TOKEN, settings(), log);
    socket.client.on('disconnecting', () => {
      counted.count += 1;
    });
    await createApp(settings(), socket, log);
    connection = createReconnectingSocket(
      socket,
      () => explainRefusal('SLACK_APP_TOKEN', () => socket.start()),
      {
        waiting: (_, milliseconds) => void waits.push(milliseconds),
        refused: (error) => void refusals.push(error),
      },
      () => new Promise((resolve) => setImmediate(resolve)),
    );
  });

  it('is opened anew without a wait when it breaks', async () => {
    const first = nextConnection();
    await connection.open();
    expect(connection.ready()).toBe(true);
    const second = nextConnection();
    (await first).terminate();
    await second;
    expect(waits).toEqual([]);
    await connection.close();
    expect(connection.ready()).toBe(false);
  });

  it('waits longer and longer, and tells so, while the peer closes right after hello', async () => {
    const closings = (async () => {
      for (let i = 0; i < 5; i++) (await nextConnection()).close();
    })();
    await connection.open();
    await closings;
    const last = nextConnection();
    await last;
    // The first time at once, as after a routine disconnect; then a second and more.
    expect(waits.length).toBeGreaterThanOrEqual(3);
    expect(waits[0]).toBeGreaterThanOrEqual(700);
    expect(waits[2]).toBeGreaterThan(2 * waits[0]!);
    await connection.close();
  });

  it('is tried again with growing waits while Slack is down, and the process lives', async () => {
    const first = nextConnection();
    await connection.open();
    fake.fail('apps.connections.open', { status: 500 }, { status: 502 }, { status: 503 });
    const second = nextConnection();
    (await first).terminate();
    await second;
    expect(waits).toHaveLength(3);
    expect(waits[2]).toBeGreaterThan(2 * waits[0]!);
    await connection.close();
  });

  it('is given up, with the setting named, when the token is revoked meanwhile', async () => {
    const first = nextConnection();
    await connection.open();
    fake.fail('apps.connections.open', { status: 200, error: 'token_revoked' });
    (await first).terminate();
    await fake.until('apps.connections.open', 2);
    await vi.waitFor(() => expect(refusals).toHaveLength(1));
    expect(refusals[0]!.faults).toMatchObject([{ setting: 'SLACK_APP_TOKEN' }]);
    await connection.close();
  });

  it('is closed once for each time it is asked to, and not opened anew', async () => {
    const first = nextConnection();
    await connection.open();
    await first;
    const opened = fake.of('apps.connections.open').length;
    await connection.close();
    await connection.close();
    expect(closings.count).toBe(2);
    expect(fake.of('apps.connections.open')).toHaveLength(opened);
    expect(connection.ready()).toBe(false);
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
