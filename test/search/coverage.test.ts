import { describe, expect, test } from 'vitest';
import { toJson } from '../../adapters/terminal/json.ts';
import { assistant } from '../assistant.ts';
import { topics } from '../topics.ts';

const json = (line: string) =>
  JSON.parse(toJson(line, assistant.answer(assistant.read(line)))) as {
    outcome: string;
    blocks: { type: string; text?: string }[];
    refs: string[];
    absent?: string[];
    near?: string[];
  };

describe('a matter that the documents do not treat', () => {
  test.each([
    'submarine cables',
    'pension age',
    'school meals',
    'vaccine patents',
    'train timetable',
    'organic bread',
  ])('%s has no results', (query) => {
    const { hits, total, corrections } = topics.search({ text: query });
    expect(hits).toEqual([]);
    expect(total).toBe(0);
    expect(corrections).toEqual([]);
  });

  test('is said first to be one, with what is near apart', () => {
    const { outcome, blocks, refs, absent, near } = json('/topic land reform of farms');
    expect(outcome).toBe('not-found');
    expect(blocks[0]?.text).toMatch(/^The documents do not use ‘reform’ and ‘farms’\./);
    expect(refs).toEqual([]);
    expect(absent).toEqual(['reform', 'farms']);
    expect(near!.length).toBeGreaterThan(0);
    const heading = blocks.findIndex(({ text }) => text === 'Near it, but not about it');
    expect(blocks.slice(heading + 1).map(({ type }) => type)).toEqual(near!.map(() => 'excerpt'));
  });

  test('is not tracked to a year, and no document is compiled on it', () => {
    for (const line of ['/track submarine cables', '/compile topic: submarine cables']) {
      expect(json(line), line).toMatchObject({
        outcome: 'not-found',
        refs: [],
        absent: ['submarine', 'cables'],
      });
    }
  });
});

describe('a matter that they treat', () => {
  test('in other words keeps its results, and no word of it is absent', () => {
    for (const query of ['wiretapping', 'specialised prosecutors', 'EUROSUR']) {
      const { hits, absent, near } = topics.search({ text: query });
      expect(hits.length, query).toBeGreaterThan(0);
      expect(absent, query).toEqual([]);
      expect(near, query).toEqual([]);
    }
  });

  test('beside one that they do not keeps its results, and the other is named', () => {
    const { refs, absent } = json('/topic football and digital evidence');
    expect(refs[0]).toBe('2020/rec/10');
    expect(absent).toEqual(['football']);
  });

  test('words of a question are not said to be absent', () => {
    expect(topics.search({ text: 'what is already said about digital evidence' }).absent).toEqual(
      [],
    );
  });

  test('is sought in recommendations only where these are asked for', () => {
    const { hits } = topics.search({ text: 'Which recommendations mention children?' });
    const all = topics.search({ text: 'children' }).hits;
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ unit }) => unit.kind === 'recommendation')).toBe(true);
    expect(all.some(({ unit }) => unit.kind === 'paragraph')).toBe(true);
  });
});

test('the list ends where relevance ends', () => {
  for (const query of ['digital evidence', 'smuggling by air', 'private sector']) {
    const scores = topics.search({ text: query }).hits.map(({ score }) => score);
    expect(scores.at(-1)!, query).toBeGreaterThanOrEqual(0.15 * scores[0]!);
  }
});
