import { expect, test } from 'vitest';
import { describeFault } from '../../src/corpus/fault.ts';
import { readTexts } from '../../src/search/held-texts.ts';
import { createAnalyser } from '../../src/search/language/analyser.ts';
import { familyKey } from '../../src/search/language/family.ts';
import type { ThesaurusEntry } from '../../src/search/thesaurus.ts';
import { findBroadTerms } from '../../src/search/thesaurus-check/broad-terms.ts';
import { findFalseFriends } from '../../src/search/thesaurus-check/false-friends.ts';
import { placeEntries } from '../../src/search/thesaurus-check/placed-entry.ts';
import { findThesaurusFaults } from '../../src/search/thesaurus-check/thesaurus-faults.ts';
import { library } from '../library.ts';

const { stems } = createAnalyser(new Map());
const key = (term: string) => stems(term).join(' ');
const reason = 'Made for this test';

function faults(files: Readonly<Record<string, readonly ThesaurusEntry[]>>): string[] {
  const read = Object.entries(files).map(([file, entries]) => ({ file, entries }));
  return findThesaurusFaults(read, key).map(describeFault);
}

const equal = (...terms: string[]): ThesaurusEntry => ({ kind: 'synonym', terms, reason });
const narrower = (of: string, ...terms: string[]): ThesaurusEntry => ({
  kind: 'narrower',
  of,
  terms,
  reason,
});
const related = (of: string, ...terms: string[]): ThesaurusEntry => ({
  kind: 'related',
  of,
  terms,
  reason,
});

test('a thesaurus in which all can be true together has no faults', () => {
  const sea = [
    equal('vessel', 'boat'),
    narrower('vessel', 'trawler', 'ferry'),
    related('vessel', 'crew'),
    { kind: 'abbreviation', terms: ['IMO', 'International Maritime Organization'], reason },
    { kind: 'related', terms: ['skipper', 'helmsman', 'pilot'], reason },
  ] as const;
  expect(faults({ 'thesaurus/sea.json': sea })).toEqual([]);
});

test('a pair that is the same in one entry and narrower in another is named with both entries', () => {
  const [fault, ...more] = faults({
    'a.json': [equal('confiscation', 'forfeiture')],
    'b.json': [narrower('Confiscations', 'forfeiture')],
  });
  expect(more).toEqual([]);
  expect(fault).toMatch(/^b\.json: .*entry 1 \(narrower of ‘Confiscations’: forfeiture\)/);
  expect(fault).toMatch(/entry 1 \(synonym: confiscation, forfeiture\) of a\.json/);
  expect(fault).toMatch(/Fix: \S/);
});

test('a pair that is the same and related, or narrower and related, is a contradiction too', () => {
  expect(
    faults({ 'a.json': [equal('visa', 'entry permit'), related('entry permit', 'visa')] }),
  ).toHaveLength(1);
  expect(
    faults({ 'a.json': [narrower('document', 'passport'), related('passport', 'document')] }),
  ).toHaveLength(1);
});

test('a term that is narrower than itself is named with the chain, through equals as well', () => {
  const found = faults({
    'a.json': [
      narrower('evidence', 'testimony'),
      equal('testimony', 'witness statement'),
      narrower('witness statement', 'evidence'),
    ],
  });
  expect(found).not.toEqual([]);
  expect(found[0]).toContain('‘evidence’ > ‘testimony’, ‘witness statement’ > ‘evidence’');
});

test('a chain that ends is no circle', () => {
  const chain = [narrower('evidence', 'testimony'), narrower('testimony', 'affidavit')];
  expect(faults({ 'a.json': [...chain, narrower('evidence', 'affidavit')] })).toEqual([]);
});

