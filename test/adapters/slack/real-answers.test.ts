import { describe, expect, it } from 'vitest';
import { commandNames } from '../../../adapters/slack/command-names.ts';
import { payloads } from '../../../adapters/slack/payloads.ts';
import type { SlackMessage } from '../../../adapters/slack/render/render.ts';
import { assistant } from '../../assistant.ts';
import { record } from '../payloads.ts';
import { limitsBroken } from './limits.ts';
import { wordsOf } from './rig.ts';

const { units } = assistant.context.library.corpus;
const ink = (text: string) => text.replace(/\s+/gu, '');

/** The words of the messages that a line is answered with, each of which Slack takes. */
const seen = (line: string) =>
  payloads(assistant.read(line), assistant.answer(line), assistant.commands).map((message) => {
    record('slack', 'message', message);
    expect(limitsBroken(message), line).toEqual([]);
    return wordsOf((message as SlackMessage).blocks);
  });

describe('the real assistant in Slack', () => {
  it('answers a bare reference to a paragraph as the terminal does', () => {
    const names = commandNames(assistant.commands);
    const messages = seen(names.toLine('2021-compendium 77'));
    expect(ink(messages.join(''))).toContain(
      ink(units.find(({ ref }) => ref === '2021-compendium/para/77')!.text),
    );
  });

  it('shows every recommendation and paragraph whole, in one message where it fits', () => {
    for (const { ref, kind, text } of units) {
      const messages = seen(`/${kind === 'recommendation' ? 'rec' : 'para'} ${ref}`);
      expect(ink(messages.join('')), ref).toContain(ink(text));
      if (text.length < 8000) expect(messages, ref).toHaveLength(1);
    }
  });

  it('answers every example of every command, and names no command that is Slack’s own', () => {
    for (const { examples } of assistant.commands) {
      for (const { line } of examples) {
        const words = seen(line).join('');
        expect(words.trim(), line).not.toBe('');
        expect(words, line).not.toMatch(/(?<![\w/.:-])\/topic\b/u);
      }
    }
  });
});
