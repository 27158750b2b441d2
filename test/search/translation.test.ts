import { expect, test } from 'vitest';
import type { ThesaurusEntry } from '../../src/search/thesaurus.ts';
import { createTopicSearch } from '../../src/search/topic-search.ts';
import { library } from '../library.ts';

const reason = 'Made for this test';
const entries: readonly ThesaurusEntry[] = [
  {
    kind: 'translation',
    language: 'fr',
    of: 'liaison officers',
    terms: ['agents de liaison'],
    reason,
  },
  {
    kind: 'translation',
    language: 'es',
    of: 'police attaché',
    terms: ['agregado policial'],
    reason,
  },
  { kind: 'synonym', terms: ['liaison officer', 'police attaché'], reason },
];
const topics = createTopicSearch(library, { entries });

const found = (text: string) => topics.search({ text }).hits.map(({ unit }) => unit);

test('a French term leads to the texts that have it in English, and the reason says so', () => {
  const units = found('agents de liaison');
  expect(units.length).toBeGreaterThan(0);
  for (const { text } of units.slice(0, 3)) expect(text).toMatch(/liaison officer/i);
  const { hits, explain } = topics.search({ text: 'agents de liaison' });
  expect(explain(hits[0]!.unit).reason?.text).toBe(
    '‘liaison officers’, close to ‘agents de liaison’',
  );
});

test('what stands for the English term stands for its translation', () => {
  const units = found('agregado policial');
  expect(units.length).toBeGreaterThan(0);
  for (const { text } of units.slice(0, 3)) expect(text).toMatch(/liaison officer/i);
});

test('a translation is never looked for when its English term is asked for', () => {
  const { corrections, hits } = topics.search({ text: 'liaison officers' });
  expect(corrections).toEqual([]);
  expect(hits.length).toBeGreaterThan(0);
});
