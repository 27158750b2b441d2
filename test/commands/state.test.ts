import { describe, expect, it } from 'vitest';
import { state } from '../../src/commands/state/state.ts';
import { findNames } from '../../src/corpus/states/find-names.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { library } from '../library.ts';
import { context } from './context.ts';

const ask = (argument: string): Reply => state.run({ argument, page: 1 }, context);
const labels = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.type === 'facts' ? block.rows.map(({ label }) => label) : []));

describe('/state', () => {
  it('tells by capacity where Morocco is named, and that a statement is not support', () => {
    const reply = ask('Morocco');
    expect(reply.outcome).toBe('found');
    expect(reply.blocks[0]).toEqual({
      type: 'facts',
      rows: [
        {
          label: 'Made a statement (observer)',
          value: { text: 'Sixth meeting, 2019, agenda item not stated' },
          proof: '/para 2019-report-add 5',
        },
        {
          label: 'Made a statement (observer)',
          value: { text: 'Seventh meeting, 2020, agenda item not stated' },
          proof: '/para 2020-report-add-delib 10',
        },
      ],
    });
    expect(JSON.stringify(reply.blocks)).toContain('A statement is not support');
    expect(reply.refs).toEqual(['2019-report-add/para/5', '2020-report-add-delib/para/10']);
  });

  it.each([
    ['Italy', ['Chair', 'Attended (party)', 'Made a statement (party)', 'Panellist']],
    ['Thailand', ['Attended (signatory)', 'Made a statement (signatory)']],
    ['Holy See', ['Attended (observer, neither party nor signatory)']],
    ['Order of Malta', ['Attended (observer, not a State)']],
    ['IOM', ['Attended (observer, organization)']],
    ['interpol', ['Attended (observer, organization)']],
    [
      'Parliamentary Assembly of the Mediterranean',
      ['Made a statement (observer, organization)', 'Attended (observer, organization)'],
    ],
  ])('knows in what capacity %s took part', (typed, expected) => {
    expect(labels(ask(typed))).toEqual(expected);
  });

  it.each([
    ['USA', 'United States of America'],
    ['South Korea', 'Republic of Korea'],
    ['Russia', 'Russian Federation'],
    ['Iran', 'Iran (Islamic Republic of)'],
    ['Bolivia', 'Bolivia (Plurinational State of)'],
    ['Türkiye', 'Türkiye'],
    ['Turkey', 'Türkiye'],
    ['the netherlands?', 'Netherlands (Kingdom of the)'],
  ])('reads %s as %s', (typed, name) => {
    expect(ask(typed)).toMatchObject({ outcome: 'found', title: name });
  });

  it('says how the document writes a name that has changed', () => {
    expect(JSON.stringify(ask('Türkiye').blocks)).toContain('as “Turkey”');
  });

  it('shows mentions in the sentences that hold them, word for word', () => {
    const reply = ask('Australia');
    const mention = reply.blocks.find((block) => block.type === 'excerpt')!;
    expect(mention.ref).toBe('2021-compendium/para/16');
    expect(library.unit(mention.ref)!.text).toContain(mention.text);
    const [span] = mention.spans!;
    expect(mention.text.slice(span!.start, span!.end)).toBe('Australia');
  });

  it('does not take Niger for Nigeria, Malta for the Order, or Congo for another', () => {
    expect(ask('Nigeria').refs).toEqual(['2019-report/para/20']);
    expect(ask('Niger').outcome).toBe('not-found');
    expect(ask('Malta').refs).toEqual(['2019-report/para/20']);
    expect(ask('Guinea').outcome).toBe('not-found');
    expect(ask('South Sudan').outcome).toBe('not-found');
  });

  it('says so where the documents do not name a State', () => {
    expect(ask('UK')).toMatchObject({
      outcome: 'not-found',
      title: 'United Kingdom of Great Britain and Northern Ireland is not named',
    });
  });

  it('offers near names and guesses none', () => {
    expect(JSON.stringify(ask('Moroco').blocks)).toContain('/state Morocco');
    const korea = JSON.stringify(ask('Korea').blocks);
    expect(korea).toContain('/state Republic of Korea');
    expect(korea).toContain('/state Democratic People’s Republic of Korea');
    expect(ask('Korea').outcome).toBe('not-found');
  });

  it('offers each of several names', () => {
    expect(ask('Morocco and China')).toMatchObject({
      outcome: 'several',
      refs: ['2019-report-add/para/5', '2020-report-add-delib/para/10'],
    });
  });

  it('asks for a name where there is none, and bears lines of any length', () => {
    expect(ask('  ').outcome).toBe('usage');
    expect(ask('Morocco '.repeat(2000)).outcome).toBe('not-found');
  });

  it('has every unit that names a participant among the refs of its answer', () => {
    for (const { ref, text } of library.corpus.units) {
      for (const { participant } of findNames(text)) {
        expect(ask(participant.name).refs).toContain(ref);
      }
    }
  });

  it('completes only names that are found', () => {
    const completions = state.complete!('s', context);
    expect(completions.map(({ value }) => value)).toContain('South Africa');
    for (const { value } of completions) expect(ask(value).outcome).toBe('found');
    expect(state.complete!('holl', context).map(({ value }) => value)).toEqual([
      'Netherlands (Kingdom of the)',
    ]);
  });
});
