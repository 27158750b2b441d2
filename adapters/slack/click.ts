import type { BlockAction, BlockElementAction, webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Assistant } from '../../src/assistant.ts';
import type { DeliverAnswer } from './deliver-answer.ts';
import type { MessageDelivery, MessageTarget } from './delivery.ts';
import { type Click, readClick, readLine } from './render/buttons.ts';
import type { Responder } from './responder.ts';
import type { SlackAnswer } from './slack-answer.ts';
import type { ViewWindow } from './view-window.ts';
import { answerView, formView, readCarried, reportView } from './views.ts';
import type { WordFile } from './word-file.ts';

/** Postings that are recognised when they are tapped twice: for so long, in milliseconds, and so many. */
const REMEMBERED = { ttl: 30 * 60_000, max: 10_000 };

const CLOSED =
  'Slack no longer takes a posting from this message: it is older than half an hour, or five answers were given to it. Please ask again and post from the new answer.';

export interface ClickParts {
  readonly assistant: Pick<Assistant, 'commands'>;
  readonly responder: Responder;
  readonly delivery: MessageDelivery;
  readonly deliverAnswer: DeliverAnswer;
  readonly wordFile: WordFile;
  readonly view: ViewWindow;
}

/** Answers a click on a button, or a choice from a menu, from what the button itself carries. */
export type AnswerClick = (
  action: { readonly type: string },
  body: BlockAction,
  client: webApi.WebClient,
) => Promise<void>;

/**
 * Paging replaces a message that only its reader sees; a text opens over the conversation, and
 * beside it where Slack opens nothing; what is posted is posted once.
 */
export function createClick(parts: ClickParts): AnswerClick {
  const { assistant, responder, delivery, deliverAnswer, wordFile, view } = parts;
  const posted = new LRUCache<string, true>(REMEMBERED);

  return async (action, body, client) => {
    const place = placeOf(body);
    const { kind, line } = asked(action, body.actions);
    if (kind === null || line === null) {
      return tell('Unknown button', 'This button is no longer there. Please ask again.');
    }
    const acts: Readonly<Record<Click, () => Promise<void>>> = {
      ask: () => answer(),
      open: () => open(),
      turn: () => turn(),
      post: () => post(line),
      remove: () => remove(line),
      keep: () => keep(line),
      report: async () => {
        if (await view.show(client, body, reportView(line, place))) return;
        await tell('Not opened', 'Slack did not open the form. Please press again.');
      },
      form: async () => {
        const command = assistant.commands.find(({ name }) => name === line);
        if (command) await view.show(client, body, formView(command, place));
      },
    };
    return acts[kind]();

    async function answer(): Promise<void> {
      if (body.view?.type === 'modal') return open();
      const shown = await responder.privately(line!, place);
      await deliverAnswer.privately(client, place, shown);
    }

    async function open(): Promise<void> {
      const shown = await responder.privately(line!, place);
      if (shown.further.length === 0 && (await view.show(client, body, viewOf(shown)))) {
        // What goes with it comes as it would otherwise.
        return deliverAnswer.rest(client, place, shown);
      }
      await deliverAnswer.privately(client, place, shown);
    }

    async function turn(): Promise<void> {
      const shown = await responder.turned(line!, place);
      if (body.view?.type === 'modal') {
        if (await view.replace(client, body, viewOf(shown))) return;
      }
      const replace = body.container['is_ephemeral'] === true;
      await deliverAnswer.privately(client, { ...place, replace }, shown);
    }

    async function post(what: string): Promise<void> {
      const once = JSON.stringify([
        place.user,
        body.container['message_ts'] ?? body.view?.id,
        what,
      ]);
      if (posted.has(once)) return tell('Already posted', 'This was posted already, once.');
      posted.set(once, true);
      const name = body.user.name ?? body.user.username ?? 'a member';
      const shared = await responder.shared(what, place, { user: place.user, name });
      const trouble = await postShared(shared);
      if (trouble === null)
        return tell('Posted', 'Posted. Whoever posts a text can remove it below the text.');
      posted.delete(once);
      const { responseUrl: _, ...elsewhere } = place;
      if (trouble === CLOSED) {
        return delivery.privately(client, elsewhere, responder.tell('Not posted', trouble));
      }
      await delivery.privately(
        client,
        place,
        typeof trouble === 'string' ? responder.tell('Not posted', trouble) : trouble,
      );
    }

    /** Null when it was posted; otherwise why not. */
    async function postShared(shared: Awaited<ReturnType<Responder['shared']>>) {
      if (shared.kind === 'refused') return shared.message;
      if (shared.kind === 'message') {
        return (await delivery.posted(place, shared.message)) ? null : CLOSED;
      }
      return wordFile.post(client, place, shared.attachment, shared.says);
    }

    async function remove(owner: string): Promise<void> {
      if (owner !== place.user) {
        return tell('Not removed', 'Only who posted this can remove it.');
      }
      if (await delivery.removed(client, place, body.container['message_ts'])) return;
      await tell(
        'Not removed',
        'Slack did not remove it. Please delete the message by its own menu.',
      );
    }

    async function keep(what: string): Promise<void> {
      const { answer: kept } = await responder.publicly(what, place);
      const own = { user: place.user };
      const sent = await delivery.kept(client, own, [kept.first, ...kept.further]);
      await tell(
        sent ? 'Sent' : 'Not sent',
        sent
          ? 'It is in your direct messages with this app.'
          : 'Slack did not take it. Please open the messages of this app once and try again.',
      );
    }

    function viewOf(shown: SlackAnswer) {
      return answerView(shown.first, shown.first.text.split('\n', 1)[0]!, place);
    }

    function tell(title: string, text: string): Promise<void> {
      return delivery.privately(client, place, responder.tell(title, text));
    }
  };
}

function asked(action: { readonly type: string }, actions: readonly BlockElementAction[]) {
  const pressed = actions.find((each) => each === action);
  if (pressed?.type === 'button') {
    return { kind: readClick(pressed.action_id), line: readLine(pressed.value ?? '') };
  }
  if (pressed?.type === 'static_select') {
    return { kind: readClick(pressed.action_id), line: pressed.selected_option?.value ?? null };
  }
  return { kind: null, line: null };
}

function placeOf(body: BlockAction): MessageTarget {
  const thread: unknown = body.container['thread_ts'];
  const carried = readCarried(body.view?.private_metadata).place;
  return {
    user: body.user.id,
    channel: body.channel?.id ?? carried.channel,
    thread: typeof thread === 'string' ? thread : carried.thread,
    responseUrl: body.response_url || carried.responseUrl,
  };
}
