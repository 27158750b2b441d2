import { expect, test } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { createContext } from '../../src/context.ts';
import { library } from '../library.ts';
import { noTopics } from '../no-topics.ts';

const { answer } = createAssistant(createContext(library, () => noTopics));
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

test('calls nothing exact that brackets or omissions may change, and shows what they stand for', () => {
  const required = answer(`/verify ${ten.replace('encouraged', '[required]')}`);
  expect(required.title).toBe('As issued, but for marked changes');
  const shown = required.blocks.find((block) => block.type === 'difference');
  expect(shown?.parts.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'encouraged ' },
    { kind: 'added', text: '[required] ' },
  ]);
  const omitted = answer(`/verify ${ten.replace('the collection, preservation and', '(…)')}`);
  expect(omitted.blocks.find((block) => block.type === 'difference')?.parts).toContainEqual({
    kind: 'removed',
    text: 'the collection, preservation and ',
  });
});

test('says when an omission joins two texts of which the citation names one', () => {
  const [two, seven] = ['2019/rec/2', '2019/rec/7'].map((ref) => library.unit(ref)!.text);
  const joined = `“${two!.split(' ').slice(0, 8).join(' ')} … ${seven!.split(' ').slice(-8).join(' ')}”`;
  const reply = answer(`/verify ${joined} (2019, recommendation 2)`);
  const notices = reply.blocks.flatMap((block) => (block.type === 'notice' ? [block.text] : []));
  expect(notices.join('\n')).toContain('The citation names only a part');
  expect(notices.join('\n')).toContain('It joins words of Recommendation 2 of 2019');
  const run = answer(
    `/verify “${two} ${library.unit('2019/rec/3')!.text}” (2019, recommendation 2)`,
  );
  expect(run.title).toBe('Exact words, citation incomplete');
});

test('compares each quotation in a text of one’s own by itself, with its citation, and says so', () => {
  const reply = answer(
    '/verify The delegation recalled that "States parties should convene forums for relevant experts" (2019, recommendation 2) and that "States parties should set up regional networks of prosecutors specialized in migrant smuggling".',
  );
  expect(reply.title).toBe('1 of 2 quotations as issued');
  const texts = reply.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  expect(texts[0]).toContain('Only the words in quotation marks were compared');
  expect(texts).toContain('The citation names the right place: (2019, recommendation 2)');
  expect(texts).toContain('Differs');
  expect(reply.refs).toEqual(['2019/rec/2', '2019/rec/3']);
});

test('says of one quotation in a text of one’s own that only it was compared', () => {
  const changed = '“States Parties are encouraged to help the collection of digital evidence”';
  const reply = answer(`/verify We would like to see ${changed} kept by all who are here`);
  expect(reply.title).toBe('In quotation marks: Differs');
});

test('compares the whole where quotation marks stand inside a text as issued', () => {
  const changed =
    'examination of the "financial and material benefit" aspect of the new definition of smuggling of migrants';
  expect(answer(`/verify ${changed}`).title).toBe('Differs');
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
