import type { App, MessageShortcut } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Reader } from '../service/answering.ts';
import { NO_TEXT } from '../service/no-text.ts';
import { click } from './click.ts';
import type { CommandNames } from './command-names.ts';
import type { DeliverAnswer } from './deliver-answer.ts';
import type { MessageDelivery, MessageTarget } from './delivery.ts';
import { home } from './home.ts';
import { SHORTCUT, SHORTCUT_COMMAND } from './manifest.ts';
import { readMessageText } from './message-text.ts';
import { readText, withoutMention } from './render/text.ts';
import type { Responder } from './responder.ts';
import { onlyMessage, type SlackAnswer } from './slack-answer.ts';

/** Events that Slack delivers again are recognised for this long, in milliseconds, and so many. */
const REMEMBERED = { ttl: 10 * 60_000, max: 10_000 };

export interface Parts {
  readonly assistant: Reader;
  readonly names: CommandNames;
  readonly responder: Responder;
  readonly delivery: MessageDelivery;
  readonly deliverAnswer: DeliverAnswer;
}

/** Registers one listener for each kind of thing that Slack sends, the unknown included. */
export function listen(
  app: App,
  { assistant, names, responder, delivery, deliverAnswer }: Parts,
): void {
  const seen = new LRUCache<string, true>(REMEMBERED);

  // Commands must be quick, and Bolt tries every listener there is; this comes before all of them.
  app.use(async (args) => {
    if (!('command' in args)) return args.next();
    const { command, ack, client } = args;
    const line = names.toLine(`${command.command} ${readText(command.text ?? '')}`);
    const { user_id: user, channel_id: channel, response_url: responseUrl } = command;
    const answer = await responder.privately(line, { user, channel });
    await ack(answer.first);
    await deliverAnswer.rest(client, { user, channel, responseUrl }, answer);
  });

  app.action(/^/u, async ({ action, body, ack, client }) => {
    await ack();
    if (body.type === 'block_actions')
      await click(action, body, client, { responder, delivery, deliverAnswer });
  });

  app.shortcut(/^/u, async ({ shortcut, ack, client }) => {
    await ack();
    const message = shortcut.type === 'message_action' ? shortcut : null;
    const place = {
      user: shortcut.user.id,
      channel: message?.channel.id,
      thread: threadOf(message?.message),
      responseUrl: message?.response_url,
    };
    await deliverAnswer.privately(client, place, await found(message, shortcut.callback_id, place));
  });

  app.options(/^/u, ({ ack }) => ack({ options: [] }));
  app.view(/^/u, ({ ack }) => ack());
  app.view({ callback_id: /^/u, type: 'view_closed' }, ({ ack }) => ack());

  app.event('app_mention', async ({ event, body, context, client }) => {
    if (event.bot_id || again(body.event_id) || !event.user) return;
    const line = names.toLine(readText(withoutMention(event.text, context.botUserId)));
    const place = { user: event.user, channel: event.channel, thread: event.thread_ts ?? event.ts };
    if (responder.mayPost(event.channel)) {
      return deliverAnswer.publicly(client, place, await responder.publicly(line, place));
    }
    await deliverAnswer.privately(client, place, await responder.privately(line, place));
  });

  app.event('message', async ({ event, body, context, client }) => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id) return;
    if (again(body.event_id)) return;
    const line = names.toLine(readText(withoutMention(event.text ?? '', context.botUserId)));
    const place = { user: event.user, channel: event.channel, thread: event.thread_ts };
    await deliverAnswer.publicly(client, place, await responder.publicly(line, place));
  });

  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    await client.views.publish({ user_id: event.user, view: home(assistant, names) });
  });

  async function found(
    message: MessageShortcut | null,
    id: string,
    place: MessageTarget,
  ): Promise<SlackAnswer> {
    if (!message || id !== SHORTCUT) {
      return onlyMessage(responder.tell('Unknown shortcut', 'This shortcut is no longer there.'));
    }
    const draft = readMessageText(message.message);
    if (draft === '') return onlyMessage(responder.tell('Nothing to look for', NO_TEXT));
    return responder.privately(`/${SHORTCUT_COMMAND} ${draft}`, place);
  }

  function again(id: string): boolean {
    if (seen.has(id)) return true;
    seen.set(id, true);
    return false;
  }
}

function threadOf(message: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const thread = message?.['thread_ts'];
  return typeof thread === 'string' ? thread : undefined;
}
