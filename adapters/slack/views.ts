import type { ModalView } from '@slack/types';
import type { Command } from '../../src/command.ts';
import { shorten } from '../../src/text/shorten.ts';
import type { MessageTarget } from './delivery.ts';
import { numberActions, type SlackMessage } from './render/render.ts';

/** Slack's limits for a view's title, its blocks, and a text typed into it, in characters. */
const TITLE = 24;
const BLOCKS = 100;
const TYPED = 3000;

/** Names of the views, and of the one field of a form. */
export const ANSWER = 'answer';
export const FORM = 'form:';
export const REPORT = 'report';
const FIELD = 'text';

/** What a view must know of where it was opened: a message there can still be posted. */
interface Carried {
  readonly place: Pick<MessageTarget, 'channel' | 'thread' | 'responseUrl'>;
  /** The line whose answer is reported. */
  readonly line?: string;
}

/** An answer over the conversation; closing it leads back. */
export function answerView(message: SlackMessage, title: string, place: MessageTarget): ModalView {
  return {
    type: 'modal',
    callback_id: ANSWER,
    title: plain(shorten(title.trim() || 'Answer', TITLE)),
    close: plain('Back'),
    blocks: numberActions(message.blocks).slice(0, BLOCKS),
    private_metadata: carry({ place }),
  };
}

/** A form that takes what a command is asked for, over several lines where it is a text. */
export function formView({ name, summary, argument }: Command, place: MessageTarget): ModalView {
  const label = argument?.description ?? 'What to look for';
  return {
    type: 'modal',
    callback_id: `${FORM}${name}`,
    title: plain(FORM_TITLES[name] ?? 'Rapporteur'),
    submit: plain('Ask'),
    close: plain('Cancel'),
    blocks: [field(label, argument?.hint ?? '', argument?.multiline === true, summary)],
    private_metadata: carry({ place }),
  };
}

/** A form that takes a word on what is wrong with an answer. */
export function reportView(line: string, place: MessageTarget): ModalView {
  const hint =
    'Kept for the administrator: what you write here, the references and the texts shown. Nothing else.';
  return {
    type: 'modal',
    callback_id: REPORT,
    title: plain('Report a wrong text'),
    submit: plain('Report'),
    close: plain('Cancel'),
    blocks: [field('What is wrong?', 'The document says …', true, hint)],
    private_metadata: carry({ place, line }),
  };
}

/** One sentence in place of a form. */
export function saidView(title: string, text: string): ModalView {
  return {
    type: 'modal',
    callback_id: ANSWER,
    title: plain(shorten(title, TITLE)),
    close: plain('Close'),
    blocks: [{ type: 'section', text: plain(text) }],
  };
}

/** What a view carries; nothing of it where it is not of our writing. */
export function readCarried(metadata: string | undefined): Carried {
  try {
    const read: unknown = JSON.parse(metadata ?? '');
    if (!isObject(read)) return { place: {} };
    const place = isObject(read['place']) ? read['place'] : {};
    const line = words(read['line']);
    return {
      place: {
        channel: words(place['channel']),
        thread: words(place['thread']),
        responseUrl: words(place['responseUrl']),
      },
      ...(line === undefined ? {} : { line }),
    };
  } catch {
    return { place: {} };
  }
}

/** What was typed into the form. */
export function readField(state: unknown): string {
  const values = isObject(state) && isObject(state['values']) ? state['values'] : {};
  const block = isObject(values[FIELD]) ? values[FIELD] : {};
  const typed = isObject(block[FIELD]) ? block[FIELD]['value'] : null;
  return typeof typed === 'string' ? typed : '';
}

const FORM_TITLES: Readonly<Record<string, string>> = {
  prior: 'Find agreed language',
  verify: 'Check quotations',
  compile: 'Compile texts',
  topic: 'Search the texts',
};

function carry({
  place: { channel, thread, responseUrl },
  line,
}: Carried & { place: MessageTarget | Carried['place'] }): string {
  const whole = JSON.stringify({ place: { channel, thread, responseUrl }, line });
  return whole.length <= TYPED
    ? whole
    : JSON.stringify({ place: { channel, thread, responseUrl } });
}

function field(label: string, placeholder: string, multiline: boolean, hint: string) {
  return {
    type: 'input' as const,
    block_id: FIELD,
    label: plain(shorten(label, 2000)),
    hint: plain(shorten(hint, 2000)),
    element: {
      type: 'plain_text_input' as const,
      action_id: FIELD,
      multiline,
      max_length: TYPED,
      focus_on_load: true,
      placeholder: plain(shorten(placeholder || ' ', 150)),
    },
  };
}

function plain(text: string) {
  return { type: 'plain_text' as const, text, emoji: false };
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