test('a term that is the same as things of two subjects is a homograph', () => {
  const found = faults({
    'finance.json': [equal('settlement', 'end of a dispute')],
    'migration.json': [equal('settlements', 'informal housing')],
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('finance.json');
});

test('a term in two groups of synonyms of one subject is one too, an abbreviation beside is not', () => {
  const two = [equal('seizure', 'taking away'), equal('seizure', 'epileptic fit')];
  expect(faults({ 'a.json': two })).toHaveLength(1);
  const beside: ThesaurusEntry = {
    kind: 'abbreviation',
    terms: ['MLA', 'mutual legal assistance'],
    reason,
  };
  expect(
    faults({ 'a.json': [beside, equal('mutual legal assistance', 'judicial assistance')] }),
  ).toEqual([]);
});

test('a term written twice, inflected or in another spelling, is a duplicate', () => {
  const [fault] = faults({
    'a.json': [equal('organised gang', 'criminal group', 'organized gangs')],
  });
  expect(fault).toContain('‘organized gangs’ is read as the same as ‘organised gang’');
});

test('the same said in two entries is a duplicate', () => {
  const twice = [related('drone', 'surveillance'), related('drones', 'surveillance', 'border')];
  expect(faults({ 'a.json': twice })).toHaveLength(1);
});

test('an everyday word alone is no headword, in a set phrase or as an abbreviation it is', () => {
  expect(faults({ 'a.json': [equal('board', 'go on board a vessel')] })[0]).toContain('‘board’');
  expect(faults({ 'a.json': [related('train', 'railway')] })[0]).toContain('‘train’');
  expect(faults({ 'a.json': [related('railway', 'train')] })).toEqual([]);
  expect(faults({ 'a.json': [equal('board a vessel', 'enter a vessel')] })).toEqual([]);
});

test('a term related to itself and to another in a group of near terms is named once', () => {
  const group: ThesaurusEntry = {
    kind: 'related',
    terms: ['ransom', 'ransoms', 'hostage'],
    reason,
  };
  expect(faults({ 'a.json': [group] })).toHaveLength(1);
});

test('a group of near terms contradicts an entry that calls two of them the same', () => {
  const group: ThesaurusEntry = { kind: 'related', terms: ['jail', 'fine paid', 'gaol'], reason };
  expect(faults({ 'a.json': [equal('gaol', 'jail'), group] })).toHaveLength(1);
});

test('a term of grammar alone is no term', () => {
  expect(faults({ 'a.json': [equal('such as these', 'like them too')] })).not.toEqual([]);
});

test('a translation that is an English term or a word of the documents is a false friend', () => {
  const spanish = (of: string, ...terms: string[]): ThesaurusEntry => ({
    kind: 'translation',
    language: 'es',
    of,
    terms,
    reason,
  });
  const friends = (...entries: ThesaurusEntry[]) =>
    findFalseFriends(placeEntries([{ file: 'a.json', entries }]), key, (at) => at === 'migration');
  const notice = equal('red notice', 'red');
  expect(friends(notice, spanish('networks', 'redes')).map(describeFault)).toEqual([
    expect.stringMatching(/‘redes’ .* is read as English too, in entry 1 \(synonym: red notice/),
  ]);
  expect(friends(spanish('migrations', 'Migration'))).toHaveLength(1);
  expect(friends(notice, spanish('networks', 'red de traficantes'))).toEqual([]);
});

function broad(...entries: ThesaurusEntry[]): string[] {
  const texts = readTexts(library, { entries });
  const places = placeEntries([{ file: 'thesaurus/a.json', entries }]);
  return findBroadTerms(places, texts, (term) => familyKey(texts.analyser.stems(term))).map(
    describeFault,
  );
}

test('a term that leads to more than half of the texts held is named with how many', () => {
  const found = broad(related('human beings', 'migrants', 'States', 'Governments'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(
    /^thesaurus\/a\.json: ‘human beings’ of entry 1 .* leads to \d+ of the 150/,
  );
});

test('a term that is the same as the subject of the library is not broad for that', () => {
  expect(broad(equal('people on the move', 'migrants'))).toEqual([]);
  expect(broad(related('wiretapping', 'electronic surveillance'))).toEqual([]);
});
