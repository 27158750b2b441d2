import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, type REST } from '@discordjs/rest';
import { type APIInteraction, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { json } from '../service/json.ts';
import type { Log } from '../service/log.ts';
import type { Metrics } from '../service/metrics.ts';
import type { Message } from './render/message.ts';
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
    for (const message of response.later) {
      if (!(await tried('follow up', () => followUp(token, message)))) return;
    }
  };

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
    if (files) return rest.post(route, { body: first, auth: false, files: [...files] });
    return rest.post(route, {
      body: json(first),
      passThroughBody: true,
      headers: { 'content-type': 'application/json' },
      auth: false,
    });
  }

  function followUp(token: string, body: Message): Promise<unknown> {
    return rest.post(Routes.webhook(application, token), { body, auth: false });
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
