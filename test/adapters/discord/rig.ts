import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { WebSocket, WebSocketServer } from 'ws';

/** What the rig answers a request with; the default is 204. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What it waits for before it answers. */
  readonly after?: Promise<unknown>;
}

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** Files that came with it, by name. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

interface Packet {
  readonly op: number;
  readonly d: unknown;
}

/** Which shard identifies, of how many. */
interface Identify {
  readonly shard?: readonly [number, number];
}

/** Discord's gateway and REST API on loopback, as much of them as discord.js uses. */
export interface Rig {
  readonly api: string;
  readonly requests: readonly Request[];
  /** What the client sent over the gateway, heartbeats left out. */
  readonly packets: readonly Packet[];
  /** Says what the next requests to paths of this kind get, one each. */
  script(path: RegExp, ...answers: Answer[]): void;
  /** Counts a request that came by another way. */
  note(request: Request): void;
  /** Lets go of the requests so far. */
  forget(): void;
  /** Calls with each request once it is answered. */
  onRequest(listener: (request: Request) => void): void;
  /** Sends an event of the gateway, to the connection of one shard or to the latest. */
  dispatch(type: string, data: unknown, shard?: number): void;
  /** Closes the gateway's connection, of one shard or the latest, as Discord does. */
  close(code: number, shard?: number): void;
  send(packet: unknown): void;
  /** Sends a frame as it is. */
  raw(frame: string): void;
  /** Resolves when so many requests to paths of this kind have come, with all of them. */
  received(path: RegExp, count?: number): Promise<Request[]>;
  /** Resolves when no connection to the gateway is open. */
  left(): Promise<void>;
  /** Resolves when so many packets of this kind have come. */
  heard(op: number, count?: number): Promise<void>;
  /** What the next identify gets instead of READY: a code to close with. */
  refuseIdentify(code: number): void;
  stop(): Promise<void>;
}

const APPLICATION = { id: '10000000000000001', flags: 0 };

/** Discord that asks for so many shards. */
export async function startRig(shards = 1): Promise<Rig> {
  const requests: Request[] = [];
  const packets: Packet[] = [];
  const scripts: { path: RegExp; answers: Answer[] }[] = [];
  const waiting = new Set<() => void>();
  let listener: (request: Request) => void = () => {};
  let socket: WebSocket | null = null;
  const sockets = new Map<number, WebSocket>();
  let sequence = 0;
  let refusal: number | null = null;

  const server = createServer(async (request, response) => {
    // A program that is killed breaks its requests off.
    const bytes = await buffer(request).catch(() => null);
    if (bytes === null) return;
    const path = (request.url ?? '').replace('/api/v10', '');
    const type = request.headers['content-type'] ?? '';
    const received = {
      method: request.method ?? '',
      path,
      ...(await readBody(type, bytes)),
    };
    requests.push(received);
    const answer =
      scripts
        .find((script) => script.path.test(path) && script.answers.length > 0)
        ?.answers.shift() ?? standard(path);
    await answer.after;
    const typeOfAnswer = answer.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(answer.status, { ...typeOfAnswer, ...answer.headers });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
    listener(received);
    changed();
  });
  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (connection) => {
    socket = connection;
    send({ op: 10, d: { heartbeat_interval: 45_000 } }, connection);
    connection.on('close', changed);
    connection.on('message', (data) => receive(JSON.parse(String(data)), connection));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    api: `http://127.0.0.1:${port}/api`,
    requests,
    packets,
    script: (path, ...answers) => void scripts.push({ path, answers }),
    note(request) {
      requests.push(request);
      changed();
    },
    forget: () => void requests.splice(0),
    onRequest: (given) => {
      listener = given;
    },
    dispatch,
    close: (code, shard) => connectionOf(shard)?.close(code),
    send: (packet) => send(packet),
    raw: (frame) => socket?.send(frame),
    received: (path, count = 1) =>
      until(() => {
        const found = requests.filter((request) => path.test(request.path));
        return found.length >= count ? found : null;
      }),
    heard: async (op, count = 1) => {
      await until(() =>
        packets.filter((packet) => packet.op === op).length >= count ? true : null,
      );
    },
    left: async () => {
      await until(() =>
        [...gateway.clients].every(({ readyState }) => readyState === WebSocket.CLOSED)
          ? true
          : null,
      );
    },
    refuseIdentify: (code) => {
      refusal = code;
    },
    async stop() {
      for (const client of gateway.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function standard(path: string): Answer {
    if (path !== '/gateway/bot') return { status: 204 };
    const session_start_limit = {
      total: 1000,
      remaining: 999,
      reset_after: 0,
      max_concurrency: 64,
    };
    return { status: 200, body: { url: `ws://127.0.0.1:${port}`, shards, session_start_limit } };
  }

  function receive(packet: Packet, from: WebSocket): void {
    if (packet.op === 1) {
      send({ op: 11, d: null }, from);
      return;
    }
    packets.push(packet);
    if (packet.op === 2) identified(packet.d as Identify, from);
    if (packet.op === 6) send({ op: 0, t: 'RESUMED', s: ++sequence, d: {} }, from);
    changed();
  }

  function identified({ shard = [0, 1] }: Identify, from: WebSocket): void {
    if (refusal !== null) {
      from.close(refusal);
      refusal = null;
      return;
    }
    const user = { id: APPLICATION.id, username: 'rapporteur', discriminator: '0', bot: true };
    const resume_gateway_url = `ws://127.0.0.1:${port}`;
    const session = { v: 10, user, session_id: 's1', resume_gateway_url };
    sockets.set(shard[0], from);
    dispatch('READY', { ...session, guilds: [], application: APPLICATION, shard }, shard[0]);
  }

  function dispatch(t: string, d: unknown, shard?: number): void {
    send({ op: 0, t, s: ++sequence, d }, connectionOf(shard));
  }

  function connectionOf(shard: number | undefined): WebSocket | null | undefined {
    return shard === undefined ? socket : sockets.get(shard);
  }

  function send(packet: unknown, to: WebSocket | null | undefined = socket): void {
    to?.send(JSON.stringify(packet));
  }

  function changed(): void {
    for (const check of [...waiting]) check();
  }

  function until<T>(look: () => T | null): Promise<T> {
    return new Promise((resolve) => {
      const check = () => {
        const found = look();
        if (found === null) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  }
}

/** JSON, alone or with files beside it. */
async function readBody(type: string, bytes: Buffer) {
  if (bytes.length === 0) return { body: null };
  if (!type.startsWith('multipart/')) return { body: JSON.parse(bytes.toString()) };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = new Map<string, Uint8Array>();
  for (const [, value] of form) {
    if (typeof value !== 'string') files.set(value.name, new Uint8Array(await value.arrayBuffer()));
  }
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}
