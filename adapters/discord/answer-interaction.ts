import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import type { Answering, Reader } from '../service/answering.ts';
import { createMayPost } from './posting.ts';
import { sentence } from './render/message.ts';
import { render } from './render/render.ts';
import { readInteraction } from './request.ts';
import { createResponder, type InteractionReply, SAYINGS } from './responder.ts';
import type { DiscordSettings } from './settings.ts';

/** Answers an interaction as it came, by whatever way; never rejects. */
export type AnswerInteraction = (interaction: APIInteraction) => Promise<InteractionReply>;

/** While `stopping`, nothing new is begun: who asks is told to ask again. */
export function createAnswerInteraction(
  assistant: Reader,
  answering: Answering,
  settings: DiscordSettings,
  stopping: () => boolean,
): AnswerInteraction {
  const respond = createResponder(answering, createMayPost(settings));
  return async (interaction) => {
    try {
      const asked = readInteraction(interaction, assistant);
      if (stopping() && asked.kind !== 'complete') return saying(sentence(SAYINGS.restarting));
      return await respond(asked, interaction);
    } catch (error) {
      const reply = answering.fault('discord', 'respond', error);
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return noChoices;
      return saying(render({ line: '/help', page: 1 }, reply));
    }
  };
}

const noChoices: InteractionReply = { first: { type: 8, data: { choices: [] } }, later: [] };

function saying(data: ReturnType<typeof sentence>): InteractionReply {
  return { first: { type: 4, data }, later: [] };
}
