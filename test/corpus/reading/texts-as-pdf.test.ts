import { describe, expect, it } from 'vitest';
import type { Structure } from '../../../src/corpus/reading/structure.ts';
import {
  clause,
  filler,
  heading,
  item,
  masthead,
  operative,
  paragraph,
  running,
} from '../../documents/meeting-documents.ts';
import { readTypeset } from '../../documents/read-typeset.ts';
import type { Flow } from '../../documents/typeset.ts';

const names = ({ units }: Structure) =>
  units.map(({ scope, number, kind }) => `${scope}|${number}|${kind}`);
const clauseOf = (lines: number, seed: number) => filler(lines, seed).replace(/\./g, ',');
const adopted = (...lines: string[]): Flow[] =>
  lines.map((text, index) => ({
    type: 'paragraph',
    text,
    align: 'right',
    gap: index === 0 ? 20 : 0,
  }));
const titled = (label: string, title: string, size = 12): Flow[] => [
  { type: 'paragraph', text: `**${label}**`, size, gap: 18 },
  { type: 'paragraph', text: `**${title}**`, size, width: 300 },
];

describe('a resolution of the General Assembly', () => {
  const flow: Flow[] = [
    ...masthead({
      symbol: 'A/RES/85/17',
      organ: 'General Assembly',
      right: ['Distr.: General', '2 June 2031'],
      left: ['**Eighty-fifth session**', 'Agenda item 12', '**Paths and bridges**'],
      title: ['Resolution adopted by the General Assembly', 'on 30 May 2031'],
      job: '31-00012',
    }),
    {
      type: 'paragraph',
      text: '**85/17.   Paths and bridges for all**',
      size: 12,
      indent: -50,
      gap: 20,
    },
    clause('*The General Assembly*,'),
    clause('*Recalling* its resolution 84/3 of 2 May 2030,^1^ and all others on paths,', [
      '^1^ See A/84/49, p. 3.',
    ]),
    clause(`*Noting with concern* ${clauseOf(26, 1)} and so on,`),
    clause(`*Recalling also* ${clauseOf(30, 3)} and more,`),
    clause('*Having considered* the report,^2^', ['^2^ A/85/100.']),
    operative('1.', `*Decides* ${clauseOf(3, 1)} and that:`),
    item('(a)', 'Paths be marked;', 48),
    item('(b)', 'Bridges be built;', 48),
    ...Array.from({ length: 9 }, (_, k) =>
      operative(`${k + 2}.`, `*Requests* ${clauseOf(3, k)} too;`),
    ),
    operative('11.', '*Decides* to remain seized of the matter.'),
    ...adopted('*87th plenary meeting*', '*30 May 2031*'),
  ];
  const read = readTypeset(flow, { head: running('A/RES/85/17', '31-00012', 4) });

  it('has preambular paragraphs by their place and operative ones by their number', async () => {
    expect(names(await read)).toEqual([
      ...[1, 2, 3, 4].map((n) => `|${n}|preambular`),
      ...Array.from({ length: 11 }, (_, k) => `|${k + 1}|operative`),
    ]);
  });

  it('divides clauses at the page end by their indent', async () => {
    const { units } = await read;
    expect(units[1]!.text).toBe(`Noting with concern ${clauseOf(26, 1)} and so on,`);
    expect(units[2]!.text).toBe(`Recalling also ${clauseOf(30, 3)} and more,`);
    expect(new Set(units.map(({ page }) => page)).size).toBeGreaterThan(1);
  });

  it('keeps opening phrase, meeting and date out of the paragraphs', async () => {
    const { units, passages } = await read;
    expect(units.at(-1)!.text).toBe('Decides to remain seized of the matter.');
    expect(
      passages
        .filter(({ role }) => role === 'opening' || role === 'adoption')
        .map(({ text }) => text),
    ).toEqual(['The General Assembly,', '87th plenary meeting', '30 May 2031']);
  });

  it('has the number of the resolution at its title, and not the day of adoption as its session', async () => {
    const { masthead, headings, accepted } = await read;
    expect(headings[0]).toMatchObject({ number: '85/17', text: 'Paths and bridges for all' });
    expect(masthead).toMatchObject({
      title: 'Paths and bridges for all',
      kind: 'resolution',
      dates: null,
      place: null,
      language: null,
      agendaItem: 'Agenda item 12: Paths and bridges',
    });
    expect(accepted).toBe(true);
  });
});

