import { expect, test } from 'vitest';
import { draftSentences } from '../../src/agreed-language/draft-sentences.ts';
import { operative, sameAddressee } from '../../src/agreed-language/operative.ts';
import { library } from '../library.ts';

test.each([
  ['2019/rec/1', 'States parties', 'should consider', 2],
  ['2019/rec/4', 'States of origin, transit and destination', 'should consider', 2],
  ['2019/rec/5', 'Countries of origin and destination', 'should take into consideration', 2],
  ['2019/rec/8', 'States parties', 'are encouraged to', 3],
  ['2019/rec/9', 'States parties', 'should', 4],
  ['2019/rec/22', 'The Working Group', 'should', 4],
  ['2020/rec/5', 'States', 'should', 4],
  ['2020/rec/13', 'States Parties', 'should endeavour to', 3],
])('reads who is addressed and how strongly in %s', (ref, addressee, phrase, rank) => {
  expect(operative(library.unit(ref)!.text)).toEqual({ addressee, strength: { phrase, rank } });
});

test('reads nothing operative into a description', () => {
  expect(operative(library.unit('2021-compendium/para/39')!.text).addressee).toBeNull();
  expect(operative('A mayor and a shallow river')).toEqual({ addressee: null, strength: null });
});

test('compares addressees without regard to capitals and articles', () => {
  expect(sameAddressee('States parties', 'States Parties')).toBe(true);
  expect(sameAddressee('the Working Group', 'Working Group')).toBe(true);
  expect(sameAddressee('States', 'States parties')).toBe(false);
});

test('takes a pasted draft apart into sentences, without what pasting adds', () => {
  const pasted =
    '> 1. *States* should act.¹ They may wish to co-\n> ordinate (art. 16).\n> - “At once.”';
  expect(draftSentences(pasted)).toEqual([
    'States should act.',
    'They may wish to coordinate (art. 16).',
    'At once.',
  ]);
  expect(draftSentences(' *** \n 123 ')).toEqual([]);
});
