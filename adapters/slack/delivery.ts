import type { webApi } from '@slack/bolt';
import type { Log } from '../service/log.ts';
import type { Metrics } from '../service/metrics.ts';
import type { SlackMessage } from './render/render.ts';
import type { SendToResponseUrl } from './response-url.ts';

/** Where someone asked. */
export interface MessageTarget {
  readonly user: string;
  readonly channel?: string | undefined;
  readonly thread?: string | undefined;
  readonly responseUrl?: string | undefined;
  /** Whether the answer takes the place of the message that was clicked on. */
  readonly replace?: boolean;
}

/** Brings messages to people; every failure is logged and counted, none is thrown. */
export interface MessageDelivery {
  /** To one person, by whatever way is still open: response URL, channel, direct message. */
  privately(client: webApi.WebClient, place: MessageTarget, message: SlackMessage): Promise<void>;
  /** To a channel or thread, for all to see. */
  publicly(client: webApi.WebClient, place: MessageTarget, message: SlackMessage): Promise<void>;
  /** Posting by a person who clicked; whether it was posted. */
  posted(place: MessageTarget, message: SlackMessage): Promise<boolean>;
  /** Takes away the message that was clicked on; whether it is gone. */
  removed(client: webApi.WebClient, place: MessageTarget, timestamp: unknown): Promise<boolean>;
  /** To somebody's own messages with the app, to stay there; whether all arrived. */
  kept(
    client: webApi.WebClient,
    place: MessageTarget,
    messages: readonly SlackMessage[],
  ): Promise<boolean>;
}

export function createDelivery(
  respond: SendToResponseUrl,
  log: Log,
  metrics: Metrics,
): MessageDelivery {
  return { privately, publicly, posted, removed, kept };

  async function privately(client: webApi.WebClient, place: MessageTarget, message: SlackMessage) {
    const { user, channel, thread, responseUrl } = place;
    if (responseUrl) {
      const outcome = await respond(responseUrl, {
        ...inThread(message, thread),
        replace_original: place.replace ?? false,
      });
      if (outcome === 'sent') return;
      failed(`respond ${outcome}`);
    }
    const body = withoutType(message);
    if (channel) {
      const args = { channel, user, ...body };
      const sent = await attempt('chat.postEphemeral', () =>
        client.chat.postEphemeral(thread ? { ...args, thread_ts: thread } : args),
      );
      if (sent) return;
    }
    await attempt('chat.postMessage', () => client.chat.postMessage({ channel: user, ...body }));
  }

  async function publicly(client: webApi.WebClient, place: MessageTarget, message: SlackMessage) {
    const args = { channel: place.channel ?? place.user, ...withoutType(message) };
    await attempt('chat.postMessage', () =>
      client.chat.postMessage(place.thread ? { ...args, thread_ts: place.thread } : args),
    );
  }

  async function posted(place: MessageTarget, message: SlackMessage): Promise<boolean> {
    if (!place.responseUrl) return false;
    const body = { ...inThread(message, place.thread), replace_original: false };
    const outcome = await respond(place.responseUrl, body);
    if (outcome !== 'sent') failed(`respond ${outcome}`);
    return outcome === 'sent';
  }

  async function removed(client: webApi.WebClient, place: MessageTarget, timestamp: unknown) {
    if (place.responseUrl) {
      const outcome = await respond(place.responseUrl, { delete_original: true });
      if (outcome === 'sent') return true;
      failed(`respond ${outcome}`);
    }
    const { channel } = place;
    if (!channel || typeof timestamp !== 'string') return false;
    return attempt('chat.delete', () => client.chat.delete({ channel, ts: timestamp }));
  }

  async function kept(
    client: webApi.WebClient,
    { user }: MessageTarget,
    messages: readonly SlackMessage[],
  ) {
    for (const message of messages) {
      const args = { channel: user, ...withoutType(message) };
      if (!(await attempt('chat.postMessage', () => client.chat.postMessage(args)))) return false;
    }
    return true;
  }

  async function attempt(method: string, call: () => Promise<unknown>): Promise<boolean> {
    try {
      await call();
      return true;
    } catch (err) {
      failed(method, err);
      return false;
    }
  }

  function failed(where: string, err?: unknown): void {
    metrics.failed('slack', where);
    log.warn({ platform: 'slack', where, err }, 'not delivered');
  }
}

function inThread(message: SlackMessage, thread: string | undefined): SlackMessage {
  return thread ? Object.assign({ thread_ts: thread }, message) : message;
}

function withoutType({ response_type: _, ...body }: SlackMessage) {
  return body;
}
