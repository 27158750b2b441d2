import { beforeAll, describe, expect, it } from 'vitest';
import type { Structure } from '../../../src/corpus/reading/structure.ts';
import {
  filler,
  heading,
  item,
  masthead,
  paragraph,
  running,
} from '../../documents/meeting-documents.ts';
import { readTypeset } from '../../documents/read-typeset.ts';
import type { Flow } from '../../documents/typeset.ts';

const FLOW: Flow[] = [
  ...masthead({
    symbol: 'E/CN.99/2031/4',
    organ: 'Economic and Social Council',
    right: ['Distr.: General', '5 May 2031', 'Original: English'],
    left: [
      '**Commission on Mountain Paths**',
      '**Twelfth session**',
      'Vienna, 3–7 March 2031',
      'Item 4 of the provisional agenda⁎',
      '**Paths across borders**',
    ],
    title: ['Report of the Commission on Mountain Paths', 'on its twelfth session'],
    job: 'V.31-01234',
  }),
  heading('I. Opening'),
  paragraph('1.', `The Commission met in room 5 of the Centre.^1^ ${filler(5, 1)}`, [
    '^1^ See E/CN.99/2030/2, para. 4.',
  ]),
  paragraph('2.', `The area is 5 km^2^ on the 19^th^ day.^2^ ${filler(8, 2)}`, [
    `^2^ ${filler(3, 40)}`,
  ]),
  heading('A. Attendance', 12, -20),
  paragraph('3.', `${filler(9, 3)} The following took part:`),
  item('(a)', 'States of the first region;'),
  item('(b)', 'States of the second region, namely:'),
  item('(i)', 'Those with paths;', 48),
  item('(ii)', 'Those without;', 48),
  item('(c)', 'Others.'),
  { type: 'paragraph', text: '*Discussion of paths*', gap: 12 },
  paragraph('4.', filler(14, 4)),
  paragraph('5.', filler(12, 5)),
  paragraph('6.', 'The secretariat showed the following figures.'),
  {
    type: 'table',
    title: 'Table 1\n**Paths by region**',
    columns: [0, 160, 260],
    rows: [
      ['Region', 'Paths', 'Metres'],
      ['North', '14', '2 300'],
      ['South', '9', '1 450'],
    ],
  },
  paragraph('7.', 'The Commission adopted its agenda, as follows:'),
  item('1.', 'Election of officers.'),
  item('2.', 'Paths.'),
  paragraph('8.', filler(30, 7)),
  heading('II. Conclusions and recommendations'),
  paragraph('9.', `**The Commission recommends that States mark their paths. ${filler(3, 8)}**`),
  { type: 'page' },
  { type: 'paragraph', text: '**Annex I**', size: 14, indent: -60 },
  { type: 'paragraph', text: '[Original: Spanish]', indent: 280, gap: 2 },
  { type: 'paragraph', text: '**List of papers**', size: 14, width: 300 },
  paragraph('1.', filler(3, 11)),
  paragraph('2.', filler(3, 12)),
  { type: 'paragraph', text: '**Annex II**', size: 14, indent: -60, gap: 20 },
  { type: 'paragraph', text: '**Statement by the Chair**', size: 14, width: 300 },
  { type: 'paragraph', text: filler(4, 13), indent: 24 },
];

describe.each([
  { as: 'set ragged', justified: false },
  { as: 'justified, with gaps between the words', justified: true },
])('a report $as', ({ justified }) => {
  let read: Structure;
  beforeAll(async () => {
    const head = running('E/CN.99/2031/4', 'V.31-01234', 9);
    read = await readTypeset(FLOW, { head, justified });
  });
  const unit = (number: string, scope = '') =>
    read.units.find((one) => one.number === number && one.scope === scope)!;

  it('is accepted, since nothing in it is doubtful', () => {
    expect(read.doubts).toEqual([]);
    expect(read.accepted).toBe(true);
  });

  it('has its values in two columns told apart', () => {
    expect(read.masthead).toEqual({
      symbol: ['E/CN.99/2031/4'],
      title: 'Report of the Commission on Mountain Paths on its twelfth session',
      body: 'Economic and Social Council',
      subsidiary: 'Commission on Mountain Paths',
      session: 'Twelfth session',
      place: 'Vienna',
      dates: '3–7 March 2031',
      distribution: 'General',
      issued: '2031-05-05',
      language: 'Original: English',
      agendaItem: 'Item 4 of the provisional agenda: Paths across borders',
      status: 'final',
      kind: 'report',
      jobNumber: 'V.31-01234',
    });
  });

  it('has every paragraph, and those of an annex under its name', () => {
    expect(read.units.map(({ scope, number }) => `${scope}:${number}`)).toEqual([
      ...[':1', ':2', ':3', ':4', ':5', ':6', ':7', ':8', ':9'],
      ...['annex I:1', 'annex I:2'],
    ]);
  });

  it('keeps heads, feet and notes out of the paragraphs that run over pages', () => {
    expect(unit('4').text).toBe(filler(14, 4));
    expect(unit('5').text).toBe(filler(12, 5));
    expect(unit('8').text).toBe(filler(30, 7));
    expect(unit('9').text).toBe(
      `The Commission recommends that States mark their paths. ${filler(3, 8)}`,
    );
  });

  it('takes indicators from the text and leaves powers and ordinals', () => {
    expect(unit('1').text).toBe(`The Commission met in room 5 of the Centre. ${filler(5, 1)}`);
    expect(unit('2').text).toBe(`The area is 5 km2 on the 19th day. ${filler(8, 2)}`);
    expect(read.notes).toMatchObject([
      { mark: '1', text: 'See E/CN.99/2030/2, para. 4.', in: '1' },
      { mark: '2', text: filler(3, 40), in: '2' },
    ]);
  });

  it('sets items on lines of their own, and names those of the first level', () => {
    expect(unit('3').text.split('\n').slice(1)).toEqual([
      '(a) States of the first region;',
      '(b) States of the second region, namely:',
      '(i) Those with paths;',
      '(ii) Those without;',
      '(c) Others.',
    ]);
    expect(unit('3').items).toEqual(['a', 'b', 'c']);
    expect(unit('7').items).toEqual(['1', '2']);
  });

  it('has headings with their numbers, and the title of an annex behind its language', () => {
    expect(read.headings.map(({ level, number, text }) => [level, number, text])).toEqual([
      [1, 'I', 'Opening'],
      [2, 'A', 'Attendance'],
      [3, null, 'Discussion of paths'],
      [1, 'II', 'Conclusions and recommendations'],
      [1, 'Annex I', 'List of papers'],
      [1, 'Annex II', 'Statement by the Chair'],
    ]);
  });

  it('keeps a table whole and apart', () => {
    expect(read.tables).toHaveLength(1);
    expect(read.tables[0]).toMatchObject({ title: 'Table 1' });
    expect(read.tables[0]!.rows.at(-1)).toEqual(['South', '9', '1 450']);
  });

  it('keeps the words of an annex without numbers, as text', () => {
    expect(read.passages.filter(({ role }) => role === 'text').map(({ text }) => text)).toEqual([
      '[Original: Spanish]',
      filler(4, 13),
    ]);
  });
});
