import { expect, test } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { library } from '../library.ts';
import { noTopics } from '../topics.ts';

const { answer } = createAssistant({ library, topics: noTopics });
const ten = library.unit('2020/rec/10')!.text;

test('quotes the text that a quotation is exact of, and marks the part quoted', () => {
  const reply = answer('/verify preservation and sharing of digital evidence');
  expect(reply.title).toBe('Exactly as issued');
  expect(reply.refs).toEqual(['2020/rec/10']);
  const quote = reply.blocks.find((block) => block.type === 'quote');
  const [span] = quote?.spans ?? [];
  expect(quote?.text.slice(span?.start, span?.end)).toBe(
    'preservation and sharing of digital evidence',
  );
});

test('says which citation it read and that the words stand elsewhere', () => {
  const reply = answer(`/verify “${ten}” (2020 recommendation 11)`);
  expect(reply.title).toBe('Exact words, other place');
  expect(reply.blocks).toContainEqual(
    expect.objectContaining({
      type: 'notice',
      text: 'The citation names another place, where the words are not: (2020 recommendation 11)',
    }),
  );
});

test('shows a difference word by word before the text as issued', () => {
  const reply = answer(`/verify ${ten.replace('evidence', 'proof')}`);
  expect(reply.title).toBe('Differs');
  const types = reply.blocks.map(({ type }) => type);
  expect(types.indexOf('difference')).toBeLessThan(types.indexOf('quote'));
});

test.each([
  ['', 'usage'],
  ['smuggling', 'usage'],
  ['*** ___ ```', 'usage'],
  ['x '.repeat(50_000), 'usage'],
  ['文書 文書 文書 文書', 'not-found'],
  ['تهريب المهاجرين عن طريق البر', 'not-found'],
  [`${'the smuggling of migrants '.repeat(700)}`, 'not-found'],
])('answers %.20s', (argument, outcome) => {
  const reply = answer(`/verify ${argument}`);
  expect(reply.outcome).toBe(outcome);
  expect(reply.blocks.length).toBeGreaterThan(0);
});
