import type { Environment } from './environment.ts';
import type { Platform } from './service/platform.ts';

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
    settings: ['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID', 'DISCORD_PUBLIC_KEY'],
    payloads: () => import('./discord/payloads.ts'),
    connector: () => import('./discord/index.ts'),
  },
];

/**
 * The platforms that the environment has settings for; blank ones do not count. A process that
 * serves one shard of Discord serves nothing else.
 */
export function configuredPlatforms(
  among: readonly Platform[],
  env: Environment,
): readonly Platform[] {
  if (env['SHARDING_MANAGER']) return among.filter(({ name }) => name === 'discord');
  return among.filter(({ settings }) => settings.some((name) => env[name]?.trim()));
}
