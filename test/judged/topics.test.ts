import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Topic {
  id: string;
  query: string;
  ownWords: boolean;
  relevant: Record<string, number>;
}

interface OtherMatter {
  id: string;
  query: string;
  kind: string;
  carrier: string[];
  why: string;
}

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readBothHalves = <Question>(file: string): Question[] =>
  ['open', 'kept-aside'].flatMap(
    (half) => JSON.parse(read(`test/judged/${half}/${file}`)) as Question[],
  );

const topics = readBothHalves<Topic>('topics.json');
const matters = readBothHalves<OtherMatter>('other-matters.json');

const texts = [
  '2019-report',
  '2019-report-add',
  '2020-report-add-recs',
  '2020-report-add-delib',
  '2021-compendium',
].map((id) => ({ id, text: read(`corpus/documents/${id}.txt`) }));

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const held = new Set(texts.flatMap(({ text }) => wordsIn(text)));

/** Whether the number of a reference stands, as recommendation or paragraph, in its document. */
const stands = (ref: string): boolean => {
  const [document = '', kind, number] = ref.split('/');
  const pattern =
    kind === 'rec'
      ? new RegExp(`Recommendation ${number}\\b`)
      : new RegExp(`^[ \\t]*(?:- )?${number}\\. `, 'm');
  return texts.some(
    ({ id, text }) =>
      (id === document || id.startsWith(`${document}-report`)) && pattern.test(text),
  );
};

describe('the questions by subject', () => {
  it('are different questions, in one half only', () => {
    for (const questions of [topics, matters]) {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    }
    const asked = [...topics, ...matters].map(({ query }) => query.toLowerCase());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('are judged on texts that stand in the documents, with something clearly about each', () => {
    const astray = topics.flatMap(({ relevant }) =>
      Object.keys(relevant).filter((ref) => !stands(ref)),
    );
    expect(astray).toEqual([]);
    for (const { query, relevant } of topics) {
      const grades = Object.values(relevant);
      expect(grades.filter((grade) => ![1, 2, 3].includes(grade))).toEqual([]);
      expect(Math.max(...grades), query).toBeGreaterThanOrEqual(2);
    }
  });

  it('are, for half of them, in words that no document uses', () => {
    const own = topics.filter(({ ownWords }) => ownWords);
    expect(own.length / topics.length).toBeGreaterThanOrEqual(0.5);
    const notOwn = own.filter(({ query }) => wordsIn(query).every((word) => held.has(word)));
    expect(notOwn.map(({ query }) => query)).toEqual([]);
  });

  it('about other matters are carried by words that no document uses', () => {
    const found = matters.flatMap(({ query, carrier }) => {
      const words = new Set(wordsIn(query));
      return carrier.filter((word) => held.has(word) || !words.has(word));
    });
    expect(found).toEqual([]);
    expect(matters.filter(({ why }) => why === '')).toEqual([]);
  });
});
