import { z } from 'zod';
import type { Environment } from '../environment.ts';
import { apiAddress } from '../service/api-address.ts';
import { idList } from '../service/id-list.ts';
import { secret } from '../service/secret.ts';
import { readSettings } from '../service/settings.ts';

const PAGES = 'api.slack.com/apps, your app';

const appToken = secret(/^xapp-/u, 'Does not begin with xapp-')
  .optional()
  .describe(`${PAGES}, Basic Information, App-Level Tokens (scope connections:write).`);

const signingSecret = secret(
  /^[0-9a-f]{32,}$/iu,
  'Not the 32 hexadecimal digits of a signing secret',
).optional();

const WHERE_SECRET = `${PAGES}, Basic Information, App Credentials, Signing Secret; or give SLACK_APP_TOKEN for Socket Mode.`;

const common = {
  SLACK_BOT_TOKEN: secret(/^xoxb-/u, 'Does not begin with xoxb-').describe(
    `${PAGES}, OAuth & Permissions, Bot User OAuth Token.`,
  ),
  SLACK_APP_TOKEN: appToken,
  SLACK_API_URL: apiAddress()
    .default('https://slack.com/api/')
    .describe('https://slack.com/api/, https://slack-gov.com/api/ or your proxy.'),
  SLACK_POSTING: z
    .enum(['on', 'off'], 'Neither on nor off')
    .default('on')
    .describe('on or off: whether answers may be posted for others to see.'),
  SLACK_REPORT_CHANNEL: z
    .string()
    .regex(/^[CDGU][A-Z0-9]+$/u, 'Not the id of a channel')
    .optional()
    .describe(
      'Id of the channel that reports of wrong texts are sent to; without it they are logged only.',
    ),
  SLACK_POSTING_OFF_IN: idList(/^[CDG][A-Z0-9]+$/u, 'Not a list of channel ids')
    .default([])
    .describe('Ids of channels, with commas between; a channel’s id stands below its details.'),
};

const overSocket = z.object({
  ...common,
  SLACK_SIGNING_SECRET: signingSecret.describe(WHERE_SECRET),
});
const overHttp = z.object({
  ...common,
  SLACK_SIGNING_SECRET: signingSecret
    .refine((secret) => secret !== undefined, 'is missing')
    .describe(WHERE_SECRET),
});

export type SlackSettings = z.output<typeof overSocket>;

/** Slack's settings; an app token means Socket Mode. Throws `ConfigurationError` with every fault. */
export function readSlackSettings(env: Environment): SlackSettings {
  return readSettings(env['SLACK_APP_TOKEN']?.trim() ? overSocket : overHttp, env);
}
