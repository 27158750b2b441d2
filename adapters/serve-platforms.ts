import type { Assistant } from '../src/assistant.ts';
import type { Environment, Platform } from './platforms.ts';
import { run } from './service/run.ts';
import type { Connect } from './service/service.ts';
import {
  readAll,
  readSettings,
  type ServiceSettings,
  serviceSettings,
} from './service/settings.ts';

/**
 * Serves platforms in one process until it is told to stop. Throws a `ConfigurationError` with
 * every fault in the settings of all of them.
 */
export async function servePlatforms(
  platforms: readonly Platform[],
  assistant: Assistant,
  env: Environment,
): Promise<void> {
  const connectors = await Promise.all(platforms.map((platform) => platform.connector()));
  const read = readAll<ServiceSettings | Connect>([
    () => readSettings(serviceSettings, env),
    ...connectors.map((connector) => () => connector.connect(env)),
  ]);
  const settings = read.find((value) => typeof value !== 'function')!;
  const connects = read.filter((value) => typeof value === 'function');
  await run(assistant, connects, settings);
}
