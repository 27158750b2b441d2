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
  expect(reply.title).toBe('Exactly as issued; wrong citation');
  expect(reply.blocks).toContainEqual(
    expect.objectContaining({
      type: 'notice',
      text: 'The citation is not right. It names recommendation 11 of 2020.',
    }),
  );
});

test('shows a difference word by word before the text as issued', () => {
  const reply = answer(`/verify ${ten.replace('evidence', 'proof')}`);
  expect(reply.title).toBe('One word differs');
  const types = reply.blocks.map(({ type }) => type);
  expect(types.indexOf('difference')).toBeLessThan(types.indexOf('quote'));
});

test('calls nothing exact that brackets or omissions may change, and shows what they stand for', () => {
  const required = answer(`/verify ${ten.replace('encouraged', '[required]')}`);
  expect(required.title).toBe('As issued, with marked changes');
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

const notices = (line: string) =>
  answer(line).blocks.flatMap((block) => (block.type === 'notice' ? [block.text] : []));

test('names each text of a quotation that an ellipsis joins, and what the citation leaves out', () => {
  const [two, seven] = ['2019/rec/2', '2019/rec/7'].map((ref) => library.unit(ref)!.text);
  const joined = `“${two!.split(' ').slice(0, 8).join(' ')} … ${seven!.split(' ').slice(-8).join(' ')}”`;
  const line = `/verify ${joined} (2019, recommendation 2)`;
  const reply = answer(line);
  expect(reply.title).toBe('Words of several texts; wrong citation');
  expect(reply.refs).toEqual(['2019/rec/2', '2019/rec/7']);
  expect(notices(line)).toContainEqual(
    'The citation is not right. It names recommendation 2 of 2019 only; words of recommendation 7 of 2019 are quoted too.',
  );
  const run = `/verify “${two} ${library.unit('2019/rec/3')!.text}” (2019, recommendation 2)`;
  expect(notices(run)).toContainEqual(
    'The citation is not right. It names only a part; words of recommendation 3 of 2019 are quoted too.',
  );
});

test('compares each quotation in a text of one’s own by itself, with its own citation', () => {
  const reply = answer(
    '/verify The delegation recalled that "States parties should convene forums for relevant experts" (2019, recommendation 2) and that "States parties should set up regional networks of prosecutors specialized in migrant smuggling".',
  );
  expect(reply.title).toBe('1 of 2 quotations as issued');
  const texts = reply.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  expect(texts).toContain('The citation is right: 2019, recommendation 2.');
  expect(texts).toContain('2 words differ');
  expect(reply.refs).toEqual(['2019/rec/2', '2019/rec/3']);
  expect(reply.verdicts).toMatchObject([
    { verdict: 'exact', refs: ['2019/rec/2'], cited: 'right' },
    { verdict: 'differs', refs: ['2019/rec/3'], cited: 'none' },
  ]);
});

test('says of one quotation in a text of one’s own that only it was compared', () => {
  const changed = '“States Parties are encouraged to help the collection of digital evidence”';
  const line = `/verify We would like to see ${changed} kept by all who are here`;
  expect(notices(line)[0]).toMatch(/^Compared was what stands in quotation marks: “States Parties/);
});

test('compares the whole where quotation marks stand inside a text as issued', () => {
  const changed =
    'examination of the "financial and material benefit" aspect of the new definition of smuggling of migrants';
  expect(answer(`/verify ${changed}`).verdicts).toMatchObject([
    { verdict: 'differs', quotation: changed },
  ]);
});

test('tells how a sentence goes on in which a quotation stops', () => {
  const reply = answer(
    '/verify “such techniques can be particularly suitable for detecting smuggling activities” (V.21-05340, para. 61)',
  );
  expect(reply.blocks).toContainEqual(
    expect.objectContaining({
      text: expect.stringMatching(/^The sentence goes on: “, provided that/),
    }),
  );
});

test('warns where what is left out is a negation or a condition', () => {
  expect(
    notices('/verify “any new initiatives do […] duplicate existing” (2020, rec. 12)')[0],
  ).toBe('The sense changes: what is left out says “not”, “no” or the like.');
});

test('says of words under another item in which item they stand', () => {
  expect(
    notices('/verify Recommendation 22 (d) of 2019: “use of advanced investigative techniques”'),
  ).toContainEqual(
    'The citation is not right. The words stand in recommendation 22 (b) of 2019, not in item (d).',
  );
});

test('says of words under a background paper that they are those of the document that reports it', () => {
  expect(
    notices(
      '/verify “The role played by corruption as an enabler of the smuggling of migrants is also examined.” (background paper CTOC/COP/WG.7/2015/4)',
    ).join(' '),
  ).toContain('Reported, not quoted:');
});

test('names a heading as a heading, not as the text under it', () => {
  const reply = answer(
    '/verify “smuggling of migrants by air and its facilitation through document fraud”',
  );
  expect(reply.outcome).toBe('found');
});

test.each([
  ['', 'usage'],
  ['smuggling', 'usage'],
  ['*** ___ ```', 'usage'],
  ['文書 文書 文書 文書', 'not-found'],
  ['تهريب المهاجرين عن طريق البر', 'not-found'],
  [`${'the smuggling of migrants '.repeat(700)}`, 'not-found'],
])('answers %.20s', (argument, outcome) => {
  const reply = answer(`/verify ${argument}`);
  expect(reply.outcome).toBe(outcome);
  expect(reply.blocks.length).toBeGreaterThan(0);
});
