import type { RawFile } from '@discordjs/rest';
import {
  type APIInteraction,
  type APIInteractionResponse,
  ChannelType,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import { type PagedLine, writeMessagePage } from '../../src/reply/message-page.ts';
import { isPersonal, postingOf } from '../../src/reply/postable.ts';
import type { Attachment, Reply } from '../../src/reply/reply.ts';
import { foldReply, writeSection } from '../../src/reply/sections.ts';
import { type CommandRequest, writeRequest } from '../../src/request.ts';
import { fileName } from '../files/file-name.ts';
import { mediaType, writeCompilation } from '../files/index.ts';
import type { Answering } from '../service/answering.ts';
import { createDrawOnce } from '../service/draw-once.ts';
import { NO_TEXT } from '../service/no-text.ts';
import { readWrongText } from '../service/wrong-text.ts';
import { choices, readChoice } from './choices.ts';
import { commandForm, reportForm } from './forms.ts';
import type { MayPost } from './posting.ts';
import { fitsInMessage } from './render/custom-id.ts';
import { type DiscordMessage, sentence, withFile } from './render/message.ts';
import {
  type RenderOptions,
  render,
  renderAll,
  renderChoice,
  renderFilePost,
  renderPost,
  renderPreview,
} from './render/render.ts';
import type { Asked, InteractionRequest } from './request.ts';

/** What an interaction is answered with: at once, and in messages after that. */
export interface InteractionReply {
  readonly first: APIInteractionResponse;
  readonly later: readonly DiscordMessage[];
  /** Sent with the first message, which names them. */
  readonly files?: readonly RawFile[];
  /** Whether the message that was pressed on is taken away, once that is acknowledged. */
  readonly removes?: true;
  /** Messages to somebody's own conversation with the app, instead of here. */
  readonly direct?: { readonly user: string; readonly messages: readonly DiscordMessage[] };
  /** What the message at hand becomes once the later or direct ones were taken, or were not. */
  readonly afterwards?: { readonly sent: DiscordMessage; readonly failed: DiscordMessage };
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
  posted: 'Everyone here can see it now. Whoever posts a text can remove it below the text.',
  postedBefore: 'This was posted already, once.',
  notPosted:
    'Discord did not take it: perhaps you or this app may not write here. An administrator can look at the permissions of the channel.',
  notYours: 'Only who posted this can remove it.',
  kept: 'It is in your direct messages with this app.',
  notKept:
    'Discord did not take it: allow direct messages from members of this server, or add this app to your account.',
  reported: 'Thank you. It is kept for the administrator, with the references and the texts shown.',
  notReported: 'That answer has no text that could be wrong, so that nothing was kept.',
  shortened: 'There is more that does not fit here. Please ask with a shorter text.',
} as const;

/** Postings that are recognised when they are pressed twice: for so long, in milliseconds, and so many. */
const REMEMBERED = { ttl: 15 * 60_000, max: 10_000 };

/** Answers interactions with messages, within the limit of whoever asks. */
export function createResponder(answering: Answering, mayPost: MayPost) {
  const drawn = createDrawOnce<SentReply>();
  const posted = new LRUCache<string, true>(REMEMBERED);
  return async function respond(
    asked: InteractionRequest,
    interaction: APIInteraction,
  ): Promise<InteractionReply> {
    switch (asked.kind) {
      case 'ask': {
        const request = await meant(asked, interaction);
        const reply = await answer(request, interaction);
        const barred = asked.public ? cannotPost(interaction) : null;
        const isPublic = asked.public && barred === null && !isPersonal(reply);
        const user = userOf(interaction);
        const options: RenderOptions = {
          posting: mayPost(interaction),
          public: isPublic,
          ...(isPublic ? { owner: user } : {}),
          ...(barred === null ? {} : { remark: barred }),
        };
        const understood = { ...asked, request };
        const paged = pagedLine(understood);
        const way = JSON.stringify([paged, options]);
        const said = drawn(reply, way, () =>
          say(messages(paged, fold(understood, reply), options)),
        );
        return isPublic || !reply.attachment ? said : attach(said, reply.attachment);
      }
      case 'turn': {
        const reply = await answer(asked.request, interaction);
        const back = asked.back === undefined ? {} : { back: asked.back };
        const options = { posting: mayPost(interaction), ...back };
        const data = render(pagedLine(asked), fold(asked, reply), options);
        return { first: { type: InteractionResponseType.UpdateMessage, data }, later: [] };
      }
      case 'post':
        return preview(asked, interaction);
      case 'publish':
        return publish(asked, interaction);
      case 'remove':
        return asked.owner === userOf(interaction)
          ? {
              first: { type: InteractionResponseType.DeferredMessageUpdate },
              later: [],
              removes: true,
            }
          : saySentence('notYours');
      case 'keep': {
        const reply = await answer(asked.request, interaction);
        const paged = pagedLine(asked);
        const shown = renderAll(paged.line, fold(asked, reply), { public: true });
        const first = {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          data: { flags: MessageFlags.Ephemeral },
        } as const;
        const afterwards = { sent: sentence(SAYINGS.kept), failed: sentence(SAYINGS.notKept) };
        const direct = { user: userOf(interaction), messages: shown.slice(0, MOST_MESSAGES) };
        return { first, later: [], direct, afterwards };
      }
      case 'report': {
        const data = reportForm(asked.id);
        return { first: { type: InteractionResponseType.Modal, data }, later: [] };
      }
      case 'reported': {
        const reply = await answer(asked.request, interaction);
        if (isPersonal(reply)) return saySentence('notReported');
        answering.reported('discord', readWrongText(reply, asked.said));
        return saySentence('reported');
      }
      case 'form': {
        const first = {
          type: InteractionResponseType.Modal,
          data: commandForm(asked.command),
        } as const;
        return { first, later: [] };
      }
      case 'complete': {
        const found = await choices(answering, userOf(interaction), asked.command, asked.typed);
        const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
        return { first: { type, data: { choices: found } }, later: [] };
      }
      case 'lost':
      case 'wordless':
      case 'unknown':
        return saySentence(asked.kind);
    }
  };

  /** The request, with the value of a choice whose name was sent in its place. */
  async function meant(
    { request, typed }: Asked & { readonly typed?: string },
    interaction: APIInteraction,
  ): Promise<CommandRequest> {
    if (!typed || request.name === null) return request;
    const value = await readChoice(answering, userOf(interaction), request.name, typed.trim());
    return { ...request, argument: request.argument.replace(typed.trim(), () => value) };
  }

  /** What everyone would see, or the texts to choose from, to the asker alone. */
  async function preview(asked: Asked, interaction: APIInteraction): Promise<InteractionReply> {
    const barred = cannotPost(interaction);
    if (barred !== null) return say([sentence(barred)]);
    const reply = await answer(asked.request, interaction);
    if (isPersonal(reply)) return say([render({ line: '/help', page: 1 }, reply)]);
    const posting = postingOf(reply);
    if (posting.kind === 'one-of') return say([renderChoice(posting.texts)]);
    const shown = shownToAll(asked, reply, interaction);
    if (!shown) return saySentence('nothingToPost');
    const line = writeMessagePage(pagedLine(asked));
    return say([renderPreview(shown.message, line)]);
  }

  /** Once for each message that offers it. */
  async function publish(
    asked: Asked & { readonly message: string },
    interaction: APIInteraction,
  ): Promise<InteractionReply> {
    const barred = cannotPost(interaction);
    if (barred !== null) return say([sentence(barred)]);
    if (posted.has(asked.message)) return saySentence('postedBefore');
    posted.set(asked.message, true);
    const reply = await answer(asked.request, interaction);
    const shown = isPersonal(reply) ? null : shownToAll(asked, reply, interaction);
    if (!shown) {
      posted.delete(asked.message);
      return isPersonal(reply)
        ? say([render({ line: '/help', page: 1 }, reply)])
        : saySentence('nothingToPost');
    }
    const { message, attachment } = shown;
    const withIt = attachment ? await withWord(message, attachment) : { data: message, files: [] };
    return {
      first: { type: InteractionResponseType.DeferredMessageUpdate },
      later: [withIt.data],
      ...(withIt.files.length > 0 ? { files: withIt.files } : {}),
      afterwards: { sent: sentence(SAYINGS.posted), failed: sentence(SAYINGS.notPosted) },
    };
  }

  function shownToAll(asked: Asked, reply: Reply, interaction: APIInteraction) {
    const user = userOf(interaction);
    const { attachment } = reply;
    if (attachment) return { message: renderFilePost(reply, user), attachment };
    const message = renderPost(pagedLine(asked), fold(asked, reply), user);
    return message && { message, attachment: null };
  }

  /** Why nothing can be shown to everyone here; null where it can. */
  function cannotPost(interaction: APIInteraction): string | null {
    if (!mayPost(interaction)) return SAYINGS.postingOff;
    return mayWrite(interaction) ? null : SAYINGS.mayNotPost;
  }

  function answer(request: CommandRequest, interaction: APIInteraction): Promise<Reply> {
    return answering.answer({ platform: 'discord', user: userOf(interaction), request });
  }
}

/** One message; all of them where the line is too long for buttons that would lead to the others. */
function messages(paged: PagedLine, reply: Reply, options: RenderOptions): DiscordMessage[] {
  if (fitsInMessage(paged.line)) return [render(paged, reply, options)];
  const all = renderAll(paged.line, reply, options);
  if (all.length <= MOST_MESSAGES) return all;
  return [...all.slice(0, MOST_MESSAGES - 1), sentence(SAYINGS.shortened, options)];
}

/** A response in new messages. */
interface SentReply extends InteractionReply {
  readonly first: {
    readonly type: InteractionResponseType.ChannelMessageWithSource;
    readonly data: DiscordMessage;
  };
}

function say([first, ...later]: readonly DiscordMessage[]): SentReply {
  const data = first ?? sentence(SAYINGS.unknown);
  return { first: { type: InteractionResponseType.ChannelMessageWithSource, data }, later };
}

function saySentence(which: keyof typeof SAYINGS): SentReply {
  return say([sentence(SAYINGS[which])]);
}

/** The line of an answer's part, as buttons carry it. */
function pagedLine({ request, section, page }: Asked): PagedLine {
  return { line: writeSection({ line: writeRequest(request), section }), page };
}

function fold({ request, section }: Asked, reply: Reply): Reply {
  return foldReply(reply, { line: writeRequest(request), section });
}

/** The compilation as a Word file beside its texts. */
async function attach(response: SentReply, attachment: Attachment): Promise<InteractionReply> {
  const { data, files } = await withWord(response.first.data, attachment);
  return { ...response, first: { ...response.first, data }, files };
}

async function withWord(message: DiscordMessage, attachment: Attachment) {
  const data = Buffer.from(await writeCompilation(attachment.compilation, 'docx'));
  const name = fileName(attachment, new Date(), 'docx');
  // Discord keeps only some characters in the address of a file.
  const address = name.replaceAll(/[^\w.-]+/gu, '_');
  const files: RawFile[] = [{ name: address, data, contentType: mediaType('docx') }];
  return { data: withFile(message, address), files };
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
