import { webApi } from '@slack/bolt';
import { ConfigurationError } from '../configuration-error.ts';

/** A setting that holds a token. */
type TokenSetting = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

const COPY_AGAIN =
  'Copy it again from api.slack.com/apps, or install the app to the workspace again.';
const APP_TOKEN =
  'Make one at api.slack.com/apps, your app, Basic Information, App-Level Tokens, with the scope connections:write.';

/** Refusals that no second attempt will change, and what mends them where copying the token does not. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['account_inactive', COPY_AGAIN],
  ['invalid_auth', COPY_AGAIN],
  ['not_authed', COPY_AGAIN],
  ['team_disabled', 'Ask Slack why the workspace is closed, or take the token of another one.'],
  ['token_expired', COPY_AGAIN],
  ['token_revoked', COPY_AGAIN],
  ['user_removed_from_team', COPY_AGAIN],
]);

/** Refusals of an app token that has not what Socket Mode needs. A bot token may lack a scope and serve. */
const APP_REFUSALS: ReadonlyMap<string, string> = new Map([
  ['missing_scope', APP_TOKEN],
  ['no_permission', APP_TOKEN],
  ['not_allowed_token_type', APP_TOKEN],
]);

/** Makes a token that Slack refuses a `ConfigurationError`; another failure stays what it is. */
export async function explainRefusal<T>(setting: TokenSetting, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
    throw refusalOf(error.data.error, setting) ?? error;
  }
}

/** What an answer of Slack's Web API says of the token that asked; null where it takes it. */
export async function refusalIn(
  response: { json(): Promise<unknown> },
  setting: TokenSetting,
): Promise<ConfigurationError | null> {
  const answer = await response.json().catch(() => null);
  const { error } = (answer ?? {}) as { error?: unknown };
  return typeof error === 'string' ? refusalOf(error, setting) : null;
}

function refusalOf(code: string, setting: TokenSetting): ConfigurationError | null {
  const fix =
    setting === 'SLACK_APP_TOKEN'
      ? (APP_REFUSALS.get(code) ?? REFUSALS.get(code))
      : code === 'not_allowed_token_type'
        ? COPY_AGAIN
        : REFUSALS.get(code);
  if (fix === undefined) return null;
  const problem =
    fix === APP_TOKEN
      ? `has not the scope connections:write, which Socket Mode needs (${code}).`
      : `is refused by Slack (${code}).`;
  return new ConfigurationError([{ setting, problem, fix }]);
}
