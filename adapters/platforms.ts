import type { Assistant } from '../src/assistant.ts';
import type { Connect } from './service/service.ts';

/** The environment of the process, with what `.env` adds to it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a platform would be sent in answer to a line. */
export interface PayloadWriter {
  /** The exact message bodies, in the order in which they would be sent. */
  payloads(assistant: Assistant, line: string): readonly unknown[];
}

/** How a platform is served. */
export interface Connector {
  /** Reads the platform's settings; throws a `ConfigurationError` with every fault. */
  connect(env: Environment): Connect;
}

/** A chat platform; its modules, with the vendor's library behind them, load only when asked for. */
export interface Platform {
  readonly name: string;
  /** Environment variables, any of which says that this platform is to be served. */
  readonly settings: readonly string[];
  /** For `--as`. */
  payloads(): Promise<PayloadWriter>;
  connector(): Promise<Connector>;
}

/** Every platform that the program knows beside the terminal. */
export const platforms: readonly Platform[] = [
  {
    name: 'slack',
    settings: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN'],
    payloads: () => import('./slack/payloads.ts'),
    connector: () => import('./slack/index.ts'),
  },
  {
    name: 'discord',
    settings: ['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID'],
    payloads: () => import('./discord/payloads.ts'),
    connector: () => import('./discord/index.ts'),
  },
];

/**
 * The platforms that the environment has settings for; blank ones do not count. A process that
 * serves one shard of Discord serves nothing else.
 */
export function configured(among: readonly Platform[], env: Environment): readonly Platform[] {
  if (env['SHARDING_MANAGER']) return among.filter(({ name }) => name === 'discord');
  return among.filter(({ settings }) => settings.some((name) => env[name]?.trim()));
}
