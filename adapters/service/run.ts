import type { Assistant } from '../../src/assistant.ts';
import { serve } from './serve.ts';
import type { Connect } from './service.ts';
import type { ServiceSettings } from './settings.ts';

/**
 * Serves until SIGTERM or SIGINT, then finishes what is under way; resolves when all is stopped.
 * Rejects with a `ConfigurationError` when a platform refuses its settings.
 */
export async function run(
  assistant: Assistant,
  connects: readonly Connect[],
  settings: ServiceSettings,
): Promise<void> {
  const serving = await serve(assistant, connects, settings);
  const signal = signalled();
  try {
    await Promise.race([signal, serving.connected.then(() => signal)]);
  } finally {
    await serving.stop();
  }
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