describe('a volume of Official Records with texts inside', () => {
  const at = (x: number, y: number, text: string, size = 10) => ({ x, y, text, size });
  const dots = '. . . . . . . . . . . . . . . . . . . . . . . . . .';
  const flow: Flow[] = [
    {
      type: 'at',
      lines: [
        at(519, 48, 'E/2031/29'),
        at(123, 152, '**United Nations**', 20),
        at(123, 216, '**Commission on Mountain Paths**', 28),
        at(123, 300, '**Report on the twelfth session**', 20),
        at(123, 320, '**(3–7 March 2031)**', 20),
        at(123, 400, '**Economic and Social Council**', 20),
        at(123, 420, '**Official Records, 2031**', 14),
        at(123, 436, '**Supplement No. 9**', 14),
      ],
    },
    { type: 'page' },
    { type: 'page' },
    {
      type: 'at',
      lines: [
        at(123, 163, '*Note*'),
        at(147, 186, 'Symbols of United Nations documents are composed of letters combined with'),
        at(123, 198, 'figures.'),
      ],
    },
    { type: 'page' },
    {
      type: 'at',
      lines: [
        at(479, 115, '[14 March 2031]'),
        at(60, 174, 'Contents', 14),
        at(106, 209, 'I.'),
        at(123, 209, `Matters calling for action ${dots}`),
        at(548, 209, '5'),
        at(123, 227, 'A.'),
        at(145, 227, 'Draft resolution recommended by the Commission for adoption by the Council'),
        at(145, 239, `and its organs ${dots}`),
        at(548, 239, '5'),
        at(106, 257, 'Annex'),
        at(145, 275, `List of documents ${dots}`),
        at(548, 275, '9'),
      ],
    },
    { type: 'page' },
    { type: 'paragraph', text: '**Chapter I**', size: 14, indent: -60 },
    { type: 'paragraph', text: '**Matters calling for action**', size: 14, gap: 2 },
    heading('A. Draft resolution for adoption by the Council', 12, -20),
    paragraph('1.', 'The Commission recommends the adoption of the following:'),
    ...titled('Draft resolution I', 'Paths across borders and the marks that are needed for them'),
    clause('*The Economic and Social Council*,'),
    clause('*Recalling* the Charter,'),
    operative('1.', '*Decides* to mark paths;'),
    operative('2.', '*Requests* the Secretary-General:'),
    item('(a)', 'To report;', 48),
    item('(b)', 'To continue.', 48),
    ...titled('Draft decision I', 'Agenda of the next session'),
    clause('The Economic and Social Council:'),
    operative('(a)', 'Takes note of the report;'),
    operative('(b)', 'Approves the agenda set out below.'),
    { type: 'paragraph', text: '**Agenda for the next session**', gap: 14 },
    paragraph('1.', 'Election of officers.'),
    paragraph('2.', 'Other business.'),
    heading('B. Matters brought to the attention of the Council', 12, -20),
    paragraph('2.', 'The following are brought to the attention of the Council:'),
    ...titled('Resolution 12/1', 'Bridges'),
    clause('*The Commission on Mountain Paths*,'),
    clause(`*Recalling also* ${clauseOf(14, 3)} and more,`),
    operative('1.', '*Welcomes* bridges;'),
    operative('2.', '*Decides* to go on.'),
    ...titled('Decision 12/2', 'Steps'),
    clause('At its 5th meeting, the Commission decided to build steps.'),
    { type: 'page' },
    { type: 'paragraph', text: '**Chapter II**', size: 14, indent: -60 },
    { type: 'paragraph', text: '**Organization of the session**', size: 14, gap: 2 },
    paragraph('3.', filler(5, 1)),
    paragraph('4.', filler(3, 9)),
  ];
  const read = readTypeset(flow, {
    head: (page) =>
      page <= 3
        ? []
        : [
            at(page % 2 ? 500 : 60, 59, '**E/2031/29**', 8.5),
            at(page % 2 ? 540 : 60, 755, `**${page > 5 ? page - 5 : 'iv'}**`, 8.5),
            at(page % 2 ? 60 : 525, 754, '31-07777', 7),
          ],
  });

  it('counts each text by itself and goes on with the report after them', async () => {
    expect(names(await read)).toEqual([
      '|1|paragraph',
      'draft resolution I|1|preambular',
      'draft resolution I|1|operative',
      'draft resolution I|2|operative',
      'draft decision I|(a)|operative',
      'draft decision I|(b)|operative',
      'draft decision I > agenda|1|paragraph',
      'draft decision I > agenda|2|paragraph',
      '|2|paragraph',
      'resolution 12/1|1|preambular',
      'resolution 12/1|1|operative',
      'resolution 12/1|2|operative',
      'decision 12/2||operative',
      '|3|paragraph',
      '|4|paragraph',
    ]);
  });

  it('takes nothing of cover, note and contents for text', async () => {
    const { headings, passages, doubts } = await read;
    expect(headings.map(({ number }) => number)).toEqual([
      ...['I', 'A', 'Draft resolution I', 'Draft decision I', null, 'B', 'Resolution 12/1'],
      ...['Decision 12/2', 'II'],
    ]);
    expect(passages.filter(({ role }) => role === 'contents')).toHaveLength(6);
    expect(doubts).toEqual([]);
  });

  it('reads title, organs, days and date of issue from the cover and the contents page', async () => {
    expect((await read).masthead).toMatchObject({
      symbol: ['E/2031/29'],
      title: 'Report on the twelfth session',
      body: 'Economic and Social Council',
      subsidiary: 'Commission on Mountain Paths',
      session: 'twelfth session',
      dates: '3–7 March 2031',
      issued: '2031-03-14',
      distribution: null,
      jobNumber: '31-07777',
    });
  });
});

