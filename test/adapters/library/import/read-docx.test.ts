import { Document, Footer, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../adapters/library/import/docx/read-docx.ts';
import { readDocxWords } from '../../../../adapters/library/import/second-reading/read-docx-words.ts';
import { type DocxParts, makeDocx, paragraph, run } from './make-docx.ts';
import { shown, showRuns, signsOf, signsOfParts } from './shown.ts';

const FILE = 'report.docx';

/** Reads a file both ways, which must have the same words. */
async function read(parts: DocxParts) {
  const bytes = makeDocx(parts);
  const { source, doubts } = await readDocx(bytes, FILE);
  expect(signsOfParts(await readDocxWords(bytes, FILE))).toBe(signsOf(source));
  return { source, shown: shown(source), doubts };
}

const list = (numId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const level = (at: number, format: string, text: string, rest = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const USUAL = abstract(
  0,
  level(0, 'decimal', '%1.'),
  level(1, 'lowerLetter', '(%2)'),
  level(2, 'lowerRoman', '(%3)'),
);

describe('automatic numbers', () => {
  it('are drawn as Word draws them, level by level', async () => {
    const { shown } = await read({
      numbering: USUAL + num(1, 0),
      body: [
        paragraph('First', list(1)),
        paragraph('Item', list(1, 1)),
        paragraph('Under it', list(1, 2)),
        paragraph('Item', list(1, 1)),
        paragraph('Between'),
        paragraph('Second', list(1)),
        paragraph('Item', list(1, 1)),
      ].join(''),
    });
    expect(shown).toEqual([
      '1. | First',
      '(a) | Item',
      '(i) | Under it',
      '(b) | Item',
      'Between',
      '2. | Second',
      '(a) | Item',
    ]);
  });

  it('go on in another list of the same kind, unless it says where it begins', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const { shown } = await read({
      numbering: USUAL + num(1, 0) + num(2, 0) + num(3, 0, restart),
      body: [1, 1, 2, 3, 3, 1].map((id) => paragraph('Words', list(id))).join(''),
    });
    expect(shown.map((text) => text.split(' ')[0])).toEqual(['1.', '2.', '3.', '5.', '6.', '7.']);
  });

  it('may be Roman, letters beyond z, or numbers of several levels', async () => {
    const lists =
      abstract(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) +
      abstract(1, level(0, 'lowerLetter', '%1)')) +
      abstract(2, level(0, 'decimal', '140.%1'));
    const { shown } = await read({
      numbering: lists + num(1, 0) + num(2, 1) + num(3, 2),
      body: [
        ...Array.from({ length: 4 }, () => paragraph('H', list(1))),
        paragraph('P', list(1, 1)),
        ...Array.from({ length: 28 }, () => paragraph('L', list(2))),
        paragraph('R', list(3)),
      ].join(''),
    });
    expect(shown.slice(0, 5)).toEqual(['I. | H', 'II. | H', 'III. | H', 'IV. | H', '4.1 | P']);
    expect(shown.slice(-4)).toEqual(['z) | L', 'aa) | L', 'bb) | L', '140.1 | R']);
  });

  it('come from styles, at the level that is tied to the style', async () => {
    const { shown } = await read({
      styles: `<w:style w:type="paragraph" w:styleId="Base"><w:pPr>${list(1)}</w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Tied"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
      numbering: `${USUAL}${abstract(1, level(0, 'upperRoman', '%1.'), level(1, 'upperLetter', '%2.', '<w:pStyle w:val="Tied"/>'))}${num(1, 0)}${num(2, 1)}`,
      body: [
        paragraph('One', styled('Base')),
        paragraph('Two', styled('Sub')),
        paragraph('Three', styled('Tied')),
        paragraph('Four', styled('Base') + list(0)),
      ].join(''),
    });
    expect(shown).toEqual(['1. | One', '(a) | Two', 'A. | Three', 'Four']);
  });

  it('begin again only where the level above does, unless the list says otherwise', async () => {
    const never = level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>');
    const { shown } = await read({
      numbering: abstract(0, level(0, 'upperRoman', '%1.'), never) + num(1, 0),
      body: [0, 1, 1, 0, 1].map((at) => paragraph('x', list(1, at))).join(''),
    });
    expect(shown.map((text) => text.split(' ')[0])).toEqual(['I.', '1.', '2.', 'II.', '3.']);
  });

  it('may be bullets, as readers see them', async () => {
    const { shown } = await read({
      numbering: abstract(0, level(0, 'bullet', '\uF0B7')) + num(1, 0),
      body: paragraph('Point', list(1)),
    });
    expect(shown).toEqual(['• | Point']);
  });

  it('count deleted paragraphs no more', async () => {
    const gone = `<w:p><w:pPr>${list(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2">${run('Gone').replace('w:t ', 'w:delText ').replace('/w:t', '/w:delText')}</w:del></w:p>`;
    const { shown } = await read({
      numbering: USUAL + num(1, 0),
      body: paragraph('One', list(1)) + gone + paragraph('Two', list(1)),
    });
    expect(shown).toEqual(['1. | One', '2. | Two']);
  });
});

describe('notes', () => {
  const reference = (id: number, kind = 'footnote', rest = '') =>
    `<w:r><w:${kind}Reference ${rest} w:id="${id}"/></w:r>`;
  const note = (id: number, text: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}</w:p></w:${kind}>`;
  const section = '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>';

  it('have their marks where they are pointed to, and their words apart', async () => {
    const { source, shown } = await read({
      body: `<w:p>${run('As agreed,')}${reference(7)}${run(' it met.')}${reference(3)}</w:p>`,
      footnotes:
        note(3, 'Second.') +
        note(7, 'First.') +
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    });
    expect(shown).toEqual(['As agreed,{1} it met.{2}']);
    expect(source.notes.map(({ mark, runs }) => `${mark} ${showRuns(runs)}`)).toEqual([
      '1 First.',
      '2 Second.',
    ]);
    const pointing = source.blocks[0]!.type === 'paragraph' ? source.blocks[0]!.runs : [];
    expect(pointing.map(({ note }) => note).filter(Boolean)).toEqual(
      source.notes.map(({ id }) => id),
    );
  });

  it('are counted anew in each section where the settings say so', async () => {
    const body = `<w:p>${run('One')}${reference(1)}</w:p>${section}<w:p>${run('Two')}${reference(2)}</w:p>`;
    const footnotes = note(1, 'First.') + note(2, 'Second.');
    const settings = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>';
    expect((await read({ body, footnotes, settings })).shown).toEqual(['One{1}', 'Two{1}']);
    expect((await read({ body, footnotes })).shown).toEqual(['One{1}', 'Two{2}']);
  });

  it('may have a sign of their own, or be endnotes with Roman marks', async () => {
    const own = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>`;
    const bytes = makeDocx({
      body: `<w:p>${run('Title')}${own}</w:p><w:p>${run('Text')}${reference(4, 'endnote')}</w:p>`,
      footnotes: `<w:footnote w:id="1"><w:p>${run('* Reissued.')}</w:p></w:footnote>`,
      endnotes: note(4, 'At the end.', 'endnote'),
    });
    const { source } = await readDocx(bytes, FILE);
    expect(shown(source)).toEqual(['Title{*}', 'Text{i}']);
    expect(source.notes.map(({ mark, runs }) => `${mark} ${showRuns(runs)}`)).toEqual([
      '* Reissued.',
      'i At the end.',
    ]);
  });

  it('are not taken for raised letters', async () => {
    const raised = run('th', '<w:vertAlign w:val="superscript"/>');
    const { source, shown } = await read({
      body: `<w:p>${run('12')}${raised}${run(' meeting')}</w:p>`,
    });
    expect(shown).toEqual(['12th meeting']);
    expect(source.blocks[0]).toMatchObject({ runs: [{}, { text: 'th', superscript: true }, {}] });
  });
});

describe('tracked changes', () => {
  const deleted = (text: string) =>
    `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const inserted = (text: string) => `<w:ins w:id="2">${run(text)}</w:ins>`;

  it('are read as accepted, which is said', async () => {
    const { shown, doubts } = await read({
      body: `<w:p>${run('States ')}${deleted('may')}${inserted('shall')}${run(' act.')}</w:p>`,
    });
    expect(shown).toEqual(['States shall act.']);
    expect(doubts).toEqual([
      {
        cause: 'tracked-changes',
        stops: false,
        page: null,
        unit: null,
        words: '1 insertions kept, 1 deletions left out',
      },
    ]);
  });

  it('leave moved words at their new place alone', async () => {
    const { shown } = await read({
      body: `<w:p><w:moveFrom w:id="1">${run('Moved. ')}</w:moveFrom>${run('Stayed. ')}<w:moveTo w:id="2">${run('Moved.')}</w:moveTo></w:p>`,
    });
    expect(shown).toEqual(['Stayed. Moved.']);
  });

  it('join paragraphs whose end was deleted', async () => {
    const { shown } = await read({
      body: `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('The first half ')}</w:p>${paragraph('and the second.')}`,
    });
    expect(shown).toEqual(['The first half and the second.']);
  });

  it('say nothing by the properties that they replaced', async () => {
    const change = `<w:pPrChange w:id="1"><w:pPr>${list(1)}</w:pPr></w:pPrChange>`;
    const { shown } = await read({
      numbering: USUAL + num(1, 0),
      body: `<w:p><w:pPr>${change}</w:pPr>${run('Plain')}</w:p>`,
    });
    expect(shown).toEqual(['Plain']);
  });

  it('leave out deleted rows', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const goneCell = `<w:tc><w:p>${deleted('Gone')}</w:p></w:tc>`;
    const { shown } = await read({
      body: `<w:tbl><w:tr>${cell('Kept')}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${goneCell}</w:tr></w:tbl>`,
    });
    expect(shown).toEqual(['[Kept]']);
  });
});

describe('what is not shown', () => {
  it('is no text: comments, hidden words, instructions of fields', async () => {
    const field = (part: string) => `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>`;
    const instruction = '<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>';
    const { shown, doubts } = await read({
      body: `<w:p><w:commentRangeStart w:id="0"/>${run('See page ')}${field('begin')}${instruction}${field('separate')}${run('12')}${field('end')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' secret', '<w:vanish/>')}${run('.')}</w:p>`,
    });
    expect(shown).toEqual(['See page 12.']);
    expect(doubts).toMatchObject([{ cause: 'hidden-text', stops: false, words: 'secret' }]);
  });

  it('ends with its paragraph where the file forgot to end it', async () => {
    const { shown } = await read({
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${paragraph('Words')}`,
    });
    expect(shown).toEqual(['Words']);
  });
});

