import { setTimeout as pause } from 'node:timers/promises';
import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  type RawFile,
  type REST,
} from '@discordjs/rest';
import {
  type APIInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import { json } from '../service/json.ts';
import type { Log } from '../service/log.ts';
import type { Metrics } from '../service/metrics.ts';
import type { DiscordMessage } from './render/message.ts';
import type { InteractionReply } from './responder.ts';

/** The waits before the second and later attempts, in milliseconds; Discord gives 3 s in all. */
const WAITS = [250, 500, 1000];

/** Brings responses to Discord; a failure is logged and counted, never thrown. */
export function createDelivery(rest: REST, application: string, log: Log, metrics: Metrics) {
  return async function deliver(
    interaction: APIInteraction,
    response: InteractionReply,
  ): Promise<void> {
    const { id, token } = interaction;
    if (!(await tried('respond', () => callback(id, token, response)))) return;
    if (response.removes) {
      await tried('remove', () => rest.delete(original(token), { auth: false }));
      return;
    }
    const sent = await everything(token, response);
    const { afterwards } = response;
    if (!afterwards) return;
    const { flags: _, ...body } = sent ? afterwards.sent : afterwards.failed;
    const edited = { ...body, flags: MessageFlags.IsComponentsV2 };
    await tried('edit', () => rest.patch(original(token), { body: edited, auth: false }));
  };

  /** Whether all that comes after the first response was taken. */
  async function everything(
    token: string,
    { first, later, files, direct }: InteractionReply,
  ): Promise<boolean> {
    // Files go with the first message, which may be a later one.
    const withFirst = 'data' in first && first.data !== undefined;
    for (const [i, message] of later.entries()) {
      const along = i === 0 && !withFirst && files ? { files: [...files] } : {};
      if (!(await tried('follow up', () => followUp(token, message, along)))) return false;
    }
    if (!direct) return true;
    return tried('direct message', async () => {
      const body = { recipient_id: direct.user };
      const channel = (await rest.post(Routes.userChannels(), { body })) as { id: string };
      for (const message of direct.messages) {
        await rest.post(Routes.channelMessages(channel.id), { body: message });
      }
    });
  }

  async function tried(where: string, send: () => Promise<unknown>): Promise<boolean> {
    for (let attempt = 0; ; attempt++) {
      try {
        await send();
        return true;
      } catch (err) {
        if (acknowledgedBefore(err)) {
          log.info({ platform: 'discord', where }, 'answered already');
          return true;
        }
        const wait = WAITS[attempt];
        if (wait !== undefined && mayPass(err)) {
          await pause(wait);
          continue;
        }
        metrics.failed('discord', where);
        log.warn(
          { platform: 'discord', where, err: inBrief(err) },
          'Discord did not take an answer',
        );
        return false;
      }
    }
  }

  function callback(
    id: string,
    token: string,
    { first, files }: InteractionReply,
  ): Promise<unknown> {
    const route = Routes.interactionCallback(id, token);
    if (files && 'data' in first && first.data !== undefined)
      return rest.post(route, { body: first, auth: false, files: [...files] });
    return rest.post(route, {
      body: json(first),
      passThroughBody: true,
      headers: { 'content-type': 'application/json' },
      auth: false,
    });
  }

  function followUp(
    token: string,
    body: DiscordMessage,
    along: { files?: RawFile[] },
  ): Promise<unknown> {
    return rest.post(Routes.webhook(application, token), { body, auth: false, ...along });
  }

  function original(token: string) {
    return Routes.webhookMessage(application, token, '@original');
  }
}

/** An attempt whose answer got lost had arrived, or another process was quicker. */
function acknowledgedBefore(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** Limits, Discord's own faults and broken connections pass; what it refuses stays refused. */
function mayPass(error: unknown): boolean {
  if (error instanceof HTTPError || error instanceof RateLimitError) return true;
  if (error instanceof DiscordAPIError || !(error instanceof Error)) return false;
  return error.name === 'AbortError' || 'code' in error;
}

/** Without the request, which holds the answer's text and the token. */
function inBrief(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const brief = new Error(error.message);
  brief.name = error.name;
  return brief;
}
