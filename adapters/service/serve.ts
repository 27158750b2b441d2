import type { Assistant } from '../../src/assistant.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { createAnswering } from './answering.ts';
import { createHttp } from './http.ts';
import { createLimit } from './limit.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { type Pause, pause, waitAfter } from './pause.ts';
import type { ChatAdapter, Connect } from './service.ts';
import type { ServiceSettings } from './settings.ts';

/** Time that answers under way have when the service stops, in milliseconds. */
export const GRACE = 10_000;

/** Platforms being served. */
export interface Serving {
  /** The port of HTTP requests, health and metrics; null when none is listened on. */
  readonly port: number | null;
  /** Resolves when every platform is connected; rejects when one refuses for good. */
  readonly connected: Promise<void>;
  /** Rejects with a `ConfigurationError` when a platform refuses for good, whenever it does. */
  readonly refused: Promise<never>;
  /** Takes nothing new, finishes what is under way within 10 s, disconnects. */
  stop(): Promise<void>;
}

/** What tests replace. */
export interface Surroundings {
  readonly log?: Log;
  readonly wait?: Pause;
}

/**
 * Serves an assistant on several platforms. A platform that cannot be reached, or is lost, is tried
 * again with growing waits, and the service is not ready meanwhile; one that refuses with a
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
  const http = createHttp(metrics, () =>
    adapters.filter((adapter) => !adapter.ready()).map(({ name }) => name),
  );
  const limit = createLimit(settings.RATE_LIMIT);
  const answering = createAnswering(assistant, { limit, log, metrics });
  const stopping = new AbortController();
  let refuse: (refusal: ConfigurationError) => void = () => {};
  const refused = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  refused.catch(() => {});
  adapters.push(...connects.map(create));

  const asked = adapters.some(({ listens }) => listens) ? settings.PORT : settings.HEALTH_PORT;
  const port = asked === undefined ? null : await http.listen(settings.HOST, asked);
  if (port !== null) log.info({ host: settings.HOST, port }, 'listening');
  const all = Promise.all(adapters.map((adapter) => connect(adapter))).then(() => {});
  const connected = Promise.race([all, refused]);
  connected.catch(() => {});
  let stopped: Promise<void> | undefined;
  return {
    port,
    connected,
    refused,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };

  function create(connectTo: Connect): ChatAdapter {
    const lost = (error: unknown) => void reconnect(adapter, error);
    const adapter = connectTo({ answering, http, log, metrics, lost });
    return adapter;
  }

  async function connect(adapter: ChatAdapter, failures = 0): Promise<void> {
    for (let attempt = failures; !stopping.signal.aborted; attempt++) {
      try {
        await adapter.start(assistant);
        log.info({ platform: adapter.name }, 'connected');
        return;
      } catch (error) {
        await failed(adapter, error, attempt);
      }
    }
  }

  async function reconnect(adapter: ChatAdapter, error: unknown): Promise<void> {
    if (stopping.signal.aborted) return;
    await failed(adapter, error, 0);
    await connect(adapter, 1);
  }

  /** Resolves after a wait, or at once where a refusal for good ends it all. */
  async function failed(adapter: ChatAdapter, err: unknown, attempt: number): Promise<void> {
    metrics.failed(adapter.name, 'connect');
    if (err instanceof ConfigurationError) {
      log.error({ platform: adapter.name, err }, 'refused for good');
      stopping.abort();
      return refuse(err);
    }
    const milliseconds = waitAfter(attempt);
    log.warn({ platform: adapter.name, err, milliseconds }, 'not connected, will try again');
    await wait(milliseconds, stopping.signal);
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
