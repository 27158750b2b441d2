import { App, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { ConfigurationError } from '../configuration-error.ts';
import type { Log } from '../service/log.ts';
import { boltLog } from './bolt-log.ts';
import { explainRefusal, refusalIn } from './refusals.ts';
import type { SlackSettings } from './settings.ts';

/** A Bolt app, and the scopes of its bot token where Slack names them. */
export interface Connected {
  readonly app: App;
  readonly scopes: readonly string[] | undefined;
  /** Asks Slack whether it still takes the token; rejects with `ConfigurationError` where it does not. */
  check(): Promise<unknown>;
}

/**
 * Connects a bot token that Slack accepts. Throws `ConfigurationError` for one that it refuses, and
 * tells `refused` when it does so later.
 */
export async function createApp(
  { SLACK_BOT_TOKEN: token, SLACK_API_URL: slackApiUrl }: SlackSettings,
  receiver: Receiver,
  log: Log,
  refused: (error: ConfigurationError) => void = () => {},
): Promise<Connected> {
  const logger = boltLog(log);
  const client = new webApi.WebClient(token, {
    slackApiUrl,
    logger,
    timeout: 5000,
    retryConfig: { retries: 0 },
  });
  const check = () => explainRefusal('SLACK_BOT_TOKEN', () => client.auth.test());
  const auth = await check();
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
      fetch: async (...request) => {
        const response = await fetch(...request);
        const refusal = await refusalIn(response.clone(), 'SLACK_BOT_TOKEN');
        if (refusal) refused(refusal);
        return response;
      },
    },
  });
  return { app, scopes: auth.response_metadata?.scopes, check };
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
