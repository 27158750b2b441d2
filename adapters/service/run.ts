import type { Environment } from '../environment.ts';
import type { LiveAssistant } from '../library/live/live-assistant.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { outlive } from './outlive.ts';
import type { Platform } from './platform.ts';
import { serve } from './serve.ts';
import type { Connect } from './service.ts';
import { readAll, readSettings, type ServiceSettings, serviceSettings } from './settings.ts';

/**
 * Serves platforms in one process until SIGTERM or SIGINT, or until the process that started this
 * one lets go of it, then finishes what is under way; resolves when all is stopped. Rejects with a
 * `ConfigurationError` with every fault in the settings of all of them, at start or whenever a
 * platform refuses them.
 */
export async function run(
  platforms: readonly Platform[],
  { assistant, watch }: LiveAssistant,
  env: Environment,
): Promise<void> {
  const connectors = await Promise.all(platforms.map((platform) => platform.connector()));
  const read = readAll<ServiceSettings | Connect>([
    () => readSettings(serviceSettings, env),
    ...connectors.map((connector) => () => connector.connect(env)),
  ]);
  const settings = read.find((value) => typeof value !== 'function')!;
  const connects = read.filter((value) => typeof value === 'function');
  const log = createLog(settings.LOG_LEVEL);
  const metrics = createMetrics();
  const letGo = outlive(log, metrics);
  try {
    const serving = await serve(assistant, connects, settings, { log, metrics });
    const stopWatching = watch({
      served: (documents, heldBack) => log.info({ documents, heldBack }, 'corpus changed'),
      kept: (reason) => log.error({ reason }, 'changed corpus cannot be used'),
    });
    let drain = 0;
    try {
      const signal = await Promise.race([signalled(), serving.refused]);
      // Nobody waits at a load balancer for a Ctrl-C.
      if (signal === 'SIGTERM') drain = settings.DRAIN_SECONDS * 1000;
    } finally {
      stopWatching();
      await serving.stop(drain);
    }
  } finally {
    letGo();
  }
}

/** Resolves with what asks the service to stop. */
function signalled(): Promise<'SIGTERM' | 'SIGINT' | 'disconnect'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const)
      process.once(signal, () => resolve(signal));
    // Not undefined, as without such a process, and too late to be told.
    if (process.connected === false) resolve('disconnect');
  });
}
