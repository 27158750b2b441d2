import { z } from 'zod';
import { ConfigurationError, type ConfigurationFault } from '../configuration-error.ts';
import type { Environment } from '../environment.ts';

/**
 * Reads settings from the environment; a blank value counts as absent. The description of each
 * field tells where its value is found. Throws a `ConfigurationError` with every fault at once,
 * never with a value, which may be a secret.
 */
export function readSettings<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  env: Environment,
): z.output<z.ZodObject<Shape>> {
  const names = Object.keys(schema.shape);
  const given = Object.fromEntries(
    names.map((name) => [name, env[name]?.trim() || undefined] as const),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => {
      const setting = String(issue.path[0] ?? '');
      const problem = given[setting] === undefined ? 'is missing.' : `${issue.message}.`;
      return { setting, problem, fix: mendOf(schema, setting) };
    }),
  );
}

/** Runs several readers and throws their faults together. */
export function readAll<T>(readers: readonly (() => T)[]): T[] {
  const faults: ConfigurationFault[] = [];
  const read = readers.flatMap((reader) => {
    try {
      return [reader()];
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  if (faults.length > 0) throw new ConfigurationError(faults);
  return read;
}

function mendOf(schema: z.ZodObject, setting: string): string {
  const field = schema.shape[setting];
  return (field instanceof z.ZodType && field.description) || 'See .env.example.';
}

const port = z.coerce.number('Not a number').int('Not a whole number').min(0).max(65_535);

/** What all chat platforms are run by. */
export const serviceSettings = z.object({
  HOST: z.string().default('0.0.0.0').describe('The address to listen on, such as 127.0.0.1.'),
  PORT: port.default(3000).describe('The port for requests from platforms, such as 3000.'),
  HEALTH_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('The address of /healthz and /metrics, such as 127.0.0.1.'),
  HEALTH_PORT: z
    .union([z.literal('off'), port], 'Neither off nor a port')
    .optional()
    .describe('The port of /healthz and /metrics, such as 9090; off for none.'),
  DRAIN_SECONDS: z.coerce
    .number('Not a number')
    .min(0)
    .max(300)
    .default(3)
    .describe('How long requests over HTTP are still answered after SIGTERM, such as 10.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('One of fatal, error, warn, info, debug, trace, silent.'),
  RATE_LIMIT: z.coerce
    .number('Not a number')
    .int('Not a whole number')
    .min(1)
    .default(30)
    .describe('Questions that one person may ask in a minute, such as 30.'),
});

export type ServiceSettings = z.output<typeof serviceSettings>;
