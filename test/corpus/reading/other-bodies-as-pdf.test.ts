import { describe, expect, it } from 'vitest';
import type { Structure } from '../../../src/corpus/reading/structure.ts';
import {
  clause,
  filler,
  heading,
  item,
  masthead,
  paragraph,
  running,
} from '../../documents/meeting-documents.ts';
import { readTypeset } from '../../documents/read-typeset.ts';
import type { Flow, Paper } from '../../documents/typeset.ts';

const names = ({ units }: Structure) =>
  units.map(({ scope, number, kind }) => `${scope}|${number}|${kind}`);

const headed = (symbol: string, title: string[], organ = 'Trade Board'): Flow[] =>
  masthead({
    symbol,
    organ,
    right: ['Distr.: General', '2 June 2031', 'Original: English'],
    title,
    job: 'GE.31-01111',
  });
const paper = (symbol: string): Paper => ({ head: running(symbol, 'GE.31-01111', 9) });
const reading = (flow: Flow[], more: Paper = {}) =>
  readTypeset([...headed('TD/B/99/6', ['Report of the Board']), ...flow], {
    ...paper('TD/B/99/6'),
    ...more,
  });

describe('a resolution of the World Health Assembly', () => {
  it('has clauses that end with semicolons, figures in brackets as items, and capitals for verbs', async () => {
    const at = (x: number, y: number, text: string) => ({ x, y, text, size: 12 });
    const read = await readTypeset([
      {
        type: 'at',
        lines: [
          at(123, 60, '**EIGHTY-FOURTH WORLD HEALTH ASSEMBLY**'),
          at(440, 60, 'WHA84.7'),
          at(60, 90, 'Agenda item 13.2'),
          at(440, 90, '27 May 2031'),
          at(200, 130, '**Paths for health**'),
        ],
      },
      { type: 'paragraph', text: 'The Eighty-fourth World Health Assembly,', indent: 24, gap: 20 },
      clause('Having considered the report on paths;^1^', ['^1^ Document A84/3.']),
      clause(
        'Recalling resolution WHA80.2, in which it asked for paths and for bridges in all of the regions;',
      ),
      paragraph('1.', 'URGES Member States:'),
      item('(1)', 'to mark paths;'),
      item('(2)', 'to keep them, in particular:'),
      item('(a)', 'bridges;', 48),
      item('(b)', 'steps;', 48),
      paragraph('2.', 'REQUESTS the Director-General to report thereon.'),
      { type: 'paragraph', text: 'Ninth plenary meeting, 27 May 2031', align: 'right', gap: 14 },
      { type: 'paragraph', text: 'A84/VR/9', align: 'right', gap: 0 },
    ]);
    expect(names(read)).toEqual(['|1|preambular', '|2|preambular', '|1|operative', '|2|operative']);
    expect(read.units[2]!.items).toEqual(['1', '2']);
    expect(read.units[3]!.text).toBe('REQUESTS the Director-General to report thereon.');
    expect(read.masthead).toMatchObject({
      symbol: ['WHA84.7'],
      body: 'EIGHTY-FOURTH WORLD HEALTH ASSEMBLY',
      title: 'Paths for health',
      issued: '2031-05-27',
      kind: 'resolution',
      distribution: null,
    });
    expect(read.accepted).toBe(true);
  });
});

describe('the report of a review', () => {
  it('goes from 21 to 21.1, through all of them, and on to 22', async () => {
    const symbol = 'A/HRC/99/5';
    const flow: Flow[] = [
      ...headed(
        symbol,
        ['Report of the Working Group on the', 'Universal Periodic Review'],
        'General Assembly',
      ),
      ...Array.from({ length: 20 }, (_, k) => paragraph(`${k + 1}.`, filler(3, k))),
      heading('II. Conclusions and/or recommendations'),
      paragraph('21.', '**The recommendations below will be examined by Pathland:**'),
      ...Array.from(
        { length: 130 },
        (_, k): Flow => ({
          type: 'paragraph',
          label: `21.${k + 1}`,
          text: `**Take measure ${k + 1} for the protection of all persons who walk on the paths of the country, in particular (Bridgeland);**`,
          indent: 24,
          hanging: 24,
          tab: 36,
        }),
      ),
      paragraph('22.', '**All conclusions reflect the position of the submitting States.**'),
    ];
    const read = await readTypeset(flow, paper(symbol));
    expect(read.units).toHaveLength(152);
    expect(read.units[21]).toMatchObject({ number: '21.1', kind: 'recommendation' });
    expect(read.units[150]).toMatchObject({ number: '21.130', scope: '' });
    expect(read.units[150]!.text).toMatch(/^Take measure 130 .*\(Bridgeland\);$/);
    expect(read.doubts).toEqual([]);
  });
});

