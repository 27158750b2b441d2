import { ConfigurationError, type ConfigurationFault } from '../configuration-error.ts';
import type { Environment } from '../environment.ts';

/** Names that other programs give to what we call otherwise. */
const MISNAMED: readonly (readonly [given: string, ours: string])[] = [
  ['SLACK_TOKEN', 'SLACK_BOT_TOKEN'],
  ['SLACK_API_TOKEN', 'SLACK_BOT_TOKEN'],
  ['SLACK_BOT_USER_TOKEN', 'SLACK_BOT_TOKEN'],
  ['SLACK_SECRET', 'SLACK_SIGNING_SECRET'],
  ['SLACK_APP_LEVEL_TOKEN', 'SLACK_APP_TOKEN'],
  ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
  ['DISCORD_APP_ID', 'DISCORD_APPLICATION_ID'],
  ['DISCORD_CLIENT_ID', 'DISCORD_APPLICATION_ID'],
];

/** A fault for each setting that has a value under another name and none under ours. */
export function misnamedSettings(env: Environment): ConfigurationFault[] {
  return MISNAMED.filter(([given, ours]) => env[given]?.trim() && !env[ours]?.trim()).map(
    ([given, ours]) => ({
      setting: given,
      problem: 'is no setting of this program.',
      fix: `Rename it to ${ours}.`,
    }),
  );
}

/** The same error; where a setting is missing that stands under another name, that is told first. */
export function explainMisnamed(error: unknown, env: Environment): unknown {
  if (!(error instanceof ConfigurationError)) return error;
  const misnamed = misnamedSettings(env);
  return misnamed.length === 0 ? error : new ConfigurationError([...misnamed, ...error.faults]);
}

/** Said where there is nobody to talk to and nothing to serve. */
export const NOTHING_TO_DO = new ConfigurationError([
  {
    setting: 'SLACK_BOT_TOKEN or DISCORD_TOKEN',
    problem: 'is missing: no platform is set up to be served, and there is no terminal to talk in.',
    fix: 'Copy .env.example to .env and fill in one platform, or start it in a terminal.',
  },
]);
