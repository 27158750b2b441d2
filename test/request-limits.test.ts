import { expect, it } from 'vitest';
import { createAssistant } from '../src/assistant.ts';
import { LONGEST_ARGUMENT } from '../src/commands/answers/too-long.ts';
import { context } from './commands/context.ts';

const { answer, commands, completeArgument } = createAssistant(context);
const LONG = 'x '.repeat(LONGEST_ARGUMENT / 2 + 1);

it('reads no more than one length of text, whatever the command', () => {
  for (const { name } of commands) {
    const reply = answer({ name, argument: LONG, page: 1 });
    expect([reply.outcome, reply.title], name).toEqual(['usage', 'Too long']);
  }
  expect(answer({ name: null, argument: LONG, page: 1 }).title).toBe('Too long');
});

it('completes no argument that is longer than any reference', () => {
  expect(completeArgument('rec', '2020 '.repeat(100))).toEqual([]);
});

it.each(['rec', 'para', 'cite', 'related', 'compile'])(
  'names at most a hundred texts in one /%s, and says so',
  (name) => {
    const numbers = Array.from({ length: 101 }, (_, i) => i + 1).join(',');
    expect(answer(`/${name} 2020 ${numbers}`).title).toBe('Too many at once');
    expect(answer(`/${name} 2020 ${numbers.replace(',101', '')}`).title).not.toBe(
      'Too many at once',
    );
  },
);

it('tells all topics of a compilation that nothing answers in one sentence', () => {
  const reply = answer('/compile 2020 10; topic: xylophones; topic: zeppelins; topic: yodelling');
  const notices = reply.blocks.flatMap((block) => (block.type === 'notice' ? [block.text] : []));
  expect(notices.filter((text) => text.startsWith('The documents held say nothing'))).toEqual([
    'The documents held say nothing on “xylophones”, “zeppelins” and “yodelling”.',
  ]);
});

it('shows nothing of an endless word that it repeats but its beginning', () => {
  const reply = answer(`/compile 2020 10; topic: ${'states'.repeat(2000)}`);
  expect(JSON.stringify(reply.blocks).length).toBeLessThan(8000);
});

it('compares at most forty quotations of a text, and says how many are left', () => {
  const one = 'He said “preservation and sharing of digital evidence” (2020, rec. 10). ';
  const reply = answer(`/verify ${one.repeat(45)}`);
  expect(reply.verdicts).toHaveLength(40);
  expect(reply.blocks).toContainEqual({
    type: 'notice',
    text: '5 more quotations were not compared; send the rest by itself.',
  });
});
