import { setTimeout as sleep } from 'node:timers/promises';
import type { Assistant } from '../../src/assistant.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { createAnswering } from './answering.ts';
import { mountHealth } from './health.ts';
import { createHttp, type Http } from './http.ts';
import { createLimit } from './limit.ts';
import { listen } from './listen.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { type Pause, pause, waitAfter } from './pause.ts';
import type { ChatAdapter, Connect } from './service.ts';
import type { ServiceSettings } from './settings.ts';

/** Time that answers under way have when the service stops, in milliseconds. */
export const GRACE = 10_000;

/** Where health and metrics are served when no port is set. */
const USUAL_HEALTH_PORT = 9090;

/** Platforms being served. */
export interface Serving {
  /** The port of platforms' HTTP requests; null when none takes any. */
  readonly port: number | null;
  /** The port of health and metrics; null when they are not served. */
  readonly healthPort: number | null;
  /** Resolves when every platform is connected; rejects when one refuses for good. */
  readonly connected: Promise<void>;
  /** Rejects with a `ConfigurationError` when a platform refuses for good, whenever it does. */
  readonly refused: Promise<never>;
  /**
   * Takes nothing new, finishes what is under way within 10 s, disconnects. Where requests come over
   * HTTP they are still answered for `drain` milliseconds before, while health says not to send more.
   */
  stop(drain?: number): Promise<void>;
}

/** What tests replace. */
export interface Surroundings {
  readonly log?: Log;
  readonly metrics?: Metrics;
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
  {
    log = createLog(settings.LOG_LEVEL),
    metrics = createMetrics(),
    wait = pause,
  }: Surroundings = {},
): Promise<Serving> {
  const adapters: ChatAdapter[] = [];
  const http = createHttp();
  const limit = createLimit(settings.RATE_LIMIT);
  const answering = createAnswering(assistant, { limit, log, metrics });
  const stopping = new AbortController();
  let refuse: (refusal: ConfigurationError) => void = () => {};
  const refused = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  refused.catch(() => {});
  adapters.push(...connects.map(create));

  const listens = adapters.some((adapter) => adapter.listens);
  const { HOST, PORT, HEALTH_HOST, HEALTH_PORT } = settings;
  const shared = listens && HEALTH_PORT !== 0 && HEALTH_PORT === PORT;
  const healthHttp = shared ? http : createHttp();
  mountHealth(healthHttp, metrics, () =>
    stopping.signal.aborted
      ? ['stopping']
      : adapters.filter((adapter) => !adapter.ready()).map(({ name }) => name),
  );
  const port = listens ? await listenForPlatforms() : null;
  const healthPort = shared ? port : await listenForHealth(healthHttp);
  const all = Promise.all(adapters.map((adapter) => connect(adapter))).then(() => {});
  const connected = Promise.race([all, refused]);
  connected.catch(() => {});
  let stopped: Promise<void> | undefined;
  return {
    port,
    healthPort,
    connected,
    refused,
    stop(drain = 0) {
      stopped ??= stop(drain);
      return stopped;
    },
  };

  async function listenForPlatforms(): Promise<number> {
    const address = { host: HOST, port: PORT, settings: { host: 'HOST', port: 'PORT' } };
    const found = await listen(http, address);
    log.info({ host: HOST, port: found }, 'listening');
    return found;
  }

  async function listenForHealth(on: Http): Promise<number | null> {
    if (HEALTH_PORT === 'off') return null;
    const found = await listen(on, {
      host: HEALTH_HOST,
      port: HEALTH_PORT ?? USUAL_HEALTH_PORT,
      settings: { host: 'HEALTH_HOST', port: 'HEALTH_PORT' },
    }).catch(async (error: unknown) => {
      if (HEALTH_PORT === undefined && error instanceof ConfigurationError) return error;
      await http.close(0);
      throw error;
    });
    if (typeof found === 'number') {
      log.info({ host: HEALTH_HOST, port: found }, 'serving health');
      return found;
    }
    // A port that nobody asked for keeps nothing from starting.
    log.warn({ err: found }, 'health and metrics are not served');
    return null;
  }

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

  async function stop(drain: number): Promise<void> {
    stopping.abort();
    log.info('stopping');
    const inTurn = adapters.map(async (adapter) => {
      if (adapter.listens && drain > 0) await sleep(drain);
      await adapter.stop();
    });
    if (listens && drain > 0) await sleep(drain);
    const late = AbortSignal.timeout(GRACE);
    const all = Promise.allSettled([http.close(GRACE), ...inTurn]);
    await Promise.race([all, new Promise((resolve) => late.addEventListener('abort', resolve))]);
    await healthHttp.close(0);
    log.info('stopped');
  }
}
