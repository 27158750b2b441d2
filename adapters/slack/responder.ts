import type { Assistant } from '../../src/assistant.ts';
import { type PagedLine, readMessagePage } from '../../src/reply/message-page.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { say } from '../../src/text/marked.ts';
import type { Answering } from '../service/answering.ts';
import { createDrawOnce } from '../service/draw-once.ts';
import type { CommandNames } from './command-names.ts';
import { renderAnswer, renderShared, type Showing, type SlackMessage } from './render/render.ts';
import type { SlackSettings } from './settings.ts';
import { onlyMessage, type SlackAnswer } from './slack-answer.ts';

/** Who asks, and where. */
export interface SlackAsker {
  readonly user: string;
  readonly channel?: string | undefined;
}

/** Turns lines into answers; never rejects. */
export interface Responder {
  /** A private answer, with the button that posts it where that is allowed. */
  privately(line: string, asker: SlackAsker): Promise<SlackAnswer>;
  /** Another page of a private answer, without its file. */
  turned(line: string, asker: SlackAsker): Promise<SlackAnswer>;
  /** An answer for all to see. */
  publicly(line: string, asker: SlackAsker): Promise<SlackAnswer>;
  /** What a click on "Post to channel" posts; a private message saying why where nothing is posted. */
  shared(line: string, asker: SlackAsker, sharer: string): Promise<SlackMessage>;
  /** Whether answers may be shown to all in a channel. */
  mayPost(channel: string | undefined): boolean;
  /** The assistant's own words to one person. */
  tell(title: string, text: string): SlackMessage;
  fault(where: string, error: unknown): SlackMessage;
}

/** `file` is what an answer says of the file that goes with it. */
export function createResponder(
  { read }: Pick<Assistant, 'read'>,
  answering: Answering,
  names: CommandNames,
  settings: SlackSettings,
  file: string,
): Responder {
  const drawn = createDrawOnce<SlackAnswer>();
  const closed = new Set(settings.SLACK_POSTING_OFF_IN);
  return {
    privately: (line, asker) => whole(line, asker, 'ephemeral', mayPost(asker.channel)),
    turned: (line, asker) =>
      answered(line, asker, onlyMessage, (asked, reply) =>
        messages(asked, reply, { visibility: 'ephemeral', post: mayPost(asker.channel) }),
      ),
    publicly: (line, asker) => whole(line, asker, 'in_channel', false),
    shared: (line, asker, sharer) =>
      answered(
        line,
        asker,
        (message) => message,
        (asked, reply) =>
          mayPost(asker.channel)
            ? (renderShared(asked, reply, names, sharer) ??
              tell('Nothing to post', 'This answer has no text to post.'))
            : tell('Posting is switched off', 'An administrator has switched off posting here.'),
      ),
    mayPost,
    tell,
    fault,
  };

  function whole(
    line: string,
    asker: SlackAsker,
    visibility: SlackMessage['response_type'],
    post: boolean,
  ): Promise<SlackAnswer> {
    return answered(line, asker, onlyMessage, (asked, reply) => ({
      ...messages(asked, reply, { visibility, post, file }),
      attachment: reply.attachment ?? null,
    }));
  }

  function messages(asked: PagedLine, reply: Reply, showing: Showing): SlackAnswer {
    const way = JSON.stringify([asked, showing]);
    return drawn(reply, way, () => {
      const [first, ...further] = renderAnswer(asked, reply, names, showing);
      return { first, further, attachment: null };
    });
  }

  async function answered<T>(
    line: string,
    { user }: SlackAsker,
    otherwise: (message: SlackMessage) => T,
    draw: (asked: PagedLine, reply: Reply) => T,
  ): Promise<T> {
    try {
      const asked = readMessagePage(line);
      const request = read(asked.line);
      return draw(asked, await answering.answer({ platform: 'slack', user, request }));
    } catch (error) {
      return otherwise(fault('render', error));
    }
  }

  function mayPost(channel: string | undefined): boolean {
    return settings.SLACK_POSTING === 'on' && !(channel && closed.has(channel));
  }

  function tell(title: string, text: string): SlackMessage {
    const block = { type: 'text', ...say`${text}` } as const;
    return own({ outcome: 'usage', title, blocks: [block], refs: [], next: [] });
  }

  function fault(where: string, error: unknown): SlackMessage {
    return own(answering.fault('slack', where, error));
  }

  function own(reply: Reply): SlackMessage {
    const asked = { line: '/help', page: 1 };
    return renderAnswer(asked, reply, names, { visibility: 'ephemeral', post: false })[0];
  }
}
