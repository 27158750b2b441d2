import { type PartedLine, readPart } from '../../src/reply/part.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { say } from '../../src/text/marked.ts';
import type { Answering } from '../service/answering.ts';
import { createDrawOnce } from '../service/draw-once.ts';
import { type Answer, only } from './answer.ts';
import type { Names } from './command-names.ts';
import { renderAnswer, renderShared, type Showing, type SlackMessage } from './render/render.ts';
import type { SlackSettings } from './settings.ts';

/** Who asks, and where. */
export interface Asker {
  readonly user: string;
  readonly channel?: string | undefined;
}

/** Turns lines into answers; never rejects. */
export interface Desk {
  /** A private answer, with the button that posts it where that is allowed. */
  privately(line: string, asker: Asker): Promise<Answer>;
  /** Another page of a private answer, without its file. */
  turned(line: string, asker: Asker): Promise<Answer>;
  /** An answer for all to see. */
  publicly(line: string, asker: Asker): Promise<Answer>;
  /** What a click on "Post to channel" posts; a private message saying why where nothing is posted. */
  shared(line: string, asker: Asker, sharer: string): Promise<SlackMessage>;
  /** Whether answers may be shown to all in a channel. */
  mayPost(channel: string | undefined): boolean;
  /** The assistant's own words to one person. */
  tell(title: string, text: string): SlackMessage;
  fault(where: string, error: unknown): SlackMessage;
}

/** `file` is what an answer says of the file that goes with it. */
export function createDesk(
  answering: Answering,
  names: Names,
  settings: SlackSettings,
  file: string,
): Desk {
  const drawn = createDrawOnce<Answer>();
  const closed = new Set(settings.SLACK_POSTING_OFF_IN);
  return {
    privately: (line, asker) => whole(line, asker, 'ephemeral', mayPost(asker.channel)),
    turned: (line, asker) =>
      answered(line, asker, only, (asked, reply) =>
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
    asker: Asker,
    visibility: SlackMessage['response_type'],
    post: boolean,
  ): Promise<Answer> {
    return answered(line, asker, only, (asked, reply) => ({
      ...messages(asked, reply, { visibility, post, file }),
      compilation: reply.compilation ?? null,
    }));
  }

  function messages(asked: PartedLine, reply: Reply, showing: Showing): Answer {
    const way = JSON.stringify([asked, showing]);
    return drawn(reply, way, () => {
      const [first, ...further] = renderAnswer(asked, reply, names, showing);
      return { first, further, compilation: null };
    });
  }

  async function answered<T>(
    line: string,
    { user }: Asker,
    otherwise: (message: SlackMessage) => T,
    draw: (asked: PartedLine, reply: Reply) => T,
  ): Promise<T> {
    try {
      const asked = readPart(line);
      return draw(asked, await answering.answer({ platform: 'slack', user, line: asked.line }));
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
    const asked = { line: '/help', part: 1 };
    return renderAnswer(asked, reply, names, { visibility: 'ephemeral', post: false })[0];
  }
}
