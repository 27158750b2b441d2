import { createHmac } from 'node:crypto';
import { serve } from '../../../adapters/service/serve.ts';
import { readSettings, serviceSettings } from '../../../adapters/service/settings.ts';
import { slack } from '../../../adapters/slack/index.ts';
import type { SlackMessage } from '../../../adapters/slack/render/render.ts';
import { createResponseUrl } from '../../../adapters/slack/response-url.ts';
import { readSlackSettings } from '../../../adapters/slack/settings.ts';
import type { Assistant } from '../../../src/assistant.ts';
import { assistant } from '../assistant.ts';
import { record } from '../payloads.ts';
import { recordingLog } from '../service/lines.ts';
import { fakeSlack } from './fake-slack.ts';

export const SECRET = '0123456789abcdef0123456789abcdef';
export const TOKEN = 'xoxb-1-test';

const now = () => Math.floor(Date.now() / 1000);

/** A request as Slack signs it; `forge` changes what is signed or how. */
export function signed(body: string, forge: { timestamp?: number; secret?: string } = {}) {
  const timestamp = forge.timestamp ?? now();
  const digest = createHmac('sha256', forge.secret ?? SECRET)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${digest}` };
}

interface Given {
  /** For response URLs, in milliseconds. */
  readonly timeout?: number;
  /** The token's scopes, where Slack is to name them. */
  readonly granted?: string;
  readonly answering?: Assistant;
}

/** The real service with the real Bolt, and a Slack on loopback. */
export async function rig(
  env: Record<string, string> = {},
  { timeout = 3000, granted, answering = assistant }: Given = {},
) {
  const fake = await fakeSlack(granted);
  const recorded = recordingLog();
  const waits: number[] = [];
  const settings = readSlackSettings({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: fake.apiUrl,
    ...env,
  });
  const respond = createResponseUrl(fake.apiUrl, {
    timeout,
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  const service = readSettings(serviceSettings, {
    HOST: '127.0.0.1',
    PORT: '0',
    HEALTH_PORT: '0',
    RATE_LIMIT: env['RATE_LIMIT'] ?? '1000',
  });
  const serving = await serve(answering, [slack(settings, respond)], service, {
    log: recorded.log,
    wait: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const origin = `http://127.0.0.1:${serving.port}`;
  await serving.connected;

  async function post(body: string, type: string, headers: Record<string, string> = signed(body)) {
    return fetch(`${origin}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body,
    });
  }

  const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  const FORM = 'application/x-www-form-urlencoded';

  return {
    fake,
    waits,
    origin,
    refused: serving.refused,
    logged: recorded.text,
    post,
    /** A slash command, and the message that its acknowledgement carries. */
    async command(command: string, text: string, channel = 'C1') {
      const response = await post(
        form({
          command,
          text,
          user_id: 'U1',
          channel_id: channel,
          team_id: 'T1',
          response_url: fake.responseUrl,
          trigger_id: '1.2.secret',
        }),
        FORM,
      );
      const body = await response.text();
      const message = (body === '' ? {} : JSON.parse(body)) as SlackMessage;
      if (body !== '') record('slack', 'message', message);
      return { status: response.status, message };
    },
    /** A click on a button. */
    click(action: object, container: object = { is_ephemeral: true }, more: object = {}) {
      return interact({
        type: 'block_actions',
        user: { id: 'U1', name: 'anna' },
        team: { id: 'T1' },
        channel: { id: 'C1', name: 'general' },
        container: { type: 'message', message_ts: '1.1', channel_id: 'C1', ...container },
        actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...action }],
        response_url: fake.responseUrl,
        trigger_id: '1.2.secret',
        ...more,
      });
    },
    /** A choice from a menu, by the words of its option. */
    choose(message: unknown, words: string, more: object = {}) {
      const { action_id, option } = optionOf(message, words)!;
      return interact({
        type: 'block_actions',
        user: { id: 'U1', name: 'anna' },
        team: { id: 'T1' },
        channel: { id: 'C1', name: 'general' },
        container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true },
        actions: [
          {
            type: 'static_select',
            block_id: 'b',
            action_id,
            selected_option: option,
            action_ts: '1',
          },
        ],
        response_url: fake.responseUrl,
        trigger_id: '1.2.secret',
        ...more,
      });
    },
    /** A form that is sent, and what its acknowledgement carries. */
    async submit(view: object, text: string) {
      const response = await interact({
        type: 'view_submission',
        user: { id: 'U1', name: 'anna' },
        team: { id: 'T1' },
        view: { id: 'V1', ...view, state: { values: { text: { text: { value: text } } } } },
      });
      return (await response.json()) as { view: object };
    },
    interact,
    event(event: object, id: string, headers: Record<string, string> = {}) {
      const body = JSON.stringify({
        type: 'event_callback',
        team_id: 'T1',
        api_app_id: 'A1',
        event_id: id,
        event,
      });
      return post(body, 'application/json', { ...signed(body), ...headers });
    },
    async close() {
      await serving.stop();
      await fake.close();
    },
  };

  function interact(payload: object) {
    return post(form({ payload: JSON.stringify(payload) }), FORM);
  }
}

export type Rig = Awaited<ReturnType<typeof rig>>;

/** All literal words of a message, joined. */
export function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : wordsOf(value)))
    .join('');
}

/** An option of a menu by its words, with the id of its menu. */
function optionOf(node: unknown, words: string): { action_id: string; option: object } | null {
  if (typeof node !== 'object' || node === null) return null;
  if ('options' in node && Array.isArray(node.options) && 'action_id' in node) {
    const option = node.options.find((each) => wordsOf(each).startsWith(words));
    if (option) return { action_id: String(node.action_id), option };
  }
  const found = Object.values(node).map((child) => optionOf(child, words));
  return found.find((each) => each !== null) ?? null;
}

/** The buttons of a message by their label. */
export function buttonsOf(node: unknown): ReadonlyMap<string, object> {
  if (Array.isArray(node)) return new Map(node.flatMap((each) => [...buttonsOf(each)]));
  if (typeof node !== 'object' || node === null) return new Map();
  if ('type' in node && node.type === 'button') {
    return new Map([[wordsOf('text' in node ? node.text : null), node]]);
  }
  return buttonsOf(Object.values(node));
}
