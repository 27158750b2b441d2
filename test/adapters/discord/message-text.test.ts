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
    ['none where it has only files', { content: '', embeds: [] }, ''],
    ['none where Discord hands over nothing of it', {}, ''],
  ])('is %s', (_, message, text) => {
    // What Discord hands over of a forwarded message has more fields, none of which is read.
    expect(readMessageText(message as Parameters<typeof readMessageText>[0])).toBe(text);
  });
});
