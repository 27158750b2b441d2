import { describe, expect, it } from 'vitest';
import { choices, readChoice } from '../../../adapters/discord/choices.ts';
import type { PersonalTyping } from '../../../adapters/service/answering.ts';
import { assistant } from '../../assistant.ts';

const answering = {
  complete: async ({ command, typed, limit }: PersonalTyping) =>
    assistant.completeArgument(command, typed, limit),
};

describe('a choice in Discord', () => {
  it('is understood when its label is sent back in the place of its value', async () => {
    for (const [command, typed] of [
      ['rec', '2020 10'],
      ['topic', 'liaison officers'],
      ['state', 'mor'],
      ['para', '77'],
    ] as const) {
      const [choice] = await choices(answering, '1', command, typed);
      const value = await readChoice(answering, '1', command, choice!.name);
      expect(value, choice!.name).toBe(choice!.value);
    }
  });

  it('leaves any other text as it is', async () => {
    for (const typed of ['digital evidence', 'States — all of them — should act', '‘x’', '']) {
      expect(await readChoice(answering, '1', 'topic', typed)).toBe(typed);
    }
  });
});
