import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The one HTTP server of the process: health, metrics, and what platforms mount on it. */
export interface Http {
  /** Answers POST requests to a path. */
  mount(path: string, handler: Handler): void;
  /** Resolves with the port, which matters when 0 was asked for. Rejects when it is taken. */
  listen(host: string, port: number): Promise<number>;
  /** Takes no new request and resolves when those under way are answered, or after `grace` ms. */
  close(grace: number): Promise<void>;
}

/** `notReady` names what does not work yet; an empty list means ready. */
export function createHttp(metrics: Metrics, notReady: () => readonly string[]): Http {
  const mounted = new Map<string, Handler>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const handler = mounted.get(path);
    if (handler) {
      if (request.method === 'POST') return handler(request, response);
      return send(response, 405, 'text/plain', 'Use POST.\n', { allow: 'POST' });
    }
    if (path === '/healthz') return health(response);
    if (path === '/metrics') return void counts(response);
    send(response, 404, 'text/plain', 'There is nothing here.\n');
  });
  return {
    mount: (path, handler) => void mounted.set(path, handler),
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
      }),
    close: (grace) =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        const late = setTimeout(() => server.closeAllConnections(), grace);
        // A connection whose last answer is still on its way is not kept for a request after it.
        server.keepAliveTimeout = 1;
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };

  function health(response: ServerResponse): void {
    const waiting = notReady();
    const body = { status: waiting.length === 0 ? 'ready' : 'not ready', waiting };
    send(response, waiting.length === 0 ? 200 : 503, 'application/json', JSON.stringify(body));
  }

  async function counts(response: ServerResponse): Promise<void> {
    try {
      send(response, 200, metrics.contentType, await metrics.text());
    } catch {
      send(response, 500, 'text/plain', 'Metrics could not be read.\n');
    }
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}
