import type { GlobalShortcut, MessageShortcut, webApi } from '@slack/bolt';
import type { Assistant } from '../../src/assistant.ts';
import { NO_TEXT } from '../service/no-text.ts';
import type { DeliverAnswer } from './deliver-answer.ts';
import { GLOBAL, SHORTCUTS } from './manifest.ts';
import { readMessageText } from './message-text.ts';
import type { Responder } from './responder.ts';
import { onlyMessage, type SlackAnswer } from './slack-answer.ts';
import type { ViewWindow } from './view-window.ts';
import { formView } from './views.ts';

export interface ShortcutParts {
  readonly assistant: Pick<Assistant, 'commands'>;
  readonly responder: Responder;
  readonly deliverAnswer: DeliverAnswer;
  readonly view: ViewWindow;
}

/** Answers shortcuts: one on a message with what it says, one from anywhere with a form. */
export function createShortcut({ assistant, responder, deliverAnswer, view }: ShortcutParts) {
  return async (
    shortcut: GlobalShortcut | MessageShortcut,
    client: webApi.WebClient,
  ): Promise<void> => {
    const message = shortcut.type === 'message_action' ? shortcut : null;
    const place = {
      user: shortcut.user.id,
      channel: message?.channel.id,
      thread: threadOf(message?.message),
      responseUrl: message?.response_url,
    };
    const id = shortcut.callback_id.replace(GLOBAL, '');
    const known = SHORTCUTS.find((one) => one.id === id);
    const command = assistant.commands.find(({ name }) => name === known?.command);
    if (command && !message && (await view.show(client, shortcut, formView(command, place)))) {
      return;
    }
    const answer = command && message ? await found(message, command.name) : unknown();
    await deliverAnswer.privately(client, place, answer);

    async function found(on: MessageShortcut, name: string): Promise<SlackAnswer> {
      const text = readMessageText(on.message);
      if (text === '') return onlyMessage(responder.tell('Nothing to look for', NO_TEXT));
      return responder.privately(`/${name} ${text}`, place);
    }
  };

  function unknown(): SlackAnswer {
    return onlyMessage(responder.tell('Unknown shortcut', 'This shortcut is no longer there.'));
  }
}

function threadOf(message: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const thread = message?.['thread_ts'];
  return typeof thread === 'string' ? thread : undefined;
}
