import type { Block, Reply } from '../../../src/reply/reply.ts';
import { command, join, marked, strong } from '../../../src/text/marked.ts';

export const hostile =
  '*x* _y_ <!channel> @everyone # x [a](b) ||z|| `c` \u202Bמגרנט 移民走私 🧑‍⚖️ “quoted” web-based';

/** A reply with one block of every kind. */
export function everyBlock(text: string): Reply {
  const quoted = {
    ...marked(text, [{ start: 0, end: 3, kind: 'emphasis' }]),
    label: 'Recommendation 10',
    ref: '2020/rec/10',
    authority: 'recommendation of a draft report',
  };
  const blocks: Block[] = [
    { type: 'heading', text },
    { type: 'text', ...join([strong(text), ' ', command('/help')]) },
    { type: 'notice', text },
    { type: 'quote', ...quoted, citation: 'Draft report, para. 5.' },
    { type: 'excerpt', ...quoted, reason: { text: 'for wiretapping' }, command: '/rec 2020/10' },
    { type: 'list', items: [{ text, command: '/rec 2020' }, { text: 'See /rec 2019.' }] },
    { type: 'facts', rows: [{ label: 'Place', value: { text }, proof: '/para 2019-report 3' }] },
    { type: 'paste', label: 'Footnote', text },
    { type: 'table', columns: ['No.', 'Source'], rows: [['1', text]] },
    {
      type: 'difference',
      before: 'draft',
      after: 'source',
      parts: [
        { kind: 'same', text },
        { kind: 'removed', text: 'shall' },
        { kind: 'added', text: 'should' },
      ],
    },
  ];
  return {
    outcome: 'found',
    title: 'Recommendation 10',
    blocks,
    refs: ['2020/rec/10'],
    next: [{ kind: 'cite', label: 'Cite', command: '/cite 2020/10' }],
  };
}
