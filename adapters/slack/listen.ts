import type { App, webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Reader } from '../service/answering.ts';
import { type AnswerClick, createClick } from './click.ts';
import type { CommandNames } from './command-names.ts';
import type { DeliverAnswer } from './deliver-answer.ts';
import type { MessageDelivery, MessageTarget } from './delivery.ts';
import { home } from './home.ts';
import type { KeepReport } from './keep-report.ts';
import { readText, withoutMention } from './render/text.ts';
import type { Responder } from './responder.ts';
import { createShortcut } from './shortcut.ts';
import type { ViewTrigger, ViewWindow } from './view-window.ts';
import {
  ANSWER,
  answerView,
  FORM,
  formView,
  REPORT,
  readCarried,
  readField,
  saidView,
} from './views.ts';
import type { WordFile } from './word-file.ts';

/** Events that Slack delivers again are recognised for this long, in milliseconds, and so many. */
const REMEMBERED = { ttl: 10 * 60_000, max: 10_000 };

export interface Parts {
  readonly assistant: Reader;
  readonly names: CommandNames;
  readonly responder: Responder;
  readonly delivery: MessageDelivery;
  readonly deliverAnswer: DeliverAnswer;
  readonly wordFile: WordFile;
  readonly view: ViewWindow;
  readonly keepReport: KeepReport;
}

/** Registers one listener for each kind of thing that Slack sends, the unknown included. */
export function listen(app: App, parts: Parts): void {
  const { assistant, names, responder, delivery, deliverAnswer, view, keepReport } = parts;
  const seen = new LRUCache<string, true>(REMEMBERED);
  const click: AnswerClick = createClick(parts);
  const shortcut = createShortcut(parts);

  // Commands must be quick, and Bolt tries every listener there is; this comes before all of them.
  app.use(async (args) => {
    if (!('command' in args)) return args.next();
    const { command, ack, client } = args;
    const line = names.toLine(`${command.command} ${readText(command.text ?? '')}`);
    const { user_id: user, channel_id: channel, response_url: responseUrl } = command;
    const place = { user, channel, responseUrl };
    if (await pasted(client, command, line, place)) return ack();
    const answer = await responder.privately(line, { user, channel });
    await ack(answer.first);
    await deliverAnswer.rest(client, place, answer);
  });

  app.action(/^/u, async ({ action, body, ack, client }) => {
    await ack();
    if (body.type === 'block_actions') await click(action, body, client);
  });

  app.shortcut(/^/u, async (args) => {
    await args.ack();
    await shortcut(args.shortcut, args.client);
  });

  app.options(/^/u, ({ ack }) => ack({ options: [] }));
  app.view({ callback_id: /^/u, type: 'view_closed' }, ({ ack }) => ack());
  app.view({ callback_id: /^/u, type: 'view_submission' }, async ({ ack, body, client }) => {
    const { callback_id: id, private_metadata, state } = body.view;
    const { place: carried, line } = readCarried(private_metadata);
    const place = { ...carried, user: body.user.id };
    if (id.startsWith(FORM)) {
      const asked = `/${id.slice(FORM.length)} ${readField(state)}`;
      const { first } = await responder.privately(asked, place);
      const title = first.text.split('\n', 1)[0]!;
      return ack({ response_action: 'update', view: answerView(first, title, place) });
    }
    if (id === REPORT) {
      const said = await keepReport(client, line, place, readField(state));
      return ack({ response_action: 'update', view: saidView('Report', said) });
    }
    return id === ANSWER ? ack({ response_action: 'clear' }) : ack();
  });

  app.event('app_mention', async ({ event, body, context, client }) => {
    if (event.bot_id || again(body.event_id) || !event.user) return;
    const line = names.toLine(readText(withoutMention(event.text, context.botUserId)));
    const place = { user: event.user, channel: event.channel, thread: event.thread_ts ?? event.ts };
    if (responder.mayPost(event.channel)) {
      const { answer, personal } = await responder.publicly(line, place);
      if (!personal) return deliverAnswer.publicly(client, place, answer);
    }
    await deliverAnswer.privately(client, place, await responder.privately(line, place));
  });

  app.event('message', async ({ event, body, context, client }) => {
    if (event.channel_type !== 'im') return;
    if (event.subtype === 'file_share' && !event.text?.trim()) {
      if (again(body.event_id)) return;
      const place = { user: event.user, channel: event.channel };
      const text =
        'A file cannot be read here. Paste its words as a message, or a reference such as 2020 10.';
      return delivery.publicly(client, place, responder.tell('Only words can be read', text));
    }
    if (event.subtype !== undefined && event.subtype !== 'file_share') return;
    if ('bot_id' in event && event.bot_id) return;
    if (again(body.event_id)) return;
    const line = names.toLine(readText(withoutMention(event.text ?? '', context.botUserId)));
    const place = { user: event.user, channel: event.channel, thread: event.thread_ts };
    await deliverAnswer.publicly(client, place, (await responder.publicly(line, place)).answer);
  });

  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    await client.views.publish({ user_id: event.user, view: home(assistant, names) });
  });

  /** A form to paste into, where a command takes a text and was given none. */
  async function pasted(
    client: webApi.WebClient,
    trigger: ViewTrigger,
    line: string,
    place: MessageTarget,
  ): Promise<boolean> {
    const { name, argument } = assistant.read(line);
    const command = assistant.commands.find((one) => one.name === name);
    if (argument !== '' || !command?.argument?.multiline) return false;
    return view.show(client, trigger, formView(command, place));
  }

  function again(id: string): boolean {
    if (seen.has(id)) return true;
    seen.set(id, true);
    return false;
  }
}
