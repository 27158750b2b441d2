import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type APIInteraction,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import { json } from '../service/json.ts';
import { readBody } from '../service/read-body.ts';
import type { ChatAdapter, Service } from '../service/service.ts';
import { readAddressed } from './addressed.ts';
import { type AnswerInteraction, createAnswerInteraction } from './answer-interaction.ts';
import { createDelivery } from './delivery.ts';
import type { InteractionReply } from './responder.ts';
import { createRest, letGo } from './rest.ts';
import type { HttpSettings } from './settings.ts';
import { isSigned, readPublicKey } from './signature.ts';

/** Path of interactions, under the address given to Discord. */
export const INTERACTIONS_PATH = '/discord/interactions';

/** Discord waits 3 s; an answer that takes longer than this, in milliseconds, is announced first. */
const PATIENCE = 2000;

/**
 * Answers interactions that Discord sends over HTTP, signed. Nothing is kept between them, so that any
 * replica may get any of them. An answer goes back with the response; one with more to it than that
 * goes by the way that answers to the gateway go.
 */
export function createHttpInteractions(
  settings: HttpSettings,
  { answering, http, log, metrics }: Service,
): ChatAdapter {
  const key = readPublicKey(settings.DISCORD_PUBLIC_KEY);
  const application = settings.DISCORD_APPLICATION_ID;
  const underWay = new Set<Promise<void>>();
  const rest = createRest(settings);
  const deliver = createDelivery(rest, application, log, metrics);
  let answer: AnswerInteraction | null = null;
  http.mount('POST', INTERACTIONS_PATH, (request, response) => {
    const work = take(request, response)
      .catch((error: unknown) => {
        answering.fault('discord', 'request', error);
        if (!response.headersSent) response.writeHead(500).end();
      })
      .finally(() => underWay.delete(work));
    underWay.add(work);
  });
  return {
    name: 'discord',
    listens: true,
    ready: () => answer !== null,
    start: async (assistant) => {
      answer = createAnswerInteraction(assistant, answering, settings, () => false);
    },
    async stop() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
      letGo(rest);
    },
  };

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request).catch(() => undefined);
    if (body === undefined) return void response.destroy();
    // What was not read of the body would be taken for the next request.
    if (body === null) return void response.writeHead(413, { connection: 'close' }).end();
    const { 'x-signature-timestamp': timestamp, 'x-signature-ed25519': signature } =
      request.headers;
    if (!isSigned(key, body, { timestamp, signature })) {
      log.warn({ platform: 'discord', reason: 'not signed by Discord' }, 'request refused');
      return void response.writeHead(401).end();
    }
    const data = parsed(body);
    if (isPing(data)) return respondWith(response, { type: InteractionResponseType.Pong });
    const interaction = readAddressed(data);
    if (!interaction) return void response.writeHead(400).end();
    if (!answer) return void response.writeHead(503).end();
    await respond(interaction, answer(interaction), response);
  }

  async function respond(
    interaction: APIInteraction,
    replying: Promise<InteractionReply>,
    response: ServerResponse,
  ): Promise<void> {
    // What completes typing cannot be announced.
    const canWait = interaction.type !== InteractionType.ApplicationCommandAutocomplete;
    const reply = canWait ? await soon(replying, PATIENCE) : await replying;
    if (reply === null) {
      respondWith(response, announcementFor(interaction));
      return replace(interaction, await replying);
    }
    if (isWhole(reply)) return respondWith(response, reply.first);
    response.writeHead(202).end();
    await deliver(interaction, reply);
  }

  /** Puts an answer in the place of its announcement. */
  async function replace({ token }: APIInteraction, { first, later, files }: InteractionReply) {
    try {
      const body = 'data' in first ? (first.data ?? {}) : {};
      const original = Routes.webhookMessage(application, token, '@original');
      await rest.patch(original, { body, auth: false, ...(files ? { files: [...files] } : {}) });
      for (const message of later)
        await rest.post(Routes.webhook(application, token), { body: message, auth: false });
    } catch (error) {
      answering.fault('discord', 'respond late', error);
    }
  }
}

/** The value, or null where it takes longer than so many milliseconds. */
async function soon<T>(value: Promise<T>, milliseconds: number): Promise<T | null> {
  let late: NodeJS.Timeout | undefined;
  const passed = new Promise<null>((resolve) => {
    late = setTimeout(() => resolve(null), milliseconds);
  });
  const came = await Promise.race([value, passed]);
  clearTimeout(late);
  return came;
}

/** Whether nothing but its first response belongs to a reply. */
function isWhole({ first: _, later, ...more }: InteractionReply): boolean {
  return later.length === 0 && Object.values(more).every((part) => part === undefined);
}

/** What says that an answer is on its way: private, as answers are. */
function announcementFor({ type }: APIInteraction): object {
  return type === InteractionType.MessageComponent
    ? { type: InteractionResponseType.DeferredMessageUpdate }
    : {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: { flags: MessageFlags.Ephemeral },
      };
}

function isPing(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === InteractionType.Ping
  );
}

function respondWith(response: ServerResponse, content: object): void {
  const body = json(content);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  response.writeHead(200, headers).end(body);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
