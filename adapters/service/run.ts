import type { Environment } from '../environment.ts';
import type { LiveAssistant } from '../library/live/live-assistant.ts';
import { createLog } from './log.ts';
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
  const serving = await serve(assistant, connects, settings, { log });
  const stopWatching = watch({
    served: (documents, heldBack) => log.info({ documents, heldBack }, 'corpus changed'),
    kept: (reason) => log.error({ reason }, 'changed corpus cannot be used'),
  });
  try {
    await Promise.race([signalled(), serving.refused]);
  } finally {
    stopWatching();
    await serving.stop();
  }
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('disconnect', () => resolve());
    // Not undefined, as without such a process, and too late to be told.
    if (process.connected === false) resolve();
  });
}
