import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../adapters/library/import/read-file.ts';
import { makeDocx, paragraph, run } from './make-docx.ts';

const STYLES = ['HCh', 'Text'].map(
  (id) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id === 'HCh' ? '_ H _Ch_G' : '_ Single Txt_G'}"/></w:style>`,
);
const heading = (text: string) => paragraph(text, '<w:pStyle w:val="HCh"/>');
const text = (words: string) => paragraph(words, '<w:pStyle w:val="Text"/>');
const clause = (verb: string, rest: string, number = '') =>
  `<w:p><w:pPr><w:pStyle w:val="Text"/></w:pPr>${run(number)}<w:r><w:tab/></w:r>${run(verb, '<w:i/>')}${run(` ${rest}`)}</w:p>`;
const opening = `<w:p>${run('The Conference of Fair Weather', '<w:i/>')}${run(',')}</w:p>`;
const adopted = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${run('3', '<w:i/>')}${run('rd', '<w:i/><w:vertAlign w:val="superscript"/>')}${run(' plenary meeting', '<w:i/>')}<w:r><w:br/></w:r>${run('5 March 2026', '<w:i/>')}</w:p>`;

/** A report of decisions in the style that gives all its headings one look. */
const REPORT = makeDocx({
  styles: STYLES.join(''),
  body: [
    text('FWC/2026/3'),
    text('Distr.: General'),
    text('9 April 2026'),
    text('Original: English'),
    `<w:p>${run('Conference of Fair Weather', '<w:b/>')}</w:p>`,
    heading(
      'Report of the Conference of Fair Weather on its second session, held in Bern from 2 to 6 March 2026',
    ),
    heading('Decision 1/FWC.2'),
    heading('Clouds'),
    opening,
    clause('Recalling', 'decision 4/FWC.1,'),
    clause('Welcomes', 'the report on clouds;', '1.'),
    heading('I. Fog'),
    clause('Decides', 'to keep fog under review:', '2.'),
    text('(a) In spring;'),
    text('(b) In autumn.'),
    adopted,
    heading('Annex'),
    heading('Rules on fog'),
    heading('I. Rule 1: Scope'),
    text('1. These rules apply to fog.'),
    text('2. They apply to mist.'),
    heading('II. Rule 2: Definitions'),
    text('(deleted)'),
    heading('III. Rule 3: Seasons'),
    heading('A. Rule 3.1: Spring'),
    text('1. Spring begins in March.'),
    heading('Decision 2/FWC.2'),
    heading('Thanks'),
    clause('Expresses', 'its gratitude to the people of Bern.', '1.'),
    adopted,
  ].join(''),
});

describe('decisions in a Word file', () => {
  it('have their units in scopes of their own, and their annexes in theirs', async () => {
    const { units } = await readFile(REPORT, 'report.docx', () => {});
    expect(units.map(({ scope, number, kind }) => `${scope} | ${kind} ${number}`)).toEqual([
      'decision 1/FWC.2 | preambular 1',
      'decision 1/FWC.2 | operative 1',
      'decision 1/FWC.2 | operative 2',
      'decision 1/FWC.2 > annex > rule 1 | paragraph 1',
      'decision 1/FWC.2 > annex > rule 1 | paragraph 2',
      'decision 1/FWC.2 > annex > rule 3 > rule 3.1 | paragraph 1',
      'decision 2/FWC.2 | operative 1',
    ]);
    expect(units[2]).toMatchObject({
      text: 'Decides to keep fog under review:\n(a) In spring;\n(b) In autumn.',
      items: ['a', 'b'],
    });
  });

  it('are headed as printed, and agree with the second reading', async () => {
    const { headings, doubts, masthead, accepted } = await readFile(
      REPORT,
      'report.docx',
      () => {},
    );
    expect(headings.map(({ number, text }) => [number, text])).toEqual(
      expect.arrayContaining([
        ['Decision 1/FWC.2', 'Clouds'],
        ['I', 'Fog'],
        ['Annex', 'Rules on fog'],
        ['Decision 2/FWC.2', 'Thanks'],
      ]),
    );
    expect(doubts.filter(({ stops }) => stops)).toEqual([]);
    expect(accepted).toBe(true);
    expect(masthead).toMatchObject({ symbol: ['FWC/2026/3'], issued: '2026-04-09' });
  });
});
