import { describe, expect, it } from 'vitest';
import { meeting } from '../../src/commands/meeting/meeting.ts';
import type { FactRow, Reply } from '../../src/reply/reply.ts';
import { context } from './context.ts';

const ask = (argument: string): Reply => meeting.run({ argument, page: 1 }, context);
const rows = ({ blocks }: Reply): readonly FactRow[] =>
  blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []));
const row = (reply: Reply, label: string) => rows(reply).find((one) => one.label === label);

describe('/meeting', () => {
  it.each([
    '2019',
    '6th',
    'sixth',
    '6',
    '２０１９',
    'the sixth meeting',
    '6th session',
    'meeting of 2019',
    '2019-report',
    'sixth meeting of the Working Group on the Smuggling of Migrants',
  ])('finds the sixth meeting by "%s"', (typed) => {
    expect(ask(typed)).toMatchObject({ outcome: 'found', title: 'Sixth meeting, 2019' });
  });

  it('gives each fact with the line that shows its proof', () => {
    const sixth = ask('2019');
    expect(row(sixth, 'Dates')).toEqual({
      label: 'Dates',
      value: { text: '11–13 September 2019' },
      proof: '/para 2019-report 12',
    });
    expect(row(sixth, 'Chair')).toMatchObject({
      value: { text: 'Francesco Testa (Italy)' },
      proof: '/para 2019-report 13',
    });
    expect(row(sixth, 'CTOC/COP/WG.7/2019/4')?.proof).toBe('/para 2019-report 26');
    expect(sixth.refs).toContain('2019-report/para/20');
    expect(new Set(sixth.refs).size).toBe(sixth.refs.length);
  });

  it('tells who spoke under which items, and that a list is left open', () => {
    const sixth = ask('2019');
    expect(row(sixth, 'Parties to the Smuggling of Migrants Protocol, item 4')).toMatchObject({
      value: {
        text: 'Canada, Egypt, Honduras, Italy, Mexico, Netherlands and United States of America',
      },
      proof: '/para 2019-report-add 3',
    });
    expect(row(sixth, 'Parties to the Smuggling of Migrants Protocol')?.value.text).toMatch(
      /^Albania, .*Turkey, .*\(Bolivarian Republic of\) \[\.\.\.\] \(the document leaves the list open\)$/,
    );
  });

  it('says what the documents held do not state of 2020', () => {
    const seventh = ask('7th');
    expect(row(seventh, 'Chair')).toEqual({
      label: 'Chair',
      value: { text: 'not stated in the documents held' },
    });
    expect(row(seventh, 'Item 5')?.value.text).toBe('title not stated in the documents held');
    expect(seventh.blocks).toContainEqual({
      type: 'notice',
      text: 'The full agenda is not stated in the documents held; they mention these items.',
    });
    expect(row(seventh, 'Ordinal')?.proof).toBe('/para 2021-compendium 2');
  });

  it('shows a masthead by its document', () => {
    expect(row(ask('2021'), 'Dates')?.proof).toBe('/documents 2021-compendium');
    expect(row(ask('2021'), 'Ordinal')?.value.text).toBe('not stated in the documents held');
  });

  it('says in one line what is not stated of a meeting long past, and what summarises its papers', () => {
    const first = ask('2012');
    expect(row(first, 'Place')?.value.text).toBe('not stated in the documents held');
    expect(first.blocks).toContainEqual({
      type: 'text',
      text: 'Not stated in the documents held: agenda, panellists, statements, who attended, documents before the meeting and list of participants.',
    });
    expect(JSON.stringify(first.blocks)).toContain('Background papers summarised: 4');
  });

  it('lists all meetings when none is named', () => {
    const all = ask(' ');
    expect(all.outcome).toBe('several');
    expect(all.blocks[0]).toMatchObject({ type: 'list', items: { length: 8 } });
  });

  it.each(['2014', '9th', '5th of 2019'])('finds no "%s" and says which there are', (typed) => {
    const reply = ask(typed);
    expect(reply.outcome).toBe('not-found');
    expect(JSON.stringify(reply.blocks)).toContain(
      '2012, 2013, 2015, 2017, 2018, 2019, 2020 and 2021',
    );
  });

  it.each(['Vienna', '20190', '2019 2020 2021', '-6', '6.5'])(
    'answers "%s" with usage',
    (typed) => {
      expect(ask(typed).outcome).toBe('usage');
    },
  );

  it('completes by year and by ordinal, and each completion is found', () => {
    expect(meeting.complete!('201', context).map(({ value }) => value)).toContain('2019');
    expect(meeting.complete!('sev', context)).toEqual([
      { value: '2020', label: 'Seventh meeting, 2020' },
    ]);
    for (const { value } of meeting.complete!('', context))
      expect(ask(value).outcome).toBe('found');
  });
});
