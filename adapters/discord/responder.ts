import type { RawFile } from '@discordjs/rest';
import {
  type APIInteraction,
  type APIInteractionResponse,
  ChannelType,
  InteractionResponseType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { PagedLine } from '../../src/reply/message-page.ts';
import type { Attachment, Reply } from '../../src/reply/reply.ts';
import { type CommandRequest, writeRequest } from '../../src/request.ts';
import { mediaType, writeCompilation } from '../files/index.ts';
import type { Answering } from '../service/answering.ts';
import { createDrawOnce } from '../service/draw-once.ts';
import { NO_TEXT } from '../service/no-text.ts';
import { choices } from './choices.ts';
import type { MayPost } from './posting.ts';
import { fitsInMessage } from './render/custom-id.ts';
import { type Message, sentence, withFile } from './render/message.ts';
import { type RenderOptions, render, renderAll, renderPost } from './render/render.ts';
import type { InteractionRequest } from './request.ts';

/** What an interaction is answered with: at once, and in messages after that. */
export interface InteractionReply {
  readonly first: APIInteractionResponse;
  readonly later: readonly Message[];
  /** Sent with the first, which names them. */
  readonly files?: readonly RawFile[];
}

/** Discord takes five later messages of an application that is not in the server, and no more. */
const MOST_MESSAGES = 5;

export const SAYINGS = {
  lost: 'This button is from an earlier version and its question is no longer known. Please ask again, for example /help.',
  wordless: NO_TEXT,
  unknown: 'This is not something that Rapporteur can do here. /help lists what there is.',
  restarting: 'Rapporteur is restarting. Please ask again in a moment.',
  postingOff: 'Answers are not shown to everyone here: an administrator has switched that off.',
  mayNotPost:
    'You may not write in this conversation, so the answer cannot be shown here to everyone.',
  nothingToPost: 'There is no agreed text in this answer to show to everyone.',
  tooMuchToPost:
    'This answer is too long to show to everyone at once. Please open one text of it and post that.',
  shortened: 'There is more that does not fit here. Please ask with a shorter text.',
} as const;

/** Answers interactions with messages, within the limit of whoever asks. */
export function createResponder(answering: Answering, mayPost: MayPost) {
  const drawn = createDrawOnce<Said>();
  return async function respond(
    asked: InteractionRequest,
    interaction: APIInteraction,
  ): Promise<InteractionReply> {
    switch (asked.kind) {
      case 'ask': {
        const posting = mayPost(interaction);
        const isPublic = asked.public && posting && mayWrite(interaction);
        const reply = await answer(asked.request, interaction);
        const options = { posting, public: isPublic };
        const paged = { line: writeRequest(asked.request), page: asked.page };
        const way = JSON.stringify([paged, options]);
        const said = drawn(reply, way, () => say(messages(paged, reply, options)));
        return isPublic || !reply.attachment ? said : attach(said, reply.attachment);
      }
      case 'turn': {
        const reply = await answer(asked.request, interaction);
        const paged = { line: writeRequest(asked.request), page: asked.page };
        const data = render(paged, reply, { posting: mayPost(interaction) });
        return { first: { type: InteractionResponseType.UpdateMessage, data }, later: [] };
      }
      case 'post':
        return post(asked.request, interaction);
      case 'complete': {
        const found = await choices(answering, userOf(interaction), asked.command, asked.typed);
        const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
        return { first: { type, data: { choices: found } }, later: [] };
      }
      case 'lost':
      case 'wordless':
      case 'unknown':
        return say([sentence(SAYINGS[asked.kind])]);
    }
  };

  async function post(
    request: CommandRequest,
    interaction: APIInteraction,
  ): Promise<InteractionReply> {
    if (!mayPost(interaction)) return say([sentence(SAYINGS.postingOff)]);
    if (!mayWrite(interaction)) return say([sentence(SAYINGS.mayNotPost)]);
    const reply = await answer(request, interaction);
    const posts = renderPost(writeRequest(request), reply, userOf(interaction));
    if (posts.length === 0) return say([sentence(SAYINGS.nothingToPost)]);
    return say(posts.length > MOST_MESSAGES ? [sentence(SAYINGS.tooMuchToPost)] : posts);
  }

  function answer(request: CommandRequest, interaction: APIInteraction): Promise<Reply> {
    return answering.answer({ platform: 'discord', user: userOf(interaction), request });
  }
}

/** One message; all of them where the line is too long for buttons that would lead to the others. */
function messages(paged: PagedLine, reply: Reply, options: RenderOptions): Message[] {
  if (fitsInMessage(paged.line)) return [render(paged, reply, options)];
  const all = renderAll(paged.line, reply, options);
  if (all.length <= MOST_MESSAGES) return all;
  return [...all.slice(0, MOST_MESSAGES - 1), sentence(SAYINGS.shortened, options)];
}

/** A response in new messages. */
interface Said extends InteractionReply {
  readonly first: {
    readonly type: InteractionResponseType.ChannelMessageWithSource;
    readonly data: Message;
  };
}

function say([first, ...later]: readonly Message[]): Said {
  const data = first ?? sentence(SAYINGS.unknown);
  return { first: { type: InteractionResponseType.ChannelMessageWithSource, data }, later };
}

/** The compilation as a Word file beside its texts. */
async function attach(
  response: Said,
  { name, compilation }: Attachment,
): Promise<InteractionReply> {
  const data = Buffer.from(await writeCompilation(compilation, 'docx'));
  const { first } = response;
  const file = `${name}.docx`;
  return {
    ...response,
    first: { ...first, data: withFile(first.data, file) },
    files: [{ name: file, data, contentType: mediaType('docx') }],
  };
}

/** A direct message has no member, an account's own install may have none either: Discord decides. */
function mayWrite({ member, channel }: APIInteraction): boolean {
  if (!member) return true;
  const inThread =
    channel?.type === ChannelType.PublicThread ||
    channel?.type === ChannelType.PrivateThread ||
    channel?.type === ChannelType.AnnouncementThread;
  const needed = inThread
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return (BigInt(member.permissions) & needed) !== 0n;
}

function userOf(interaction: APIInteraction): string {
  return interaction.user?.id ?? interaction.member?.user.id ?? 'unknown';
}