describe('concluding observations', () => {
  it('have paragraphs in bold, which are no headings, and headings in bold, which are no paragraphs', async () => {
    const symbol = 'CERD/C/XYZ/CO/4-5';
    const read = await readTypeset(
      [
        ...headed(
          symbol,
          ['Concluding observations on the combined', 'fourth and fifth reports of Pathland⁎'],
          'Committee on Paths',
        ),
        paragraph('1.', filler(1, 1), ['⁎ Adopted by the Committee at its ninth session.']),
        heading('A. Introduction', 12, -20),
        paragraph('2.', filler(3, 2)),
        { type: 'paragraph', text: '**Statistics**', gap: 12 },
        paragraph('3.', filler(4, 3)),
        paragraph(
          '4.',
          `**The Committee recommends that the State party count. ${filler(26, 4)}**`,
        ),
        paragraph('5.', '**The Committee urges the State party to:**'),
        item('(a)', '**Mark them;**'),
        item('(b)', '**Keep them.**'),
        { type: 'paragraph', text: '**Dissemination**', gap: 12 },
        paragraph('6.', filler(3, 6)),
      ],
      paper(symbol),
    );
    expect(names(read)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `|${n}|paragraph`));
    expect(read.headings.map(({ text }) => text)).toEqual([
      'Introduction',
      'Statistics',
      'Dissemination',
    ]);
    expect(read.masthead.kind).toBe('concluding-observations');
    expect(read.accepted).toBe(true);
  });
});

describe('an agreement', () => {
  it('has articles, with or without paragraphs of their own', async () => {
    const article = (number: number, title: string): Flow[] => [
      { type: 'paragraph', text: `**Article ${number}**`, align: 'centre', gap: 14 },
      { type: 'paragraph', text: `**${title}**`, align: 'centre' },
    ];
    const read = await readTypeset([
      {
        type: 'at',
        lines: [
          { x: 150, y: 100, text: '**Agreement on the Protection of Mountain Paths**', size: 14 },
        ],
      },
      { type: 'paragraph', text: 'The Parties to this Agreement,', indent: 24, gap: 40 },
      clause('*Recalling* their friendship,'),
      clause('Have agreed as follows:'),
      ...article(1, 'Use of terms'),
      clause('For the purposes of this Agreement a path is a way on foot.'),
      ...article(2, 'Obligations'),
      paragraph('1.', 'Each Party shall mark its paths.'),
      paragraph('2.', 'Each Party shall keep them.'),
      ...article(3, 'Entry into force'),
      clause('This Agreement enters into force at once.'),
    ]);
    expect(names(read)).toEqual([
      '|1|preambular',
      '|1|article',
      'article 2|1|paragraph',
      'article 2|2|paragraph',
      '|3|article',
    ]);
    // It prints neither symbol nor organ, which a person has to tell.
    expect(read.doubts.filter(({ stops }) => stops).map(({ cause }) => cause)).toEqual([
      'symbol-unknown',
      'body-unknown',
    ]);
  });
});

