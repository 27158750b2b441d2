import { expect, test } from 'vitest';
import { judgedQueries, scoreOf } from '../retrieval/score.ts';
import { topics } from '../topics.ts';

test('answers to the judged queries stay as good as they are', () => {
  const score = scoreOf(
    judgedQueries.map((query) => ({
      query,
      refs: topics.search({ text: query }).hits.map(({ unit }) => unit.ref),
    })),
  );
  expect(score['nDCG@10']).toBeGreaterThanOrEqual(0.9);
  expect(score['MRR']).toBeGreaterThanOrEqual(0.95);
  expect(score['recall@10']).toBeGreaterThanOrEqual(0.9);
  expect(score['empty']).toBe(0);
});
