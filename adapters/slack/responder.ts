import type { Assistant } from '../../src/assistant.ts';
import { type PagedLine, readMessagePage } from '../../src/reply/message-page.ts';
import { isPersonal } from '../../src/reply/postable.ts';
import type { Attachment, Reply } from '../../src/reply/reply.ts';
import { foldReply, readSection } from '../../src/reply/sections.ts';
import { say } from '../../src/text/marked.ts';
import type { Answering } from '../service/answering.ts';
import { createDrawOnce } from '../service/draw-once.ts';
import { readWrongText, type WrongText } from '../service/wrong-text.ts';
import type { CommandNames } from './command-names.ts';
import {
  renderAnswer,
  renderShared,
  type Sharer,
  type Showing,
  type SlackMessage,
} from './render/render.ts';
import type { SlackSettings } from './settings.ts';
import { onlyMessage, type SlackAnswer } from './slack-answer.ts';

/** Who asks, and where. */
export interface SlackAsker {
  readonly user: string;
  readonly channel?: string | undefined;
}

/** What posting an answer comes to. */
export type SharedAnswer =
  | { readonly kind: 'message'; readonly message: SlackMessage }
  | { readonly kind: 'file'; readonly attachment: Attachment; readonly says: string }
  /** A private message that says why nothing is posted. */
  | { readonly kind: 'refused'; readonly message: SlackMessage };

/** An answer that may be shown to all, unless it is for the asker alone. */
export interface OpenAnswer {
  readonly answer: SlackAnswer;
  /** Help with asking, a limit or a fault, which no channel needs to see. */
  readonly personal: boolean;
}

/** Turns lines into answers; never rejects. */
export interface Responder {
  /** A private answer, with what posts it where that is allowed. */
  privately(line: string, asker: SlackAsker): Promise<SlackAnswer>;
  /** Another page of a private answer, without its file. */
  turned(line: string, asker: SlackAsker): Promise<SlackAnswer>;
  /** An answer for all to see. */
  publicly(line: string, asker: SlackAsker): Promise<OpenAnswer>;
  /** What a click on "Post to channel" posts. */
  shared(line: string, asker: SlackAsker, sharer: Sharer): Promise<SharedAnswer>;
  /** What somebody reports of an answer; null where it cannot be given again. */
  wrongText(line: string, asker: SlackAsker, said: string): Promise<WrongText | null>;
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
    privately: async (line, asker) =>
      (await whole(line, asker, 'ephemeral', mayPost(asker.channel))).answer,
    turned: (line, asker) =>
      answered(line, asker, onlyMessage, (asked, reply) =>
        messages(asked, reply, { visibility: 'ephemeral', post: mayPost(asker.channel) }),
      ),
    publicly: (line, asker) => whole(line, asker, 'in_channel', false),
    shared,
    wrongText: (line, asker, said) =>
      answered<WrongText | null>(
        line,
        asker,
        () => null,
        (_, reply) => (isPersonal(reply) ? null : readWrongText(reply, said)),
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
  ): Promise<OpenAnswer> {
    return answered(
      line,
      asker,
      (message): OpenAnswer => ({ answer: onlyMessage(message), personal: true }),
      (asked, reply) => ({
        answer: {
          ...messages(asked, reply, { visibility, post, file }),
          attachment: reply.attachment ?? null,
        },
        personal: isPersonal(reply),
      }),
    );
  }

  function shared(line: string, asker: SlackAsker, sharer: Sharer): Promise<SharedAnswer> {
    const refused = (message: SlackMessage): SharedAnswer => ({ kind: 'refused', message });
    return answered(line, asker, refused, (asked, reply): SharedAnswer => {
      if (isPersonal(reply)) return refused(own(reply));
      if (!mayPost(asker.channel)) {
        return refused(
          tell('Posting is switched off', 'An administrator has switched off posting here.'),
        );
      }
      if (reply.attachment) {
        const says = `${reply.title}, word for word, with citations. Shared by @${sharer.name}.`;
        return { kind: 'file', attachment: reply.attachment, says };
      }
      const message = renderShared(asked, fold(asked, reply), names, sharer);
      return message
        ? { kind: 'message', message }
        : refused(tell('Nothing to post', 'This answer has no text to post.'));
    });
  }

  function messages(asked: PagedLine, reply: Reply, showing: Showing): SlackAnswer {
    const way = JSON.stringify([asked, showing]);
    return drawn(reply, way, () => {
      const [first, ...further] = renderAnswer(asked, fold(asked, reply), names, showing);
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
      const request = read(readSection(asked.line).line);
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

function fold({ line }: PagedLine, reply: Reply): Reply {
  return foldReply(reply, readSection(line));
}
