import { describe, expect, it } from 'vitest';
import { choices } from '../../../adapters/discord/choices.ts';
import { payloads } from '../../../adapters/discord/payloads.ts';
import { withinLimits } from '../../../adapters/discord/render/message.ts';
import type { PersonalTyping } from '../../../adapters/service/answering.ts';
import { assistant } from '../../assistant.ts';
import { record } from '../payloads.ts';
import { shown } from './shown.ts';
import { texts } from './visible.ts';

const { units } = assistant.context.library.corpus;
const ink = (text: string) => text.replace(/\s+/gu, '');

const seen = (line: string) =>
  payloads(assistant.read(line), assistant.answer(line)).map((message) => {
    record('discord', 'message', message);
    expect(withinLimits(message)).toBe(true);
    return shown(texts(message).join('\n\n')).text;
  });

describe('the real assistant in Discord', () => {
  it('shows every recommendation and paragraph whole, in one message where it fits', () => {
    for (const { ref, kind, text } of units) {
      const messages = seen(`/${kind === 'recommendation' ? 'rec' : 'para'} ${ref}`);
      expect(ink(messages.join('\n')), ref).toContain(ink(text));
      if (text.length < 3000) expect(messages, ref).toHaveLength(1);
    }
  });

  it('answers every example of every command within the limits', () => {
    for (const { examples } of assistant.commands) {
      for (const { line } of examples) expect(seen(line).join('').trim(), line).not.toBe('');
    }
  });

  const answering = {
    complete: async ({ command, typed, limit }: PersonalTyping) =>
      assistant.completeArgument(command, typed, limit),
  };

  it('offers choices within the limits, each of which its command answers', async () => {
    for (const { name, complete } of assistant.commands) {
      if (!complete) continue;
      for (const typed of ['', '2', '20', '2020', '10', 'evid', 'mor', 'CTOC', 'x'.repeat(6000)]) {
        const offered = await choices(answering, 'U1', name, typed);
        record('discord', 'choices', offered);
        for (const { value } of offered) {
          const { outcome } = assistant.answer(`/${name} ${value}`);
          expect(['found', 'several'], `/${name} ${value}: ${outcome}`).toContain(outcome);
        }
      }
    }
  });

  it('offers useful choices before anything is typed, with the words they stand for', async () => {
    const [first] = await choices(answering, 'U1', 'rec', '');
    expect(first!.name.length).toBeGreaterThan(first!.value.length);
  });
});
