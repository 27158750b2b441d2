import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWN_NUMBER } from '../../../../src/corpus/reading/proof/original.ts';
import { prove } from '../../../../src/corpus/reading/proof/prove.ts';
import type { Structure } from '../../../../src/corpus/reading/structure.ts';
import { noteOf, sourceOf, structureOf } from './structures.ts';

/** What is doubted, as "words-lost 12: the words". */
function doubtsOf(structure: Structure, ...pages: readonly string[]): string[] {
  return prove(
    structure,
    sourceOf(structure.notes),
    pages.map((text, index) => ({ page: index + 1, text })),
  ).map(({ cause, unit, words, stops }) => {
    expect(stops).toBe(true);
    return `${cause} ${unit ?? '–'}: ${words}`;
  });
}

const PAGE = `A/HRC/59/15
II. Deliberations
1. The Chair opened the inter-
national meeting.
2. States should co-operate
fully with all agencies.
GE.25-02819 3`;

const PARTS = [
  { level: 1, number: 'II', text: 'Deliberations' },
  { number: '1', text: 'The Chair opened the international meeting.' },
  { number: '2', text: 'States should co-operate fully with all agencies.' },
];
const FURNITURE = [
  { page: 1, text: 'A/HRC/59/15' },
  { page: 1, text: 'GE.25-02819 3' },
];

/** The structure of `PAGE`, with other words in its second unit. */
function withText(text: string): Structure {
  return structureOf([PARTS[0]!, PARTS[1]!, { number: '2', text }], { furniture: FURNITURE });
}

describe('a proof that nothing was lost', () => {
  it('finds every word in its place', () => {
    expect(doubtsOf(structureOf(PARTS, { furniture: FURNITURE }), PAGE)).toEqual([]);
  });

  it('takes no offence at spaces and ligatures, nor at a hyphen at the end of a line', () => {
    const spaced = PAGE.replace('States', 'S tates')
      .replace('fully', 'fu lly')
      .replace('Chair', 'Cha\u00ADir');
    expect(doubtsOf(withText('States should co-operate fully withall agencies.'), spaced)).toEqual(
      [],
    );
    const ligature = PAGE.replace('fully', 'e\uFB03ciently');
    expect(
      doubtsOf(withText('States should co-operate efficiently with all agencies.'), ligature),
    ).toEqual([]);
    const joined = structureOf(
      [PARTS[0]!, { number: '1', text: 'The Chair opened the inter-national meeting.' }, PARTS[2]!],
      { furniture: FURNITURE },
    );
    expect(doubtsOf(joined, PAGE)).toEqual([]);
  });

  it('misses a hyphen inside a line', () => {
    expect(doubtsOf(withText('States should cooperate fully with all agencies.'), PAGE)).toEqual([
      'words-lost 2: co-operate',
    ]);
  });

  it('misses words that were left out, and names the unit that they stood in', () => {
    expect(doubtsOf(withText('States should co-operate with all agencies.'), PAGE)).toEqual([
      'words-lost 2: fully',
    ]);
  });

  it('misses a negation, a comma and a capital letter', () => {
    const page = PAGE.replace('should co-operate', 'should not, however, co-operate');
    expect(
      doubtsOf(withText('States should, however, co-operate fully with all agencies.'), page),
    ).toEqual(['words-lost 2: not,']);
    expect(
      doubtsOf(withText('States should not however, co-operate fully with all agencies.'), page),
    ).toEqual(['words-lost 2: not,']);
    expect(doubtsOf(withText('states should co-operate fully with all agencies.'), PAGE)).toContain(
      'words-foreign 2: states',
    );
  });

  it('knows a foreign word in the middle of a unit, be it a running head of the page', () => {
    const text = 'States should co-operate A/HRC/59/15 fully with all agencies.';
    const doubts = doubtsOf(withText(text), PAGE);
    expect(doubts.some((one) => one.startsWith('words-foreign 2: '))).toBe(true);
  });

  it('knows words in another order than theirs', () => {
    const doubts = doubtsOf(withText('States should fully co-operate with all agencies.'), PAGE);
    expect(doubts).not.toEqual([]);
  });

  it('knows a word of the unit before', () => {
    const moved = structureOf(
      [
        PARTS[0]!,
        { number: '1', text: 'The Chair opened the international' },
        { number: '2', text: `meeting. ${PARTS[2]!.text}` },
      ],
      { furniture: FURNITURE },
    );
    expect(doubtsOf(moved, PAGE)).not.toEqual([]);
  });

  it('knows a word of the unit before though no number stands between', () => {
    const page = 'Opening of the meeting\nThe Chair spoke.';
    const moved = structureOf([
      { level: 1, text: 'Opening of the' },
      { kind: 'preambular', text: 'meeting The Chair spoke.' },
    ]);
    expect(doubtsOf(moved, page)).toEqual(['words-foreign 1: meeting']);
  });

  it('misses a number that is not printed', () => {
    const doubts = doubtsOf(
      structureOf([PARTS[0]!, PARTS[1]!, { ...PARTS[2]!, number: '3' }], { furniture: FURNITURE }),
      PAGE,
    );
    expect(doubts).toEqual(['words-foreign 3: 3', 'words-lost –: 2.']);
  });

  it('follows a unit over the foot and the head of pages, and past a note', () => {
    const structure = structureOf(
      [
        {
          number: '12',
          text: 'The Committee recommends that the State party ratify the Convention.',
        },
        { number: '13', page: 2, text: 'It adopted its report.' },
      ],
      {
        pages: 2,
        notes: [noteOf('4', 'See document A/1.')],
        furniture: [
          { page: 1, text: '5' },
          { page: 2, text: 'CERD/C/NLD/CO/19' },
        ],
      },
    );
    const pages = [
      '12. The Committee recommends4 that the\n4 See document A/1.\n5',
      'CERD/C/NLD/CO/19\nState party ratify the Convention.\n13. It adopted its report.',
    ];
    expect(doubtsOf(structure, ...pages)).toEqual([]);
  });

  it('lets a note point to its place once, and misses the same figure elsewhere', () => {
    const structure = structureOf([{ text: 'See article of the Convention.' }], {
      notes: [noteOf('3', 'A/1.')],
    });
    expect(doubtsOf(structure, '1. See article of the Convention.3\n3 A/1.')).toEqual([]);
    expect(doubtsOf(structure, '1. See article 3 of the Convention.3\n3 A/1.')).toEqual([
      'words-lost –: Convention.3',
    ]);
  });

  it('lets a line begin behind a dash or bullet', () => {
    const structure = structureOf([{ text: 'It met.' }, { number: '2', text: 'It closed.' }]);
    expect(doubtsOf(structure, '- 1. It met.\n• 2. It closed.')).toEqual([]);
  });

  it('takes no power of a measure for an indicator', () => {
    const structure = structureOf([{ text: 'An area of 9 km with a note.' }], {
      notes: [noteOf('2', 'A/1.')],
    });
    expect(doubtsOf(structure, '1. An area of 9 km2 with a note.\n2 A/1.')).toEqual([
      'words-lost 1: km2',
    ]);
  });

  it('lets the cells of a table stand in any order, but misses none', () => {
    const table = {
      title: null,
      page: 1,
      scope: '',
      rows: [
        ['Member', 'Vote'],
        ['Chad', 'Yes'],
      ],
    };
    const structure = (rows: string[][]) =>
      structureOf([], { tables: [{ ...table, rows }], order: [{ part: 'table', index: 0 }] });
    expect(doubtsOf(structure(table.rows), 'Member Chad\nVote Yes')).toEqual([]);
    expect(doubtsOf(structure([['Member', 'Vote'], ['Chad']]), 'Member Chad\nVote Yes')).toEqual([
      'words-lost –: Yes',
    ]);
  });

  it('knows where a word processor draws a number', () => {
    const structure = structureOf(
      [{ number: '1', page: null, text: 'The Chair spoke:\n(a) Of work;\n(b) Of rest.' }],
      { pages: null },
    );
    const drawn = `${DRAWN_NUMBER} The Chair spoke:\n${DRAWN_NUMBER} Of work;\n${DRAWN_NUMBER} Of rest.`;
    expect(prove(structure, sourceOf(), [{ page: null, text: drawn }])).toEqual([]);
    const plain = `${DRAWN_NUMBER} The Chair spoke:\n${DRAWN_NUMBER} Of work;\nOf rest.`;
    expect(prove(structure, sourceOf(), [{ page: null, text: plain }])).toMatchObject([
      { words: '(b)' },
    ]);
  });
});