describe('other layouts', () => {
  it('reads recommendations by the word before their number', async () => {
    const read = await reading([
      paragraph('1.', 'The Board adopted the following recommendations:'),
      { type: 'paragraph', text: '**Recommendation 1**', gap: 12 },
      clause('States should mark their paths.'),
      { type: 'paragraph', text: '**Recommendation 2**', gap: 12 },
      clause('States should keep their paths.'),
      heading('II. Proceedings'),
      paragraph('2.', filler(3, 1)),
    ]);
    expect(names(read)).toEqual([
      '|1|paragraph',
      '|1|recommendation',
      '|2|recommendation',
      '|2|paragraph',
    ]);
    expect(read.units[1]!.text).toBe('States should mark their paths.');
    expect(read.doubts).toEqual([]);
  });

  it('reads recommendations whose word and number run in with the text', async () => {
    const read = await reading([
      paragraph('1.', 'The Board adopted the following recommendations:'),
      clause('**Recommendation 1**: States should mark their paths.'),
      clause('**Recommendation 2**: States should keep them.'),
    ]);
    expect(names(read)).toEqual(['|1|paragraph', '|1|recommendation', '|2|recommendation']);
    expect(read.units[2]!.text).toBe('States should keep them.');
    expect(read.doubts).toEqual([]);
  });

  it('reads two columns one after the other', async () => {
    const flow: Flow[] = [
      { type: 'page' },
      ...Array.from({ length: 30 }, (_, k) => paragraph(`${k + 1}.`, filler(4 + (k % 3), 20 + k))),
    ];
    const read = await reading(flow, { left: 60, right: 552, secondColumn: 315 });
    expect(read.units.map(({ text }) => text)).toEqual(
      Array.from({ length: 30 }, (_, k) => filler(4 + (k % 3), 20 + k)),
    );
  });

  it('divides paragraphs that no white space divides', async () => {
    const flow = Array.from(
      { length: 40 },
      (_, k): Flow => ({ ...paragraph(`${k + 1}.`, filler(2 + (k % 4), k)), gap: 0 }) as Flow,
    );
    const read = await reading(flow, { justified: true });
    expect(read.units.map(({ text }) => text)).toEqual(
      Array.from({ length: 40 }, (_, k) => filler(2 + (k % 4), k)),
    );
  });

  it('compares indents from the edge of each page, where even and odd margins differ', async () => {
    const clauses = Array.from(
      { length: 24 },
      (_, k) => `*Noting* ${filler(4 + (k % 4), k).replace(/\./g, ',')} too,`,
    );
    const symbol = 'A/RES/85/18';
    const read = await readTypeset(
      [
        ...headed(symbol, ['Resolution adopted by the General Assembly'], 'General Assembly'),
        { type: 'paragraph', text: '*The General Assembly*,', indent: 24, gap: 20 },
        ...clauses.map((text) => clause(text)),
        { type: 'paragraph', label: '1.', text: '*Decides* to go on.', indent: 24 },
      ],
      { ...paper(symbol), shift: 18 },
    );
    expect(read.units.map(({ text }) => text)).toEqual([
      ...clauses.map((text) => text.replaceAll('*', '')),
      'Decides to go on.',
    ]);
  });

  it('takes a label at the beginning of a line inside a sentence for part of it', async () => {
    const text = `The choices were these: ${'statehood, '.repeat(4)}(a) one;`;
    const more = Array.from(
      { length: 12 },
      (_, k) => `(${'bcdefghijklm'[k]}) choice number ${k} of those that were put;`,
    ).join(' ');
    const read = await reading(
      [paragraph('1.', `${text} ${more} and no other.`), paragraph('2.', filler(3, 1))],
      { justified: true },
    );
    expect(read.units[0]!.text).toBe(`${text} ${more} and no other.`);
    expect(read.units[0]!.items).toEqual([]);
  });

  it('opens a numbering by its words alone, whatever face they are set in', async () => {
    const read = await reading([
      paragraph('1.', 'The Board adopted the following:'),
      { type: 'paragraph', text: 'Decision 12/1', gap: 18 },
      clause('The Board decides to mark its paths.'),
      { type: 'paragraph', text: 'Decision 12/2', gap: 18 },
      clause('The Board decides to keep its paths.'),
    ]);
    expect(names(read)).toEqual([
      '|1|paragraph',
      'decision 12/1||operative',
      'decision 12/2||operative',
    ]);
  });

  it('joins endnotes to their indicators', async () => {
    const read = await reading([
      paragraph('1.', `Paths matter.^1^ ${filler(4, 1)}`),
      paragraph('2.', `Bridges matter.^2^ ${filler(30, 2)}`),
      { type: 'paragraph', text: '**Notes**', gap: 18 },
      { type: 'paragraph', text: '^1^ See TD/B/98/2, para. 4.', size: 8.5 },
      { type: 'paragraph', text: '^2^ Ibid., para. 5.', size: 8.5 },
    ]);
    expect(read.notes.map((note) => [note.mark, note.in, note.text])).toEqual([
      ['1', '1', 'See TD/B/98/2, para. 4.'],
      ['2', '2', 'Ibid., para. 5.'],
    ]);
    expect(read.units[1]!.text).toBe(`Bridges matter. ${filler(30, 2)}`);
  });

  it('makes a note whole that runs over the page, with no rule above it', async () => {
    const read = await reading(
      [
        paragraph('1.', filler(20, 1)),
        paragraph('2.', `${filler(6, 2)}^1^`, [`^1^ ${filler(3, 40)}`]),
        paragraph('3.', filler(30, 3)),
      ],
      { rule: null },
    );
    expect(read.notes).toMatchObject([{ mark: '1', in: '2', text: filler(3, 40) }]);
    expect(read.units.map(({ text }) => text)).toEqual([
      filler(20, 1),
      filler(6, 2),
      filler(30, 3),
    ]);
  });

  it('keeps a table as large as the text apart from it', async () => {
    const read = await reading([
      paragraph('1.', 'The papers were as follows:'),
      {
        type: 'table',
        size: 10,
        columns: [0, 150, 280],
        rows: [
          ['Symbol', 'Title', 'Agenda'],
          ['E/1', 'First paper', '2'],
          ['E/2', 'Second paper on paths', '3'],
        ],
      },
      paragraph('2.', filler(3, 3)),
    ]);
    expect(read.units.map(({ text }) => text)).toEqual([
      'The papers were as follows:',
      filler(3, 3),
    ]);
    expect(read.tables.map(({ rows }) => rows.length)).toEqual([3]);
  });

  it('takes numbers put in between, and an appendix below its annex', async () => {
    const read = await reading([
      paragraph('1.', filler(2, 1)),
      paragraph('1 bis.', filler(2, 2)),
      paragraph('2.', filler(2, 3)),
      { type: 'page' },
      { type: 'paragraph', text: '**Annex**', size: 14, indent: -60 },
      { type: 'paragraph', text: '**Course**', size: 14 },
      paragraph('1.', filler(2, 4)),
      { type: 'paragraph', text: '**Appendix**', size: 12, indent: -60, gap: 18 },
      paragraph('1.', filler(2, 5)),
    ]);
    expect(names(read).map((name) => name.replace('|paragraph', ''))).toEqual([
      '|1',
      '|1 bis',
      '|2',
      'annex|1',
      'annex > appendix|1',
    ]);
    expect(read.doubts).toEqual([]);
  });
});

