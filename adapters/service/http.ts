import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** An HTTP server that answers what is mounted on it, and everything else with 404 or 405. */
export interface Http {
  mount(method: 'GET' | 'POST', path: string, handler: Handler): void;
  /** Resolves with the port, which matters when 0 was asked for. Rejects when it is taken. */
  listen(host: string, port: number): Promise<number>;
  /** Takes no new request and resolves when those under way are answered, or after `grace` ms. */
  close(grace: number): Promise<void>;
}

/**
 * Longer than proxies keep a connection that nobody uses (nginx and most load balancers: 60 s), in
 * milliseconds: it is theirs to close, or a request meets a reset.
 */
const KEEP_ALIVE = 75_000;

/** The headers of a request, and all of it, must have come within so many milliseconds. */
const HEADERS = 10_000;
const WHOLE_REQUEST = 20_000;

/** Connections at the same time; more are closed at once. */
const CONNECTIONS = 2000;

export function createHttp(): Http {
  const mounted = new Map<string, { readonly method: string; readonly handler: Handler }>();
  const options = {
    keepAliveTimeout: KEEP_ALIVE,
    headersTimeout: HEADERS,
    requestTimeout: WHOLE_REQUEST,
    connectionsCheckingInterval: 1000,
  };
  const server = createServer(options, (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const found = mounted.get(path);
    if (!found) return sendText(response, 404, 'There is nothing here.\n');
    const { method, handler } = found;
    if (request.method === method) return handler(request, response);
    response.setHeader('allow', method);
    sendText(response, 405, `Use ${method}.\n`);
  });
  server.maxConnections = CONNECTIONS;
  return {
    mount: (method, path, handler) => void mounted.set(path, { method, handler }),
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve((server.address() as AddressInfo).port);
        });
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
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}
