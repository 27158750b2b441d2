import { expect, test } from 'vitest';
import { compile } from '../../src/commands/compile.ts';
import { createContext } from '../../src/context.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { TopicSearch } from '../../src/search/model.ts';
import { library } from '../library.ts';
import { noTopics } from '../no-topics.ts';

/** A search that finds the units which hold a phrase as it stands: ranking is not tested here. */
const topics: TopicSearch = {
  ...noTopics,
  search: (query) => ({
    ...noTopics.search(query),
    hits: library.corpus.units
      .filter(({ text }) => text.includes(query.text))
      .map((unit) => ({ unit, score: 1 })),
  }),
};

const ask = (argument: string): Reply =>
  compile.run(
    { argument, page: 1 },
    createContext(library, () => topics),
  );
const numbers = ({ attachment }: Reply) =>
  attachment?.compilation.sections.flatMap(({ texts }) => texts.map(({ ref }) => ref));
const notices = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.type === 'notice' ? [block.text] : [])).join('\n');

test('compiles references and a topic, each text once', () => {
  expect(numbers(ask('2020 10; 2019 3,2; topic: digital evidence; 2020 10'))).toEqual([
    '2019/rec/2',
    '2019/rec/3',
    '2020/rec/10',
  ]);
});

test('takes numbers without a year for those of the year before, and words for a topic', () => {
  expect(numbers(ask('2019 2; 3'))).toEqual(['2019/rec/2', '2019/rec/3']);
  expect(numbers(ask('money-laundering, as it were; digital evidence'))).toEqual(['2020/rec/10']);
});

test('compiles items, paragraphs and whole years', () => {
  expect(numbers(ask('2019 22(k); 2021-compendium 77'))).toEqual([
    '2019/rec/22(k)',
    '2021-compendium/para/77',
  ]);
  expect(numbers(ask('2020'))).toHaveLength(18);
});

test('compiles the rest and lists what is not held', () => {
  const reply = ask('2019 2, 99; 2031 4; topic: whales');
  expect(numbers(reply)).toEqual(['2019/rec/2']);
  expect(notices(reply)).toMatch(/99 is not/);
  expect(notices(reply)).toMatch(/2031/);
  expect(notices(reply)).toMatch(/“whales”/);
  expect(reply.attachment?.compilation.missing.join('\n')).toMatch(/99 is not/);
});

test('tells in one sentence of all topics that nothing is said on', () => {
  const reply = ask('2019 2; topic: whales; topic: sharks; topic: whelks');
  expect(notices(reply)).toBe('The documents held say nothing on “whales”, “sharks” and “whelks”.');
});

test('reads at most a hundred parts at a time', () => {
  const parts = (n: number) => Array.from({ length: n }, (_, i) => `2020 ${i + 1}`).join('; ');
  expect(ask(parts(100)).outcome).toBe('found');
  expect(ask(parts(101))).toMatchObject({ outcome: 'usage', title: 'Too many at once' });
});

test('counts a text that was asked for three times once', () => {
  expect(ask('2020 10; 2020 10; topic: digital evidence').title).toBe('Compilation: 1 text');
});

test('cites in the style asked for throughout, and offers the others', () => {
  const reply = ask('2020 10,14 style:textnote');
  expect(reply.attachment?.compilation.style).toBe('textnote');
  for (const block of reply.blocks) {
    if (block.type === 'quote') expect(block.citation).toMatch(/^\(see .*\)$/);
  }
  expect(reply.next.map(({ command }) => command)).toEqual([
    '/compile 2020 10,14 style:footnote',
    '/compile 2020 10,14 style:plain',
  ]);
});

test('shows the texts word for word, numbered, with a concordance', () => {
  const { blocks } = ask('2020 10');
  expect(blocks).toContainEqual(
    expect.objectContaining({
      type: 'quote',
      label: '1. Recommendation 10 of 2020',
      text: library.unit('2020/rec/10')!.text,
    }),
  );
  expect(blocks.at(-1)).toMatchObject({
    type: 'table',
    rows: [['1', 'Recommendation 10 of 2020', expect.any(String)]],
  });
});

test.each(['', ' ; ;', 'style:plain', 'style:harvard 2020 10', '文書', '> * _'])(
  'answers %.20s with what is wrong',
  (argument) => {
    const reply = ask(argument);
    expect(['usage', 'not-found']).toContain(reply.outcome);
    expect(reply.blocks.length).toBeGreaterThan(0);
    expect(reply.attachment).toBeUndefined();
  },
);
