import { expect, test } from 'vitest';
import { verifyPaste } from '../../src/quotation/verify-paste.ts';
import { concordance } from '../../src/reply/compilation.ts';
import { context } from '../commands/context.ts';
import { aFew, everything } from '../compilations.ts';

test('every text of a compilation passes verification where its citation says, in every style', () => {
  for (const style of ['footnote', 'textnote', 'plain'] as const) {
    for (const section of everything(style).sections) {
      for (const { text, citation, ref } of section.texts) {
        if (text.split(/\s+/).length < 3) continue;
        expect(verifyPaste(text, context).verifications, ref).toMatchObject([{ verdict: 'exact' }]);
        const pasted = verifyPaste(`${text}\n\n${citation}`, context).verifications;
        expect(pasted, `${ref} ${citation}`).toMatchObject([{ verdict: 'exact', cited: 'right' }]);
      }
    }
  }
});

test('texts stand under their meetings in order of time, numbered through', () => {
  const { sections } = aFew('footnote');
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Working Group on the Smuggling of Migrants, sixth meeting, Vienna, 11–13 September 2019',
    'Working Group on the Smuggling of Migrants, seventh meeting, Vienna, 8–9 September 2020',
  ]);
  expect(sections.flatMap(({ texts }) => texts.map(({ number, ref }) => [number, ref]))).toEqual([
    [1, '2019/rec/2'],
    [2, '2019/rec/3'],
    [3, '2020/rec/10'],
  ]);
});

test('the concordance names source and status of each number', () => {
  expect(concordance(aFew('plain')).rows[2]).toEqual([
    '3',
    'Recommendation 10 of 2020',
    'From a draft report; not final',
  ]);
});

test('says of each draft that it is one, and nothing of drafts over all', () => {
  const { sections, notes } = aFew('plain');
  for (const { status } of sections.flatMap(({ texts }) => texts))
    expect(status).toMatch(/not final/);
  expect(notes).toEqual(['One remark.']);
});