describe('a structure that was changed', () => {
  // Few words, so that the same ones meet everywhere, as "the" and "of" do.
  const word = fc.constantFrom(
    'the',
    'of',
    'States',
    'should',
    'not',
    'parties',
    'and',
    'review',
    'a',
  );
  const text = fc.array(word, { minLength: 3, maxLength: 25 }).map((words) => words.join(' '));
  const document = fc.record({
    texts: fc.array(text, { minLength: 2, maxLength: 6 }),
    at: fc.nat(),
    to: fc.nat(),
    place: fc.nat(),
    word,
  });

  /** Lines of at most 30 characters, in two pages with heads. */
  function printed(texts: readonly string[]): { page: number; text: string }[] {
    const lines = texts.flatMap(
      (text, index) => `${index + 1}. ${text}`.match(/.{1,30}(?:\s|$)/g) ?? [],
    );
    const half = Math.ceil(lines.length / 2);
    return [lines.slice(0, half), lines.slice(half)].map((lines, index) => ({
      page: index + 1,
      text: ['E/2025/28', ...lines, `${index + 1}/2`].join('\n'),
    }));
  }

  function structured(texts: readonly string[], pages: readonly number[]): Structure {
    const units = texts.map((text, index) => ({
      number: `${index + 1}`,
      text,
      page: pages[index]!,
    }));
    const furniture = [1, 2].flatMap((page) => [
      { page, text: 'E/2025/28' },
      { page, text: `${page}/2` },
    ]);
    return structureOf(units, { pages: 2, furniture });
  }

  function pagesOf(
    texts: readonly string[],
    original: readonly { page: number; text: string }[],
  ): number[] {
    return texts.map(
      (_, index) => original.find(({ text }) => text.includes(`\n${index + 1}. `))!.page,
    );
  }

  it('is proved while nothing was changed', () => {
    fc.assert(
      fc.property(document, ({ texts }) => {
        const original = printed(texts);
        expect(prove(structured(texts, pagesOf(texts, original)), sourceOf(), original)).toEqual(
          [],
        );
      }),
    );
  });

  it.each(['dropped', 'inserted', 'moved'])('is doubted when a word was %s', (change) => {
    fc.assert(
      fc.property(document, ({ texts, at, to, place, word }) => {
        const original = printed(texts);
        const changed = texts.map((text) => text.split(' '));
        const from = changed[at % changed.length]!;
        const target = changed[to % changed.length]!;
        const taken = change === 'inserted' ? word : from.splice(place % from.length, 1)[0]!;
        if (change !== 'dropped') target.splice((place * 7) % (target.length + 1), 0, taken);
        const after = changed.map((words) => words.join(' '));
        fc.pre(after.join('\n') !== texts.join('\n'));
        const doubts = prove(structured(after, pagesOf(texts, original)), sourceOf(), original);
        expect(doubts.some(({ stops }) => stops)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
