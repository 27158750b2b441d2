import type { Assistant } from '../../src/assistant.ts';
import { serve } from './serve.ts';
import type { Connect } from './service.ts';
import type { ServiceSettings } from './settings.ts';

/**
 * Serves until SIGTERM or SIGINT, or until the process that started this one lets go of it, then
 * finishes what is under way; resolves when all is stopped. Rejects with a `ConfigurationError` when
 * a platform refuses its settings, whenever it does.
 */
export async function run(
  assistant: Assistant,
  connects: readonly Connect[],
  settings: ServiceSettings,
): Promise<void> {
  const serving = await serve(assistant, connects, settings);
  try {
    await Promise.race([signalled(), serving.refused]);
  } finally {
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
