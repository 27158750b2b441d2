import { describe, expect, it } from 'vitest';
import { postable } from '../../src/reply/postable.ts';
import type { Block } from '../../src/reply/reply.ts';

const quote: Block = {
  type: 'quote',
  label: 'Recommendation 10',
  ref: '2020/rec/10',
  authority: 'Recommendation of a draft report',
  citation: 'Report (draft).',
  text: 'States should cooperate.',
};
const heading: Block = { type: 'heading', text: '2020' };
const text: Block = { type: 'text', text: 'Here is what you asked for.' };
const notice: Block = { type: 'notice', text: 'A statement is not support.' };
const facts: Block = { type: 'facts', rows: [{ label: 'Chair', value: { text: 'Ms. A' } }] };

describe('posting to others', () => {
  it('shows texts and citations, and none of the conversation', () => {
    expect(postable([text, heading, quote, notice])).toEqual([heading, quote]);
  });

  it('shows what documents state with its caveats', () => {
    expect(postable([text, facts, notice])).toEqual([facts, notice]);
  });

  it('drops a heading that is left without what it heads', () => {
    expect(postable([heading, text, heading, quote, heading])).toEqual([heading, quote]);
  });

  it('is not offered where only the assistant speaks', () => {
    expect(postable([heading, text, notice])).toEqual([]);
  });
});
