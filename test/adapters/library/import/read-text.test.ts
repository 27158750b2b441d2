import { describe, expect, it } from 'vitest';
import { readTextWords } from '../../../../adapters/library/import/second-reading/read-text-words.ts';
import { readText } from '../../../../adapters/library/import/text/read-text.ts';
import { shown, showRuns, signsOf, signsOfParts } from './shown.ts';

/** Reads a text both ways, which must have the same words. */
function read(text: string) {
  const { source } = readText(text, 'report.txt');
  expect(signsOfParts(readTextWords(text)).replace(/[^\p{L}\p{N}]/gu, '')).toBe(
    signsOf(source).replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return source;
}

describe('plain text', () => {
  it('gives paragraphs, whose lines are joined', () => {
    const source = read(
      '1. The Working Group met\nin Vienna in inter-\nnational week.\n\nIt adopted its report.\n2. It closed.',
    );
    expect(shown(source)).toEqual([
      '1. The Working Group met in Vienna in inter-national week.',
      'It adopted its report.',
      '2. It closed.',
    ]);
  });

  it('parts lists, headings with numbers and recommendations by their labels', () => {
    const source = read(
      'II. Recommendations\n12. The Group recommends:\n(a) That States act;\n(ii) And act;\n– And so on.\nRecommendation 4\nStates should act.',
    );
    expect(shown(source)).toEqual([
      'II. Recommendations',
      '12. The Group recommends:',
      '(a) That States act;',
      '(ii) And act;',
      '– And so on.',
      'Recommendation 4',
      'States should act.',
    ]);
  });

  it('knows headings by their numbers and words, and without them with a doubt', () => {
    const { source, doubts } = readText(
      'Committee on Fair Weather\n\nBern, 2–6 March 2026\n\nII. Recommendations\n\nA. Clouds and mist\n\n1. States should act.\n\nOpening of the session\n\n2. They acted and\n\nso it was\n\nAnnex II\n\n1. End.',
      'a.txt',
    );
    const levels = source.blocks.map((block) => block.type === 'paragraph' && block.headingLevel);
    expect(levels).toEqual([null, null, 2, 3, null, 6, null, null, 1, null]);
    expect(doubts).toMatchObject([
      { cause: 'heading-uncertain', stops: false, words: 'Opening of the session' },
    ]);
  });

  it('knows pages by form feeds, and what stands on each of them', () => {
    const sheet = (page: number, text: string) => `A/79/19\n${text}\n24-01234 ${page}/3\n`;
    const source = read(
      [sheet(1, '1. The first half'), sheet(2, 'and the second.'), sheet(3, '2. Done.')].join('\f'),
    );
    expect(source.pages).toBe(3);
    expect(shown(source)).toEqual(['1. The first half and the second.', '2. Done.']);
    expect(source.blocks.map(({ page }) => page)).toEqual([1, 3]);
    expect(source.furniture).toHaveLength(6);
  });

  it('doubts a beginning at the head of a page', () => {
    const source = read('1. The first.\fIt went on.\f2. The second');
    expect(shown(source)).toEqual(['1. The first.', 'It went on.', '2. The second']);
    expect(
      source.blocks.map((block) => block.type === 'paragraph' && block.uncertain !== null),
    ).toEqual([false, true, false]);
  });

  it('takes page marks and job numbers for furniture', () => {
    const source = read(
      '1. The first\nPage 3 of 10\nhalf and\n- 4 -\nV.21-05340 9/11\nthe second.',
    );
    expect(shown(source)).toEqual(['1. The first half and the second.']);
    expect(source.furniture.map(({ text }) => text)).toEqual([
      'Page 3 of 10',
      '- 4 -',
      'V.21-05340 9/11',
    ]);
  });

  it('reads notes below a rule', () => {
    const { source } = readText(
      '1. As agreed.\n\n______\n1 See document A/1,\nannex.\n* Reissued.\n\n2. It closed.',
      'a.txt',
    );
    expect(shown(source)).toEqual(['1. As agreed.', '2. It closed.']);
    expect(source.notes.map(({ mark, runs }) => `${mark} ${showRuns(runs)}`)).toEqual([
      '1 See document A/1, annex.',
      '* Reissued.',
    ]);
  });
});

describe('Markdown', () => {
  it('gives headings by their marks, with levels', () => {
    const source = read('# Report\n\nOpening\n-------\n\n## II. Rest ##\n1. Text.');
    expect(shown(source)).toEqual(['Report', 'Opening', 'II. Rest', '1. Text.']);
    expect(source.blocks).toMatchObject([
      { headingLevel: 1 },
      { headingLevel: 2 },
      { headingLevel: 2 },
      { headingLevel: null },
    ]);
  });

  it('keeps the numbers that are typed, whatever a renderer would count', () => {
    expect(shown(read('12. Twelve\n\n14. Fourteen\n'))).toEqual(['12. Twelve', '14. Fourteen']);
  });

  it('gives faces, links and notes', () => {
    const { source } = readText(
      '*Recalling* the **plan**[^a], see [the page](https://example.org/x), file_name_x\n\n[^a]: See A/1.',
      'a.txt',
    );
    expect(shown(source)).toEqual(['Recalling the plan{a}, see the page, file_name_x']);
    expect(source.blocks[0]).toMatchObject({
      runs: [
        { text: 'Recalling', italic: true },
        {},
        { text: 'plan', bold: true },
        { note: 'a' },
        {},
      ],
    });
    expect(source.notes).toMatchObject([{ id: 'a', mark: 'a', runs: [{ text: 'See A/1.' }] }]);
  });

  it('gives tables', () => {
    expect(shown(read('1. Text\n\n| State | Votes |\n|---|---|\n| Chad | 2 |\n\n2. More'))).toEqual(
      ['1. Text', '[State / Votes // Chad / 2]', '2. More'],
    );
  });
});
