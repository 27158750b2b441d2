import type { webApi } from '@slack/bolt';
import type { MessageDelivery, MessageTarget } from './delivery.ts';
import type { SlackMessage } from './render/render.ts';
import type { Responder } from './responder.ts';
import type { SlackAnswer } from './slack-answer.ts';
import type { WordFile } from './word-file.ts';

/** Messages sent to one response URL, which takes five; the last is kept for word on the file. */
const RESPONSES = 4;

/** Sends whole answers: their messages in order, then their file. Never rejects. */
export interface DeliverAnswer {
  privately(client: webApi.WebClient, place: MessageTarget, answer: SlackAnswer): Promise<void>;
  publicly(client: webApi.WebClient, place: MessageTarget, answer: SlackAnswer): Promise<void>;
  /** The messages after the first, which the acknowledgement carried, and the file. */
  rest(client: webApi.WebClient, place: MessageTarget, answer: SlackAnswer): Promise<void>;
}

export function createAnswerDelivery(
  delivery: MessageDelivery,
  wordFile: WordFile,
  responder: Responder,
): DeliverAnswer {
  return {
    privately: async (client, place, answer) => {
      await delivery.privately(client, place, answer.first);
      await afterwards(client, place, answer, RESPONSES - 1);
    },
    publicly: async (client, place, answer) => {
      for (const message of [answer.first, ...answer.further]) {
        await delivery.publicly(client, place, message);
      }
      await file(client, place, answer);
    },
    rest: (client, place, answer) => afterwards(client, place, answer, RESPONSES),
  };

  async function afterwards(
    client: webApi.WebClient,
    { replace: _, ...place }: MessageTarget,
    answer: SlackAnswer,
    responses: number,
  ): Promise<void> {
    const { responseUrl: __, ...otherwise } = place;
    const send = (message: SlackMessage, i: number) =>
      delivery.privately(client, i < responses ? place : otherwise, message);
    for (const [i, message] of answer.further.entries()) await send(message, i);
    await file(client, place, answer);
  }

  async function file(client: webApi.WebClient, place: MessageTarget, { attachment }: SlackAnswer) {
    if (!attachment) return;
    const trouble = await wordFile.send(client, place.user, attachment);
    if (trouble) await delivery.privately(client, place, responder.tell('No Word file', trouble));
  }
}
