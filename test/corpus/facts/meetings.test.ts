import { describe, expect, it } from 'vitest';
import { meetingStatements } from '../../../src/corpus/facts/meeting-statements.ts';
import { corpus, library } from '../../library.ts';

const refs = (proofs: readonly { ref: string | null; document: string }[]) =>
  proofs.map(({ ref, document }) => ref ?? `masthead of ${document}`);

describe('the meetings that the documents state', () => {
  it('are the first to the seventh and one whose ordinal is not stated', () => {
    expect(library.meetings.map(({ year, ordinal }) => [year, ordinal?.value ?? null])).toEqual([
      [2012, 1],
      [2013, 2],
      [2015, 3],
      [2017, 4],
      [2018, 5],
      [2019, 6],
      [2020, 7],
      [2021, null],
    ]);
  });

  it('have the days that the 2019 report, the addenda and the compendium give', () => {
    expect(
      library.meetings.map(({ dates }) => `${dates?.value.start} ${dates?.value.end}`),
    ).toEqual([
      '2012-05-30 2012-06-01',
      '2013-11-11 2013-11-13',
      '2015-11-18 2015-11-20',
      '2017-09-11 2017-09-13',
      '2018-07-04 2018-07-05',
      '2019-09-11 2019-09-13',
      '2020-09-08 2020-09-09',
      '2021-10-14 2021-10-15',
    ]);
  });

  it('have a place only where one is stated', () => {
    expect(library.meetings.map(({ place }) => place?.value ?? null)).toEqual([
      ...Array(5).fill(null),
      'Vienna',
      'Vienna',
      'Vienna',
    ]);
  });

  it('are proved by every paragraph and masthead that states them', () => {
    const sixth = library.meetingsByOrdinal(6)[0]!;
    expect(refs(sixth.ordinal!.proofs)[0]).toBe('2019-report/para/12');
    expect(refs(sixth.dates!.proofs)).toEqual([
      '2019-report/para/12',
      'masthead of 2019-report',
      'masthead of 2019-report-add',
    ]);
    const seventh = library.meetingsByOrdinal(7)[0]!;
    expect(refs(seventh.ordinal!.proofs)[0]).toBe('2021-compendium/para/2');
    expect(refs(seventh.place!.proofs)).toEqual([
      'masthead of 2020-report-add-recs',
      'masthead of 2020-report-add-delib',
    ]);
  });

  it('are plain data that survive being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(corpus.facts))).toEqual(corpus.facts);
  });
});

describe('a sentence on meetings', () => {
  const body = corpus.bodies[0]!;

  it('says nothing of another body', () => {
    expect(
      meetingStatements(
        'The Conference at its fifth session. The third meeting of the Working Group on Firearms was held in Vienna on 9 May 2014.',
        body,
      ),
    ).toEqual([]);
  });

  it('gives the place of the meeting that it follows', () => {
    expect(
      meetingStatements(
        'The eighth meeting of the Working Group was held in Geneva from 30 May to 1 June 2022, the ninth on 5 May 2023.',
        body,
      ),
    ).toEqual([
      {
        year: 2022,
        ordinal: 8,
        dates: { start: '2022-05-30', end: '2022-06-01' },
        place: 'Geneva',
      },
      { year: 2023, ordinal: 9, dates: { start: '2023-05-05', end: '2023-05-05' }, place: null },
    ]);
  });

  it('take no words for a place that are not one', () => {
    const body = {
      id: 'tip',
      name: 'Working Group on Trafficking in Persons',
      parent: null,
      abbreviations: [],
      codes: [],
    };
    const stated = (text: string) =>
      meetingStatements(text, body).map(({ place, ordinal }) => [ordinal, place]);
    expect(
      stated(
        'The ninth meeting of the Working Group on Trafficking in Persons was held in Vienna from 9 to 13 September 2019.',
      ),
    ).toEqual([[9, 'Vienna']]);
    expect(
      stated(
        'The ninth meeting of the Working Group on Trafficking in Persons was held from 9 to 13 September 2019.',
      ),
    ).toEqual([[9, null]]);
    expect(
      stated(
        'The ninth meeting of the Working Group on Trafficking in Persons was held in Rio de Janeiro on 9 September 2019.',
      ),
    ).toEqual([[9, 'Rio de Janeiro']]);
  });
});