describe('signs', () => {
  it('are those that print shows', async () => {
    const { shown } = await read({
      body: `<w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>party</w:t><w:tab/><w:t>co</w:t><w:softHyphen/><w:t>operation</w:t><w:br/><w:t>next</w:t><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>`,
    });
    expect(shown).toEqual(['non-party cooperation next•']);
  });

  it('of a font that nobody knows stay to be seen', async () => {
    const { shown } = await read({
      body: '<w:p><w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r></w:p>',
    });
    expect(shown).toEqual(['\uFFFD']);
  });

  it('of formulas are read in order', async () => {
    const { shown } = await read({
      body: `<w:p>${run('CO')}<m:oMath><m:r><m:t>2</m:t></m:r></m:oMath>${run(' emissions')}</w:p>`,
    });
    expect(shown).toEqual(['CO2 emissions']);
  });
});

describe('tables and boxes', () => {
  const cell = (...texts: string[]) =>
    `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

  it('stand apart from the text, with the title above them', async () => {
    const { shown } = await read({
      body: `${paragraph('1. Text.')}${paragraph('Table 2')}${paragraph('Votes cast')}<w:tbl><w:tr>${cell('State')}${cell('Votes')}</w:tr><w:tr>${cell('Chad', 'Togo')}${cell('2')}</w:tr></w:tbl>${paragraph('2. More.')}`,
    });
    expect(shown).toEqual([
      '1. Text.',
      'Table 2 Votes cast: [State / Votes // Chad\nTogo / 2]',
      '2. More.',
    ]);
  });

  it('are paragraphs where they hold the masthead', async () => {
    const { shown } = await read({
      body: `<w:tbl><w:tr>${cell('United Nations')}${cell('A/79/19')}</w:tr><w:tr>${cell('General Assembly')}${cell('Distr.: General', '3 May 2024')}</w:tr></w:tbl>${paragraph('I. Introduction')}`,
    });
    expect(shown).toEqual([
      'United Nations',
      'A/79/19',
      'General Assembly',
      'Distr.: General',
      '3 May 2024',
      'I. Introduction',
    ]);
  });

  it('are read once, though the file holds a box twice for older programs', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In a box')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In a box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const { shown } = await read({
      body: `${paragraph('1. One.')}${paragraph('2. Two.')}${paragraph('3. Three.')}${paragraph('4. Four.')}<w:p>${run('5. Around ')}<w:r>${both}</w:r>${run('the box.')}</w:p>`,
    });
    expect(shown.slice(4)).toEqual(['5. Around the box.', '[In a box]']);
  });

  it('may stand in content controls', async () => {
    const { shown } = await read({
      body: `<w:sdt><w:sdtContent>${paragraph('1. In a control.')}</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent>${run('2. Within')}</w:sdtContent></w:sdt></w:p>`,
    });
    expect(shown).toEqual(['1. In a control.', '2. Within']);
  });
});

describe('heads and feet', () => {
  const reference = (id: string, type: string) =>
    `<w:${id.startsWith('foot') ? 'footer' : 'header'}Reference w:type="${type}" r:id="${id}"/>`;

  it('are furniture, a line once', async () => {
    const section = `<w:sectPr>${reference('head1', 'default')}${reference('head2', 'even')}${reference('foot1', 'default')}</w:sectPr>`;
    const { source, shown } = await read({
      body: `${paragraph('1. Text.')}<w:p><w:pPr>${section}</w:pPr></w:p>${section}`,
      heads: {
        head1: paragraph('A/79/19'),
        head2: paragraph('A/79/19'),
        foot1: paragraph('24-01234'),
      },
    });
    expect(shown).toEqual(['1. Text.']);
    expect(source.furniture.map(({ text }) => text)).toEqual(['A/79/19', '24-01234']);
  });

  it('of the first page may be the masthead, and are left out where they are switched off', async () => {
    const heads = { head1: paragraph('United Nations') + paragraph('Distr.: General') };
    const section = (title: string) =>
      `<w:sectPr>${reference('head1', 'first')}${title}</w:sectPr>`;
    const body = paragraph('1. Text.');
    expect((await read({ body: body + section('<w:titlePg/>'), heads })).shown).toEqual([
      'United Nations',
      'Distr.: General',
      '1. Text.',
    ]);
    expect((await read({ body: body + section(''), heads })).shown).toEqual(['1. Text.']);
  });
});

describe('headings', () => {
  it('are told by outline level, by name of the style, and by the styles of the United Nations', async () => {
    const style = (id: string, name: string, rest = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
    const { source } = await read({
      styles: [
        style('A', 'heading 2'),
        style('B', '_ H _Ch_G'),
        style('C', 'Reg_H_1_G'),
        style('D', '_ H_2/3'),
        style('E', 'Own', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'),
        style('F', '_ Single Txt_G'),
        style('G', 'Based', '<w:basedOn w:val="E"/>'),
      ].join(''),
      body:
        [...'ABCDEFG'].map((id) => paragraph(id, styled(id))).join('') +
        paragraph('H', '<w:outlineLvl w:val="0"/>'),
    });
    expect(source.blocks.map((block) => block.type === 'paragraph' && block.headingLevel)).toEqual([
      2,
      2,
      3,
      4,
      4,
      null,
      4,
      1,
    ]);
  });
});

describe('a file that another program wrote', () => {
  it('is read with its notes, faces and feet', async () => {
    const file = new Document({
      footnotes: { 1: { children: [new Paragraph('See document A/1.')] } },
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph('V.24-01234')] }) },
          children: [
            new Paragraph({
              children: [
                new TextRun({ text: 'Recalling', italics: true }),
                new TextRun(' its resolution 5/3,'),
                new FootnoteReferenceRun(1),
              ],
            }),
          ],
        },
      ],
    });
    const bytes = await Packer.toBuffer(file);
    const { source } = await readDocx(bytes, FILE);
    expect(shown(source)).toEqual(['Recalling its resolution 5/3,{1}']);
    expect(source.blocks[0]).toMatchObject({ runs: [{ italic: true }, { italic: false }, {}] });
    expect(source.notes).toMatchObject([{ mark: '1', runs: [{ text: 'See document A/1.' }] }]);
    expect(source.furniture).toEqual([{ page: null, text: 'V.24-01234' }]);
    expect(signsOfParts(await readDocxWords(bytes, FILE))).toBe(signsOf(source));
  });
});
