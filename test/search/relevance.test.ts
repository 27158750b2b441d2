import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { library } from '../library.ts';
import { topics } from '../topics.ts';

const judgements: { readonly query: string }[] = JSON.parse(
  readFileSync(new URL('../retrieval/judgements.json', import.meta.url), 'utf8'),
);

const answers = judgements.map(({ query }) => ({
  query,
  refs: topics.search({ text: query }).hits.map(({ unit }) => library.corpus.units[unit]!.ref),
}));

test('answers to the judged queries stay as good as they are', () => {
  const printed = execFileSync(
    process.execPath,
    [fileURLToPath(new URL('../retrieval/evaluate.mjs', import.meta.url))],
    { input: answers.map((answer) => JSON.stringify(answer)).join('\n'), encoding: 'utf8' },
  );
  const score: Record<string, number> = JSON.parse(printed.trim().split('\n').at(-1)!);
  expect(score['nDCG@10']).toBeGreaterThanOrEqual(0.9);
  expect(score['MRR']).toBeGreaterThanOrEqual(0.95);
  expect(score['recall@10']).toBeGreaterThanOrEqual(0.9);
  expect(score['empty']).toBe(0);
});
