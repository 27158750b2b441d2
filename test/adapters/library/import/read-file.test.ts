import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../adapters/library/import/read-file.ts';
import type { Structure } from '../../../../src/corpus/reading/structure.ts';
import { makeDocx, paragraph, run } from './make-docx.ts';
import { makePdf, type PlacedText } from './make-pdf.ts';

const HEAD = [
  'United Nations',
  'A/C.7/80/L.12',
  'General Assembly',
  'Distr.: Limited',
  '3 March 2026',
  'Original: English',
];
const TITLE = 'Draft report of the Committee on Fair Weather';
const FIRST = 'The Committee on Fair Weather held its session in Bern.';
const SECOND = 'The Committee decided on non-party observers:';
const ITEMS = ['That they be seated;', 'That they be heard.'];

/** What is understood of a file, with progress as told. */
async function read(bytes: Uint8Array | string, name: string): Promise<Structure> {
  return readFile(Buffer.from(bytes), name, () => {});
}

function unitsOf({ units }: Structure): string[] {
  return units.map(({ number, text }) => `${number}: ${text}`);
}

/** The words of doubts about the words. */
function disagreements({ doubts }: Structure): string[] {
  return doubts
    .filter(({ cause }) => cause.startsWith('words'))
    .map(({ cause, words }) => `${cause}: ${words}`);
}

const EXPECTED = [`1: ${FIRST}`, `2: ${SECOND}\n(a) ${ITEMS[0]}\n(b) ${ITEMS[1]}`, '3: It rested.'];

const USUAL = `<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/><w:pPr><w:ind w:left="1440"/></w:pPr></w:lvl>
  </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const numbered = (text: string, level = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

/** A Word file of the report; `more` stands after its second paragraph. */
function reportAsDocx(more = ''): Uint8Array {
  return makeDocx({
    numbering: USUAL,
    body: [
      ...HEAD.map((text) => paragraph(text)),
      `<w:p>${run(TITLE, '<w:b/><w:sz w:val="28"/>')}</w:p>`,
      `<w:p>${run('I. Opening of the session', '<w:b/>')}</w:p>`,
      numbered(FIRST),
      numbered(SECOND),
      ...ITEMS.map((text) => numbered(text, 1)),
      more,
      numbered('It rested.'),
    ].join(''),
  });
}

/** Pages of the report as PDF: a running head, lines, and a foot with the page number. */
function reportAsPdf(): PlacedText[][] {
  const lines = (texts: readonly [x: number, text: string][], page: number): PlacedText[] => [
    ...(page === 1 ? [] : [{ text: 'A/C.7/80/L.12', x: 480, y: 750, size: 9 }]),
    ...texts.map(([x, text], index) => ({ text, x, y: 700 - index * 14 })),
    { text: `26-01234 ${page}/2`, x: 72, y: 40, size: 9 },
  ];
  return [
    lines(
      [
        ...HEAD.map((text): [number, string] => [72, text]),
        [72, TITLE],
        [72, 'I. Opening of the session'],
        [100, '1. The Committee on Fair Weather held its ses-'],
        [72, 'sion in Bern.'],
        [100, `2. ${SECOND}`],
      ],
      1,
    ),
    lines(
      [
        [120, `(a) ${ITEMS[0]}`],
        [120, `(b) ${ITEMS[1]}`],
        [100, '3. It rested.'],
      ],
      2,
    ),
  ];
}

describe('a report', () => {
  it('is the same in every format, and both readings agree', async () => {
    const text = `${HEAD.join('\n\n')}\n\n# ${TITLE}\n\n## I. Opening of the session\n\n1. ${FIRST}\n2. ${SECOND}\n(a) ${ITEMS[0]}\n(b) ${ITEMS[1]}\n\n3. It rested.\n`;
    const html = `${HEAD.map((line) => `<p>${line}</p>`).join('')}<h1>${TITLE}</h1><h2>I. Opening of the session</h2><ol><li>${FIRST}</li><li>${SECOND}<div>(a) ${ITEMS[0]}</div><div>(b) ${ITEMS[1]}</div></li><li>It rested.</li></ol>`;
    for (const [name, bytes] of [
      ['report.docx', reportAsDocx()],
      ['report.md', text],
      ['report.txt', text],
      ['report.html', `<!DOCTYPE html><html><body>${html}</body></html>`],
    ] as const) {
      const structure = await read(bytes, name);
      expect(disagreements(structure), name).toEqual([]);
      expect(unitsOf(structure), name).toEqual(EXPECTED);
      expect(structure.masthead.symbol, name).toEqual(['A/C.7/80/L.12']);
    }
  });

  it('in PDF agrees with its second reading, page by page', async () => {
    const told: number[] = [];
    const structure = await readFile(makePdf(reportAsPdf()), 'report.pdf', (done) =>
      told.push(done),
    );
    expect(disagreements(structure)).toEqual([]);
    expect(structure.units.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(told).toEqual([1, 2]);
  });
});

describe('a doubt that stops', () => {
  it('comes with a page that is a picture among pages of text', async () => {
    const [first, second] = reportAsPdf();
    const structure = await read(makePdf([first!, null, second!]), 'report.pdf');
    expect(structure.doubts).toContainEqual({
      cause: 'page-without-text',
      stops: true,
      page: 2,
      unit: null,
      words: '',
    });
    expect(structure.accepted).toBe(false);
  });

  it('comes with signs that nobody sees, which are written out', async () => {
    for (const sign of ['\u202E', '\u200B', '\u{E0041}', '\u2066', '\uFEFF']) {
      const structure = await read(reportAsDocx(numbered(`A word${sign} more.`)), 'report.docx');
      const doubt = structure.doubts.find(({ cause }) => cause === 'controls-hidden');
      const code = sign.codePointAt(0)!.toString(16).toUpperCase();
      expect(doubt).toMatchObject({ stops: true, words: `3. A word⟨U+${code}⟩ more.` });
      expect(structure.accepted).toBe(false);
    }
    const sequence = await read('1. A \u001B[31mred\u001B[0m word that goes on.', 'report.txt');
    expect(sequence.doubts).toContainEqual(
      expect.objectContaining({ cause: 'controls-hidden', stops: true }),
    );
  });

  it('comes with signs that no reader knows as letters', async () => {
    const structure = await read(reportAsDocx(numbered('A word \uE123 more.')), 'report.docx');
    expect(structure.doubts).toContainEqual(
      expect.objectContaining({
        cause: 'signs-unreadable',
        stops: true,
        words: '3. A word ⟨U+E123⟩ more.',
      }),
    );
  });

  it('does not come with tracked changes, of which it is told', async () => {
    const change = `<w:ins w:id="1">${run('Added.')}</w:ins>`;
    const structure = await read(reportAsDocx(`<w:p>${change}</w:p>`), 'report.docx');
    expect(structure.doubts).toContainEqual(
      expect.objectContaining({ cause: 'tracked-changes', stops: false }),
    );
    expect(disagreements(structure)).toEqual([]);
  });
});
