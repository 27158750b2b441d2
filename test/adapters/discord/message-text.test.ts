import { describe, expect, it } from 'vitest';
import { readMessageText } from '../../../adapters/discord/message-text.ts';

const embeds = [{ title: 'Draft', description: 'States should share evidence.' }];
const forwarded = [{ message: { content: 'Forwarded words.' } }];

describe('the text of a message in Discord', () => {
  it.each([
    [
      'its own words',
      { content: ' Own words. ', message_snapshots: forwarded, embeds },
      'Own words.',
    ],
    [
      'those forwarded with it',
      { content: '', message_snapshots: forwarded, embeds },
      'Forwarded words.',
    ],
    ['those of what it embeds', { content: '', embeds }, 'Draft\nStates should share evidence.'],
    [
      'what it quotes, without the signs of Markdown',
      { content: 'See:\n> States **should**\n> share it.\nAgreed?', embeds },
      'States should share it.',
    ],
    [
      'the texts of components, as our own posts are made of',
      {
        content: '',
        components: [
          { type: 17, components: [{ type: 10, content: '## Title' }] },
          { type: 9, components: [{ type: 10, content: '> Agreed \\*words\\*' }] },
          { type: 1, components: [{ type: 2, label: 'Cite' }] },
        ],
      },
      'Agreed *words*',
    ],
    [
      'the fields of what it embeds too',
      { content: '', embeds: [{ fields: [{ name: 'Text', value: 'States should share.' }] }] },
      'Text\nStates should share.',
    ],
    ['none where it has only files', { content: '', embeds: [] }, ''],
    ['none where Discord hands over nothing of it', {}, ''],
  ])('is %s', (_, message, text) => {
    // What Discord hands over of a forwarded message has more fields, none of which is read.
    expect(readMessageText(message as Parameters<typeof readMessageText>[0])).toBe(text);
  });
});
