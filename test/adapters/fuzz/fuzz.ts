import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { typed } from '../discord/interactions.ts';
import { type Rig, startRig } from '../discord/rig.ts';
import { fakeSlack } from '../slack/fake-slack.ts';
import { mutate, pick, randomFrom } from './mutate.ts';
import { costlyFrames, frames, interactions } from './recorded-discord.ts';
import { slackFrames } from './recorded-slack.ts';

/** What became of the program. */
export interface FuzzResult {
  readonly sent: number;
  /** Exits of the program: 0, or 1 with which it ended early. */
  readonly exits: number;
  /** Good questions after a batch that were answered, of how many. */
  readonly answered: number;
  readonly asked: number;
  readonly stderr: string;
}

/** So many mutations are sent before the program must answer a good question. */
const BATCH = 50;
/** Each good question may be asked again so often, once a second, while a connection comes back. */
const PATIENCE = 30;

interface Side {
  /** Sends so many mutations. */
  batch(count: number): void;
  /** Asks a good question; whether it was answered within a second. */
  ask(): Promise<boolean>;
  close(): Promise<void>;
}

/** Serves Discord or Slack with the built program, and sends it mutations of what platforms send. */
export async function fuzz(
  platform: 'discord' | 'slack',
  count: number,
  seed: number,
): Promise<FuzzResult> {
  const { side, env } = await (platform === 'discord' ? discordSide(seed) : slackSide(seed));
  const child = spawn(process.execPath, ['dist/rapporteur.js'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      HEALTH_PORT: 'off',
      RATE_LIMIT: '100000000',
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk).slice(-4000);
  });
  let sent = 0;
  let answered = 0;
  let asked = 0;
  let exits = 0;
  try {
    await answeredIn(side, child);
    for (; sent < count && alive(child); sent += BATCH) {
      side.batch(Math.min(BATCH, count - sent));
      asked++;
      if (await answeredIn(side, child)) answered++;
    }
  } finally {
    const ended = once(child, 'exit');
    exits = alive(child) ? 0 : 1;
    if (exits === 0) {
      child.kill('SIGKILL');
      await ended;
    }
    await side.close();
  }
  return { sent: Math.min(sent, count), exits, answered, asked, stderr };
}

function alive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function answeredIn(side: Side, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < PATIENCE && alive(child); tries++) if (await side.ask()) return true;
  return false;
}

async function discordSide(seed: number) {
  const random = randomFrom(seed);
  const rig = await startRig();
  // One in some hundreds: after these Discord's library waits for seconds before it identifies anew.
  const send = () => {
    if (random() < 0.003) return rig.send(mutate(pick(costlyFrames, random), random));
    if (random() < 0.02) return rig.raw(pick(['', 'null', '{', '[]', '"x"', '{"op":'], random)!);
    if (random() < 0.3) return rig.send(mutate(pick(frames, random), random));
    rig.dispatch('INTERACTION_CREATE', mutate(pick(interactions, random), random));
  };
  const side: Side = {
    batch(count) {
      rig.forget();
      for (let i = 0; i < count; i++) send();
    },
    ask: () => askDiscord(rig),
    close: () => rig.stop(),
  };
  const env = {
    DISCORD_TOKEN: 'fuzz',
    DISCORD_APPLICATION_ID: '10000000000000001',
    DISCORD_API_URL: rig.api,
  };
  return { side, env };
}

async function askDiscord(rig: Rig): Promise<boolean> {
  const question = typed('rec', '2020 10');
  rig.dispatch('INTERACTION_CREATE', question);
  const answer = rig.received(new RegExp(`^/interactions/${question.id}/`, 'u'));
  return within(1000, answer);
}

async function slackSide(seed: number) {
  const random = randomFrom(seed);
  const fake = await fakeSlack();
  const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(sockets, 'listening');
  const { port } = sockets.address() as AddressInfo;
  fake.answers['apps.connections.open'] = { url: `ws://127.0.0.1:${port}` };
  let socket: WebSocket | null = null;
  let asked = 0;
  const acknowledged = new Map<string, () => void>();
  sockets.on('connection', (connection) => {
    socket = connection;
    connection.on('error', () => {});
    connection.on('message', (data) => {
      const { envelope_id } = JSON.parse(String(data));
      acknowledged.get(envelope_id)?.();
    });
    connection.send('{"type":"hello"}');
  });
  const side: Side = {
    batch(count) {
      fake.clear();
      for (let i = 0; i < count; i++) {
        if (random() < 0.05) socket?.send(pick(['', 'null', '{', '[]', '7'], random)!);
        else socket?.send(JSON.stringify(mutate(pick(slackFrames, random), random)) ?? 'null');
      }
    },
    ask() {
      const envelope_id = `good${asked++}`;
      const payload = { command: '/rec', text: '2020 10', user_id: 'U1', channel_id: 'C1' };
      const answer = new Promise<void>((resolve) => acknowledged.set(envelope_id, resolve));
      socket?.send(JSON.stringify({ envelope_id, type: 'slash_commands', payload }));
      return within(1000, answer);
    },
    async close() {
      for (const each of sockets.clients) each.terminate();
      await new Promise((resolve) => sockets.close(resolve));
      await fake.close();
    },
  };
  const env = {
    SLACK_BOT_TOKEN: 'xoxb-1-fuzz',
    SLACK_APP_TOKEN: 'xapp-1-fuzz',
    SLACK_API_URL: fake.apiUrl,
  };
  return { side, env };
}

async function within(milliseconds: number, happens: Promise<unknown>): Promise<boolean> {
  let late: NodeJS.Timeout | undefined;
  const passed = new Promise<false>((resolve) => {
    late = setTimeout(() => resolve(false), milliseconds);
  });
  const came = await Promise.race([happens.then(() => true), passed]);
  clearTimeout(late);
  return came;
}
