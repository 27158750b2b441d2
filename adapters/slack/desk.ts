import { say } from '../../src/marked.ts';
import { type PartedLine, readPart } from '../../src/part.ts';
import type { Reply } from '../../src/reply.ts';
import type { Answering } from '../service/answering.ts';
import type { Names } from './names.ts';
import { render, renderShared, type SlackMessage } from './render.ts';
import type { SlackSettings } from './settings.ts';

/** Who asks, and where. */
export interface Asker {
  readonly user: string;
  readonly channel?: string | undefined;
}

/** Turns lines into messages; never rejects. */
export interface Desk {
  /** A private answer, with the button that posts it where that is allowed. */
  privately(line: string, asker: Asker): Promise<SlackMessage>;
  /** An answer for all to see. */
  publicly(line: string, asker: Asker): Promise<SlackMessage>;
  /** What a click on "Post to channel" posts; a private message saying why where nothing is posted. */
  shared(line: string, asker: Asker, sharer: string): Promise<SlackMessage>;
  /** Whether answers may be shown to all in a channel. */
  mayPost(channel: string | undefined): boolean;
  /** The assistant's own words to one person. */
  tell(title: string, text: string): SlackMessage;
  fault(where: string, error: unknown): SlackMessage;
}

export function createDesk(answering: Answering, names: Names, settings: SlackSettings): Desk {
  const closed = new Set(settings.SLACK_POSTING_OFF_IN);
  return {
    privately: (line, asker) => shown(line, asker, 'ephemeral', mayPost(asker.channel)),
    publicly: (line, asker) => shown(line, asker, 'in_channel', false),
    shared: (line, asker, sharer) =>
      answered(line, asker, (asked, reply) =>
        mayPost(asker.channel)
          ? (renderShared(asked, reply, names, sharer) ??
            tell('Nothing to post', 'This answer has no text to post.'))
          : tell('Posting is switched off', 'An administrator has switched off posting here.'),
      ),
    mayPost,
    tell,
    fault,
  };

  function shown(
    line: string,
    asker: Asker,
    visibility: SlackMessage['response_type'],
    post: boolean,
  ): Promise<SlackMessage> {
    return answered(line, asker, (asked, reply) =>
      render(asked, reply, names, { visibility, post }),
    );
  }

  async function answered(
    line: string,
    { user }: Asker,
    draw: (asked: PartedLine, reply: Reply) => SlackMessage,
  ): Promise<SlackMessage> {
    try {
      const asked = readPart(line);
      return draw(asked, await answering.answer({ platform: 'slack', user, line: asked.line }));
    } catch (error) {
      return fault('render', error);
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
    return render({ line: '/help', part: 1 }, reply, names, {
      visibility: 'ephemeral',
      post: false,
    });
  }
}
