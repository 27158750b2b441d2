import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { library as frozen } from '../library.ts';
import { judgedQueries, scoreOf } from '../retrieval/score.ts';
import { questionsIn } from '../transcript.ts';
import { assistant, library, topics } from './live.ts';

const { units } = library.corpus;
const answer = (line: string) => assistant.answer(line);

test('every text held is answered with, word for word, when it is asked for by its reference', () => {
  for (const { qualifiedRef, kind, text } of units) {
    const { blocks } = answer(`/${kind === 'recommendation' ? 'rec' : 'para'} ${qualifiedRef}`);
    const quoted = blocks.flatMap((block) => (block.type === 'quote' ? [block.text] : []));
    expect(quoted, qualifiedRef).toContain(text);
  }
});

test('every example of every command is answered with something found', () => {
  for (const { examples } of assistant.commands) {
    for (const { line } of examples) {
      expect(answer(line).outcome, line).toMatch(/^(?:found|several)$/);
    }
  }
});

test('the conversation of the README is answered, with the texts that it shows', () => {
  for (const line of questionsIn(readFileSync('README.md', 'utf8'))) {
    const { outcome, refs } = answer(line);
    expect(outcome, line).not.toBe('usage');
    for (const ref of refs) expect(library.unit(ref), line).toBeDefined();
  }
  expect(answer('/rec 2020 10').refs).toEqual(['2020/rec/10']);
});

test('answers to the judged queries stay as good as they are, among the texts that were judged', () => {
  // By the form that no other document can take over: a short one may name another text by now.
  const judged = new Map(frozen.corpus.units.map(({ qualifiedRef, ref }) => [qualifiedRef, ref]));
  const score = scoreOf(
    judgedQueries.map((query) => ({
      query,
      refs: topics
        .search({ text: query })
        .hits.flatMap(({ unit }) => judged.get(unit.qualifiedRef) ?? []),
    })),
  );
  expect(score['nDCG@10']).toBeGreaterThanOrEqual(0.9);
  expect(score['MRR']).toBeGreaterThanOrEqual(0.95);
  expect(score['recall@10']).toBeGreaterThanOrEqual(0.9);
  expect(score['empty']).toBe(0);
});
