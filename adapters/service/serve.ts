import type { Assistant } from '../../src/assistant.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { createAnswering } from './answering.ts';
import { type Pause, pause, waitAfter } from './back-off.ts';
import { createHttp } from './http.ts';
import { createLimit } from './limit.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { ChatAdapter, Connect, Service } from './service.ts';
import type { ServiceSettings } from './settings.ts';

/** Time that answers under way have when the service stops, in milliseconds. */
export const GRACE = 10_000;

/** Platforms being served. */
export interface Serving {
  /** The port of HTTP requests, health and metrics; null when none is listened on. */
  readonly port: number | null;
  /** Resolves when every platform is connected; rejects when one refuses for good. */
  readonly connected: Promise<void>;
  /** Takes nothing new, finishes what is under way within 10 s, disconnects. */
  stop(): Promise<void>;
}

/** What tests replace. */
export interface Surroundings {
  readonly log?: Log;
  readonly wait?: Pause;
}

/**
 * Serves an assistant on several platforms in one process. A platform that cannot be reached is
 * tried again with growing waits, and the service is not ready meanwhile; one that refuses with a
 * `ConfigurationError` ends it all.
 */
export async function serve(
  assistant: Assistant,
  connects: readonly Connect[],
  settings: ServiceSettings,
  { log = createLog(settings.LOG_LEVEL), wait = pause }: Surroundings = {},
): Promise<Serving> {
  const metrics = createMetrics();
  const adapters: ChatAdapter[] = [];
  const http = createHttp(metrics.registry, () =>
    adapters.filter((adapter) => !adapter.ready()).map(({ name }) => name),
  );
  const limit = createLimit(settings.RATE_LIMIT);
  const answering = createAnswering(assistant, { limit, log, metrics });
  const service: Service = { answering, http, log, metrics };
  adapters.push(...connects.map((connect) => connect(service)));

  const stopping = new AbortController();
  const asked = adapters.some(({ listens }) => listens) ? settings.PORT : settings.HEALTH_PORT;
  const port = asked === undefined ? null : await http.listen(settings.HOST, asked);
  if (port !== null) log.info({ host: settings.HOST, port }, 'listening');
  const connected = Promise.all(adapters.map(connect)).then(() => {});
  connected.catch(() => {});
  let stopped: Promise<void> | undefined;
  return {
    port,
    connected,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };

  async function connect(adapter: ChatAdapter): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; attempt++) {
      try {
        await adapter.start(assistant);
        log.info({ platform: adapter.name }, 'connected');
        return;
      } catch (err) {
        if (err instanceof ConfigurationError) throw err;
        const milliseconds = waitAfter(attempt);
        metrics.failed(adapter.name, 'connect');
        log.warn({ platform: adapter.name, err, milliseconds }, 'not connected, will try again');
        await wait(milliseconds, stopping.signal);
      }
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    log.info('stopping');
    const late = AbortSignal.timeout(GRACE);
    const all = Promise.allSettled([http.close(GRACE), ...adapters.map((each) => each.stop())]);
    await Promise.race([all, new Promise((resolve) => late.addEventListener('abort', resolve))]);
    log.info('stopped');
  }
}
