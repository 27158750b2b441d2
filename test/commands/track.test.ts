import { describe, expect, test } from 'vitest';
import { track } from '../../src/commands/track/track.ts';
import { trackTopic } from '../../src/commands/track/track-topic.ts';
import { createContext } from '../../src/context.ts';
import { library } from '../library.ts';
import { topics } from '../topics.ts';

const context = createContext(library, () => topics);
const ask = (argument: string) => track.run({ argument, page: 1 }, context);

/** What stands under the heading of a year. */
function under(year: number, argument: string): string {
  const { blocks } = ask(argument);
  const at = blocks.findIndex(
    (block) => block.type === 'heading' && block.text.includes(`${year}`),
  );
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(({ type }) => type === 'heading' || type === 'notice');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => {
      if (block.type === 'list') return block.items.map(({ text }) => text);
      return 'text' in block ? [block.text] : [];
    })
    .join('\n');
}

test('goes through every meeting that the documents know of, in order', () => {
  const years = trackTopic('technology', context).meetings.map(({ meeting }) => meeting.year);
  expect(years).toEqual([2012, 2013, 2015, 2017, 2018, 2019, 2020, 2021]);
});

test('shows the recommendations and papers of each meeting, and where the topic first appears', () => {
  expect(under(2020, 'digital evidence')).toContain('Recommendation 10');
  expect(under(2015, 'smuggling by sea')).toContain('CTOC/COP/WG.7/2015/2');
  const [first] = ask('special investigative techniques').blocks;
  expect(first).toMatchObject({
    text: expect.stringMatching(/first appears at the \w+ meeting, 201[23]/),
  });
});

describe('a year with nothing', () => {
  test('is told apart from one of which no report is held', () => {
    expect(under(2018, 'corruption of airline staff by air')).toMatch(
      /The report of this meeting is not held.*its background paper does not treat this/,
    );
    expect(under(2019, 'natural disasters')).toContain('parts of it are not');
    expect(under(2021, 'digital evidence')).toMatch(
      /report of this meeting is not held. No background paper/,
    );
  });

  test('without a meeting is named', () => {
    expect(ask('technology').blocks.at(-1)).toMatchObject({
      text: 'The documents held know of no meeting in 2014 and 2016.',
    });
  });
});

test('a paper of a year whose report is not held counts for its own year', () => {
  const tracked = trackTopic('debriefing and interviewing smuggled migrants', context).meetings;
  const year = tracked.find(({ meeting }) => meeting.year === 2018)!;
  expect(year.report).toBe('nothing');
  expect(year.papers.map(({ paper }) => paper.symbol)).toContain('CTOC/COP/WG.7/2018/2');
});

test.each([
  ['', 'usage'],
  ['*** ``` >', 'not-found'],
  ['文書', 'not-found'],
  ['zzzzqqq', 'not-found'],
])('answers %.20s', (argument, outcome) => {
  expect(ask(argument).outcome).toBe(outcome);
});
