import { expect, test } from 'vitest';
import { draftSentences } from '../../src/agreed-language/draft-sentences.ts';
import { readOperative, sameAddressee } from '../../src/agreed-language/operative.ts';
import { library } from '../library.ts';

test.each([
  ['2019/rec/1', 'States parties', 'should consider', 2],
  ['2019/rec/4', 'States of origin, transit and destination', 'should consider', 2],
  ['2019/rec/5', 'Countries of origin and destination', 'should take into consideration', 2],
  ['2019/rec/9', 'States parties', 'should', 4],
  ['2019/rec/22', 'The Working Group', 'should', 4],
  ['2020/rec/5', 'States', 'should', 4],
  ['2020/rec/13', 'States Parties', 'should endeavour to', 3],
])('reads who is addressed and how strongly in %s', (ref, addressee, phrase, rank) => {
  expect(readOperative(library.unit(ref)!.text)).toEqual({
    addressee,
    strength: { phrase, form: 'modal verb', rank },
  });
});

test.each([
  ['Invites Governments to share experience', 'Governments', 'Invites'],
  ['Urges States to criminalize the conduct', 'States', 'Urges'],
  ['Requests Member States to provide data', 'Member States', 'Requests'],
  [
    'Calls upon all States parties, in particular those of transit, to act',
    'States parties',
    'Calls upon',
  ],
  [
    'Strongly encourages international organizations to help',
    'international organizations',
    'encourages',
  ],
  ['States parties are encouraged to send experts', 'States parties', 'are encouraged to'],
  ['Member States are strongly urged to ratify', 'Member States', 'are strongly urged to'],
  [
    'It is recommended that airlines check documents',
    'airlines check documents',
    'It is recommended that',
  ],
])('reads the operative verb of “%s”', (sentence, addressee, phrase) => {
  const found = readOperative(sentence);
  expect(found.addressee).toBe(addressee);
  expect(found.strength).toMatchObject({ phrase, form: 'operative verb' });
});

test.each([
  ['Law enforcement authorities should cooperate at all levels.', 'Law enforcement authorities'],
  ['In times of crisis, border police officers should be trained', null],
  ['Airlines and other carriers must check documents', 'Airlines and other carriers'],
  ['A directory of contact points should be drawn up', null],
  ['The Secretariat shall report', 'The Secretariat'],
])('reads whom “%s” addresses', (sentence, addressee) => {
  expect(readOperative(sentence).addressee).toBe(addressee);
});

test('keeps the strengths of operative and modal verbs apart, each in its order', () => {
  const strength = (sentence: string) => readOperative(sentence).strength!;
  expect(strength('Decides to act').rank).toBeGreaterThan(strength('Urges States to act').rank);
  expect(strength('Urges States to act').rank).toBeGreaterThan(
    strength('Invites States to act').rank,
  );
  expect(strength('States shall act').rank).toBeGreaterThan(strength('States should act').rank);
  expect(strength('States should act').rank).toBeGreaterThan(
    strength('States should consider acting').rank,
  );
  expect(strength('States are urged to act').form).not.toBe(strength('States should act').form);
});

test('reads nothing operative into a description', () => {
  expect(readOperative(library.unit('2021-compendium/para/39')!.text).addressee).toBeNull();
  expect(readOperative('A mayor and a shallow river')).toEqual({ addressee: null, strength: null });
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
