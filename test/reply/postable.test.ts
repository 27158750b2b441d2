import { describe, expect, it } from 'vitest';
import { postable, postableTitle, postingOf } from '../../src/reply/postable.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';

const quote: Block = {
  type: 'quote',
  label: 'Recommendation 10',
  ref: '2020/rec/10',
  authority: 'Recommendation of a draft report',
  citation: 'Report (draft).',
  text: 'States should cooperate.',
};
const excerpt: Block = {
  type: 'excerpt',
  label: 'Recommendation 10 of 2020',
  ref: '2020/rec/10',
  authority: 'Recommendation of a draft report',
  command: '/rec 2020 10',
  text: 'cooperate',
};
const heading: Block = { type: 'heading', text: '2020' };
const text: Block = { type: 'text', text: 'These words stand in recommendation 10.' };
const notice: Block = { type: 'notice', text: 'A statement is not support.' };
const facts: Block = { type: 'facts', rows: [{ label: 'Chair', value: { text: 'Ms. A' } }] };
const difference: Block = {
  type: 'difference',
  before: 'As issued',
  after: 'As pasted',
  parts: [{ kind: 'added', text: 'must' }],
};

const reply = (blocks: readonly Block[], rest: Partial<Reply> = {}): Reply => ({
  outcome: 'found',
  title: 'Differs',
  blocks,
  refs: [],
  next: [],
  ...rest,
});

describe('posting to others', () => {
  it('shows all that was seen: verdict, difference, caveats and texts', () => {
    const seen = [text, notice, difference, quote];
    expect(postingOf(reply(seen)).kind).toBe('seen');
    expect(postable({}, seen)).toEqual(seen);
    expect(postableTitle(reply(seen))).toBe('Differs');
  });

  it('shows what documents state with its caveats', () => {
    expect(postable({}, [text, facts, notice])).toEqual([text, facts, notice]);
  });

  it('drops a heading that is left without what it heads', () => {
    expect(postable({}, [heading, heading, quote, heading])).toEqual([heading, quote]);
  });

  it('is not offered where only the assistant speaks', () => {
    expect(postable({}, [heading, text, notice])).toEqual([]);
  });

  it('never shows a draft of the asker’s, what compares with it, or its words in a title', () => {
    const marks = [{ start: 0, end: 6, kind: 'match' as const }];
    const answer = reply([heading, difference, { ...quote, spans: marks }, notice], {
      title: 'Your draft and Recommendation 10',
      draft: true,
    });
    expect(postable(answer, answer.blocks)).toEqual([quote]);
    expect(postableTitle(answer)).toBe('Agreed language');
  });

  it('shows of a list one text that is chosen, in full', () => {
    const texts = [{ label: 'Recommendation 10 of 2020', command: '/rec 2020 10' }];
    expect(postingOf(reply([text, excerpt]))).toEqual({ kind: 'one-of', texts });
    expect(postingOf(reply([excerpt], { draft: true }))).toEqual({ kind: 'one-of', texts });
    const list: Block = { type: 'list', items: [{ text: 'One', command: '/rec 2020 1' }] };
    expect(postingOf(reply([list], { outcome: 'several' }))).toEqual({
      kind: 'one-of',
      texts: [{ label: 'One', command: '/rec 2020 1' }],
    });
  });

  it('shows nothing of a limit, a fault or help with asking', () => {
    expect(postingOf(reply([text, quote], { outcome: 'usage' })).kind).toBe('nothing');
  });
});