describe('decisions of a conference of parties', () => {
  const centred = (text: string, size = 14): Flow => ({
    type: 'paragraph',
    text: `**${text}**`,
    size,
    align: 'centre',
    gap: 16,
  });
  const flow: Flow[] = [
    ...masthead({
      symbol: 'FCCC/CP/2031/10/Add.1',
      organ: 'Convention on Paths',
      right: ['Distr.: General', '2 June 2031', 'Original: English'],
      left: ['**Conference of the Parties**'],
      title: [
        'Report of the Conference of the Parties on its',
        'fortieth session, held in Bonn from 3 to 7 May 2031',
      ],
      job: 'GE.31-03333',
    }),
    { type: 'page' },
    centred('Decision 1/CP.40'),
    centred('Marking of paths'),
    clause('*The Conference of the Parties*,'),
    clause('*Recalling* decision 2/CP.39,'),
    heading('I. Adoption', 12, -20),
    operative('1.', '*Decides* to adopt the marks;'),
    heading('II. Support', 12, -20),
    operative('2.', '*Requests* the secretariat to report.'),
    ...adopted('*5th plenary meeting*', '*7 May 2031*'),
    centred('Annex', 12),
    centred('Marks', 12),
    paragraph('1.', filler(2, 1)),
    paragraph('2.', filler(2, 2)),
    { type: 'page' },
    centred('Decision 2/CP.40'),
    centred('Keeping of paths'),
    clause('*The Conference of the Parties*,'),
    clause('*Noting* the costs,'),
    operative('1.', '*Takes note* of the report.'),
  ];
  const read = readTypeset(flow, { head: running('FCCC/CP/2031/10/Add.1', 'GE.31-03333', 3) });

  it('has an annex under its decision, and the next decision beside it', async () => {
    expect(names(await read)).toEqual([
      'decision 1/CP.40|1|preambular',
      'decision 1/CP.40|1|operative',
      'decision 1/CP.40|2|operative',
      'decision 1/CP.40 > annex|1|paragraph',
      'decision 1/CP.40 > annex|2|paragraph',
      'decision 2/CP.40|1|preambular',
      'decision 2/CP.40|1|operative',
    ]);
    expect((await read).doubts).toEqual([]);
  });

  it('reads the session, its place and days from the title', async () => {
    expect((await read).masthead).toMatchObject({
      session: 'fortieth session',
      place: 'Bonn',
      dates: '3 to 7 May 2031',
    });
  });
});
