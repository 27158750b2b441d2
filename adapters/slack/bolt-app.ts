import { App, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import { ConfigurationError } from '../configuration-error.ts';
import type { Log } from '../service/log.ts';
import { boltLog } from './bolt-log.ts';
import type { SlackSettings } from './settings.ts';

/** Refusals that no second attempt will change. */
const REFUSALS: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_allowed_token_type',
  'not_authed',
  'token_expired',
  'token_revoked',
]);

/** A Bolt app, and the scopes of its bot token where Slack names them. */
export interface Connected {
  readonly app: App;
  readonly scopes: readonly string[] | undefined;
}

/** Connects a bot token that Slack accepts. Throws `ConfigurationError` for one that it refuses. */
export async function createApp(
  { SLACK_BOT_TOKEN: token, SLACK_API_URL: slackApiUrl }: SlackSettings,
  receiver: Receiver,
  log: Log,
): Promise<Connected> {
  const logger = boltLog(log);
  const client = new webApi.WebClient(token, {
    slackApiUrl,
    logger,
    timeout: 5000,
    retryConfig: { retries: 0 },
  });
  const auth = await refuseSetting('SLACK_BOT_TOKEN', () => client.auth.test());
  const app = new App({
    receiver,
    logger,
    // Nothing that an answer needs is kept in the process.
    convoStore: false,
    authorize: async () => ({
      botToken: token,
      ...(auth.bot_id ? { botId: auth.bot_id } : {}),
      ...(auth.user_id ? { botUserId: auth.user_id } : {}),
    }),
    clientOptions: {
      slackApiUrl,
      logger,
      timeout: 10_000,
      retryConfig: { retries: 3, factor: 2, minTimeout: 500 },
    },
  });
  return { app, scopes: auth.response_metadata?.scopes };
}

/** A connection that needs no public address. Whoever opens it opens it anew, too. */
export function createSocket(appToken: string, { SLACK_API_URL }: SlackSettings, log: Log) {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: boltLog(log),
    installerOptions: {
      clientOptions: { slackApiUrl: SLACK_API_URL, timeout: 10_000, retryConfig: { retries: 0 } },
    },
  });
}

/** Makes a setting that Slack refuses a fault of the configuration. */
export async function refuseSetting<T>(setting: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError) || !REFUSALS.has(error.data.error)) {
      throw error;
    }
    throw new ConfigurationError([
      {
        setting,
        problem: `is refused by Slack (${error.data.error}).`,
        mend: 'Copy it again from api.slack.com/apps, or install the app to the workspace again.',
      },
    ]);
  }
}
