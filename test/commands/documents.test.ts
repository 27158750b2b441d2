import { describe, expect, it } from 'vitest';
import { documents } from '../../src/commands/documents/documents.ts';
import type { FactRow, Reply } from '../../src/reply/reply.ts';
import { corpus } from '../library.ts';
import { context } from './context.ts';

const ask = (argument: string): Reply => documents.run({ argument, page: 1 }, context);
const rows = ({ blocks }: Reply): readonly FactRow[] =>
  blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []));
const value = (reply: Reply, label: string) =>
  rows(reply).find((one) => one.label === label)?.value.text;

describe('/documents', () => {
  const all = ask('');

  it('lists what is held with status, symbol, distribution and date of issue', () => {
    expect(all).toMatchObject({ outcome: 'several', title: '5 documents held' });
    expect(all.blocks.slice(0, 2)).toMatchObject([
      { type: 'heading', text: 'Sixth meeting, Vienna, 11–13 September 2019' },
      {
        type: 'list',
        items: [
          {
            text: 'Draft report of 2019 – draft, limited distribution, issued 11 September 2019',
            command: '/documents 2019-report',
          },
          {
            text: 'Draft report of 2019 (addendum) – draft, limited distribution, issued 12 September 2019',
          },
        ],
      },
    ]);
    expect(JSON.stringify(all.blocks)).toContain('None of these documents states its symbol.');
  });

  it('names the recommendations of 2019 that no document held contains', () => {
    expect(value(all, 'Recommendations, 2019')).toMatch(/^11–21: /);
    expect(value(all, 'Recommendations, 2020')).toBeUndefined();
  });

  it('names the section that is headed and empty, and no other', () => {
    const empty = rows(all).filter(({ label }) => label.startsWith('Empty section'));
    expect(empty.map(({ label, proof }) => [label, proof])).toEqual([
      ['Empty section II.C', '/documents 2019-report'],
    ]);
  });

  it('names the report of which only addenda are held', () => {
    expect(value(all, '2020-report')).toBe(
      'not held; 2020-report-add-recs and 2020-report-add-delib are addenda to it',
    );
    expect(value(all, '2019-report')).toBeUndefined();
  });

  it('names the meetings of which no report is held', () => {
    expect(value(all, 'Reports of meetings')).toBe(
      '2012, 2013, 2015, 2017, 2018 and 2021: none is held',
    );
  });

  it('lists every symbol that a text names and that is not held, with where it is named', () => {
    const absent = rows(all).filter(({ label }) => label.includes('/'));
    expect(absent).toHaveLength(22);
    expect(absent.filter(({ proof }) => proof?.includes('2019-report'))).toHaveLength(7);
    expect(value(all, 'CTOC/COP/WG.7/2019/INF/1/Rev.1')).toBe(
      'title not stated in the documents held',
    );
    expect(all.refs).toHaveLength(19);
  });

  it('shows one document in full, with what it does not state', () => {
    const report = ask('2019-REPORT');
    expect(report.outcome).toBe('found');
    expect(value(report, 'Status')).toBe('draft report; not final');
    expect(value(report, 'Symbol')).toBe('not stated in the document');
    expect(value(report, 'Language')).toBe('English (original)');
    expect(value(report, 'Recommendations')).toBe('1–10');
    expect(value(report, 'Paragraphs')).toBe('1–27');
    expect(value(ask('2020-report-add-recs'), 'Addendum to')).toBe('2020-report (not held)');
    expect(value(ask('2021-compendium'), 'Job number')).toBe('V.21-05340');
  });

  it('offers the documents of a year', () => {
    expect(ask('2020')).toMatchObject({ outcome: 'several', title: '2 documents: 2020' });
  });

  it('says of a symbol that is not held where it is named or summarised', () => {
    expect(JSON.stringify(ask('CTOC/COP/WG.7/2018/2'))).toContain('/paper CTOC/COP/WG.7/2018/2');
    expect(ask('ctoc/cop/wg.7/2019/4')).toMatchObject({
      outcome: 'not-found',
      refs: ['2019-report/para/26'],
    });
  });

  it('says what is held where a name is unknown', () => {
    const reply = ask('2018-report');
    expect(reply.outcome).toBe('not-found');
    for (const { id } of corpus.documents) expect(JSON.stringify(reply.blocks)).toContain(id);
  });

  it('completes names of documents, each of them found', () => {
    expect(documents.complete!('add', context)).toHaveLength(3);
    for (const { value: id } of documents.complete!('', context)) {
      expect(ask(id).outcome).toBe('found');
    }
  });
});