describe('what a person has to decide', () => {
  const stopping = ({ doubts }: Structure) =>
    doubts.filter(({ stops }) => stops).map(({ cause, unit }) => [cause, unit]);

  it('is a number skipped, repeated, or other than 1 at the beginning', async () => {
    const numbered = (...numbers: number[]) =>
      reading(numbers.map((n, at) => paragraph(`${n}.`, filler(2, at))));
    expect(stopping(await numbered(1, 2, 4, 5))).toEqual([['number-skipped', '4']]);
    expect(stopping(await numbered(1, 2, 2, 3))).toEqual([['number-repeated', '2']]);
    expect(stopping(await numbered(4, 5, 6))).toEqual([['number-skipped', '4']]);
  });

  it('is a letter skipped in a list, too', async () => {
    const read = await reading([
      paragraph('1.', 'The following:'),
      item('(a)', 'paths;'),
      item('(c)', 'bridges.'),
      paragraph('2.', filler(2, 2)),
    ]);
    expect(stopping(read)).toEqual([['number-skipped', '1']]);
  });

  it('is a page number or job number that stands inside the text', async () => {
    const read = await reading([
      paragraph('1.', `${filler(2, 1)} GE.31-01111 and more was said.`),
      paragraph('2.', `${filler(2, 2)} TD/B/99/6 3/9 and more was said.`),
    ]);
    expect(stopping(read)).toEqual([
      ['furniture-inside', '1'],
      ['furniture-inside', '2'],
    ]);
  });

  it('is two numbers in one paragraph', async () => {
    const read = await reading([
      paragraph('1.', `${filler(2, 1)} 2. The next paragraph was not divided from this one.`),
      paragraph('3.', filler(2, 2)),
    ]);
    expect(stopping(read)).toContainEqual(['two-numbers', '1']);
  });

  it('is text that stands before the first thing understood', async () => {
    const read = await reading([
      clause('This paragraph has no number and stands before all others; nobody knows what it is.'),
      paragraph('1.', filler(2, 2)),
    ]);
    expect(stopping(read)).toEqual([['words-unplaced', null]]);
  });

  it('is not a heading in plain letters, which is only told', async () => {
    const read = await reading([
      paragraph('1.', filler(2, 1)),
      { type: 'paragraph', text: 'Attendance at the session', gap: 18 },
      paragraph('2.', filler(2, 2)),
    ]);
    expect(read.units[0]!.text).toBe(filler(2, 1));
    expect(read.doubts).toMatchObject([{ cause: 'heading-uncertain', stops: false }]);
  });
});
