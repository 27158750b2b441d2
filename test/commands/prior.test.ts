import { expect, test } from 'vitest';
import { prior } from '../../src/commands/prior/prior.ts';
import { createContext } from '../../src/context.ts';
import { library } from '../library.ts';
import { noTopics } from '../no-topics.ts';

const ask = (argument: string) =>
  prior.run(
    { argument, page: 1 },
    createContext(library, () => noTopics),
  );
const DRAFT = 'States should facilitate the sharing of electronic evidence across borders';

test('says how near the nearest text is and how its operative language differs', () => {
  const reply = ask(DRAFT);
  expect(reply.blocks[0]).toMatchObject({
    type: 'excerpt',
    ref: '2020/rec/10',
    text: library.unit('2020/rec/10')!.text,
    reason: {
      text: 'Same measure, other wording. Addressed: “States Parties”; in your draft “States”. Strength: “are encouraged to”; in your draft “should”',
    },
  });
});

test('compares two strengths of one form, and says once where their order is from', () => {
  const reply = ask(
    'States parties shall consider model guidelines based on existing international and regional legal instruments.',
  );
  const [first] = reply.blocks;
  expect(first?.type === 'excerpt' && first.reason?.text).toContain(
    'Strength: “should consider”; in your draft “shall consider” (your draft is stronger)',
  );
  const orders = reply.blocks.filter(
    (block) => 'text' in block && block.text.startsWith('Order of strength'),
  );
  expect(orders).toHaveLength(1);
});

test('shows what was said and not agreed apart, and keeps the order of nearness for programs', () => {
  const reply = ask(
    'Emphasis on the element of financial or other material benefit as a requirement for the criminalization of the offence, and on cooperation with the private sector.',
  );
  const texts = reply.blocks.flatMap((block) =>
    block.type === 'excerpt' ? [block.ref] : block.type === 'heading' ? [block.text] : [],
  );
  const apart = texts.indexOf('Also said, not agreed text');
  const isAgreed = (ref: string) => ref.includes('/rec/');
  if (apart >= 0) {
    expect(texts.slice(0, apart).every(isAgreed)).toBe(true);
    expect(texts.slice(apart + 1).some(isAgreed)).toBe(false);
  } else expect(reply.title).toBe('Also said, not agreed text');
  expect(reply.nearness?.map(({ ref }) => ref)).toEqual(reply.refs);
});

test('says of a text pasted word for word that it is the same', () => {
  const reply = ask(library.unit('2020/rec/10')!.text);
  expect(reply.nearness?.[0]).toEqual({ ref: '2020/rec/10', degree: 'same' });
  const [first] = reply.blocks;
  expect(first?.type === 'excerpt' && first.reason?.text).toBe('The same, word for word');
});

test('shows a long recommendation by the item that answers', () => {
  const reply = ask(
    'The Working Group should discuss good practices in cooperating with the private sector to prevent and combat migrant smuggling.',
  );
  const long = reply.blocks.find(
    (block) => block.type === 'excerpt' && block.ref === '2019/rec/22',
  );
  if (long?.type !== 'excerpt') throw new Error('recommendation 22 is not shown');
  expect(long.label).toBe('Recommendation 22 (i) of 2019');
  expect(long.text).toContain('(i) good practices in cooperating with the private sector');
  expect(long.text).not.toContain('(h)');
});

test('shows texts word for word', () => {
  for (const block of ask(DRAFT).blocks) {
    if (block.type !== 'excerpt') continue;
    // The opening words and the item of a list stand on lines of their own.
    for (const line of block.text.split('\n'))
      expect(library.unit(block.ref)!.text).toContain(line);
  }
});

test('compares word by word with the text named, and offers to', () => {
  const offered = ask(DRAFT).next.map(({ command }) => command);
  expect(offered).toContain(`/prior --diff 2020/rec/10 ${DRAFT}`);
  for (const option of ['--diff 2020/rec/10', '—diff 2020/rec/10', '--diff']) {
    const [difference] = ask(`${option} ${DRAFT}`).blocks;
    if (difference?.type !== 'difference') throw new Error('no difference');
    const side = (kind: string) =>
      difference.parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(side('added')).toBe(library.unit('2020/rec/10')!.text);
    expect(side('removed')).toBe(DRAFT);
  }
  expect(ask(`--diff 2020/rec/99 ${DRAFT}`).outcome).toBe('usage');
});

test('reads no option out of the middle of a draft', () => {
  const reply = ask(`${DRAFT} as --diff 2020/rec/11 shows in the minutes`);
  expect(reply.blocks[0]?.type).toBe('excerpt');
  expect(ask(`${DRAFT} --diff 2020/rec/10`).blocks[0]?.type).toBe('difference');
});

test('treats sentences one by one, and says where nothing is near', () => {
  const { blocks, refs } = ask(`Fossil fuels should be phased out by 2030. ${DRAFT}.`);
  expect(blocks.map(({ type }) => type).slice(0, 4)).toEqual([
    'heading',
    'text',
    'heading',
    'excerpt',
  ]);
  expect(refs[0]).toBe('2020/rec/10');
});

test.each([
  ['', 'usage'],
  ['*** ``` ___ >', 'usage'],
  ['1. 2. 3.', 'usage'],
  ['whales', 'not-found'],
  ['文書を共有する。', 'not-found'],
  ['ينبغي للدول أن تتعاون', 'not-found'],
  ['Whales swim far. '.repeat(1000), 'not-found'],
])('answers %.20s', (argument, outcome) => {
  const reply = ask(argument);
  expect(reply.outcome).toBe(outcome);
  expect(reply.blocks.length).toBeGreaterThan(0);
});

test('compares word by word so that each side reads on as it is', () => {
  const draft = 'States should facilitate the sharing of electronic evidence';
  for (const own of [draft, `${draft} at once, everywhere and for ever`]) {
    const argument = `--diff 2020/rec/10 ${own}`;
    const { blocks } = prior.run(
      { argument, page: 1 },
      createContext(library, () => noTopics),
    );
    const parts = blocks.flatMap((block) => (block.type === 'difference' ? block.parts : []));
    const without = (other: string) =>
      parts.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('');
    expect(without('added')).toBe(library.unit('2020/rec/10')?.text);
    expect(without('removed').trim()).toBe(own);
  }
});
