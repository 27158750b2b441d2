import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { record } from '../payloads.ts';

/** A request that reached Slack's side. */
export interface Sent {
  /** "chat.postMessage", or "respond" for a response URL. */
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** As it came. */
  readonly bytes: Buffer;
}

/** How the next request of a method is answered instead of well. */
export interface Mishap {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: string;
  /** Leaves the request without an answer. */
  readonly silent?: boolean;
}

/**
 * Slack's Web API and response URLs on loopback; with the scopes that the token has, where Slack is
 * to name them.
 */
export async function fakeSlack(granted?: string) {
  const scopes = granted === undefined ? {} : { 'x-oauth-scopes': granted };
  const sent: Sent[] = [];
  const mishaps = new Map<string, Mishap[]>();
  const waiting: { method: string; count: number; resolve: (sent: Sent[]) => void }[] = [];
  const answers: Record<string, object> = {
    'auth.test': { user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1' },
    'conversations.open': { channel: { id: 'D1' } },
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const method = path.startsWith('/respond') ? 'respond' : path.replace('/api/', '');
      const bytes = Buffer.concat(chunks);
      const body = read(bytes.toString(), request.headers['content-type'] ?? '');
      sent.push({ method, body, bytes });
      judge(method, body);
      reply(method, response);
      for (const waiter of waiting.filter((each) => of(each.method).length >= each.count)) {
        waiting.splice(waiting.indexOf(waiter), 1);
        waiter.resolve(of(waiter.method));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answers['files.getUploadURLExternal'] = { upload_url: `${origin}/upload`, file_id: 'F1' };
  return {
    origin,
    apiUrl: `${origin}/api/`,
    responseUrl: `${origin}/respond/1`,
    answers,
    of,
    clear: () => void sent.splice(0),
    /** Answers the coming requests of a method badly, one after the other. */
    fail: (method: string, ...how: Mishap[]) => void mishaps.set(method, how),
    /** Resolves with the requests of a method once there are so many. */
    until: (method: string, count = 1) =>
      new Promise<Sent[]>((resolve) => {
        if (of(method).length >= count) resolve(of(method));
        else waiting.push({ method, count, resolve });
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function of(method: string): Sent[] {
    return sent.filter((each) => each.method === method);
  }

  function reply(method: string, response: ServerResponse): void {
    const mishap = mishaps.get(method)?.shift();
    if (mishap?.silent) return;
    const body = mishap?.error
      ? { ok: false, error: mishap.error }
      : { ok: true, ts: '1.1', ...answers[method] };
    response
      .writeHead(mishap?.status ?? 200, {
        'content-type': 'application/json',
        ...scopes,
        ...mishap?.headers,
      })
      .end(JSON.stringify(body));
  }
}

export type FakeSlack = Awaited<ReturnType<typeof fakeSlack>>;

function read(text: string, type: string): Record<string, unknown> {
  if (type.includes('json')) return JSON.parse(text || '{}');
  const body: Record<string, unknown> = Object.fromEntries(new URLSearchParams(text));
  for (const key of ['blocks', 'view']) {
    if (typeof body[key] === 'string') body[key] = JSON.parse(body[key]);
  }
  return body;
}

function judge(method: string, body: Record<string, unknown>): void {
  if (body['delete_original'] === true) return;
  if (method === 'respond' || method.startsWith('chat.post')) record('slack', 'message', body);
  if (method.startsWith('views.')) record('slack', 'view', body['view']);
}
