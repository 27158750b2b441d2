import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/model.ts';
import { createNames } from '../../src/references/names.ts';
import { readReferences } from '../../src/references/read-references.ts';
import { corpus } from '../library.ts';

const model = { ...corpus.documents[0]!, sections: [] };

function held(id: string, body: string, more: Partial<Document> = {}): Document {
  return { ...model, id, whole: id, body, status: 'final', title: id, ...more };
}

const bodies = [
  ['som', 'Working Group on the Smuggling of Migrants', 'SOM', 'CTOC/COP/WG.7'],
  ['tip', 'Working Group on Trafficking in Persons', 'TIP', 'CTOC/COP/WG.4'],
  ['hrc', 'Human Rights Council', 'HRC', 'A/HRC'],
  ['ga', 'General Assembly', 'GA', 'A'],
  ['sc', 'Security Council', 'SC', 'S'],
  ['cop', 'Conference of the Parties', 'COP', 'FCCC/CP'],
  ['cnd', 'Commission on Narcotic Drugs', 'CND', 'E/CN.7'],
  ['wha', 'World Health Assembly', 'WHA', 'WHA'],
].map(([id, name, abbreviation, code]) => ({
  id: id!,
  name: name!,
  parent: null,
  abbreviations: [abbreviation!],
  codes: [code!],
}));

const part = (whole: string, scope: string, body: string) =>
  held(`${whole}-${scope.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, body, { scope, whole });

const names = createNames({
  ...corpus,
  bodies,
  defaultBody: 'som',
  documents: [
    held('review', 'hrc', { symbol: 'A/HRC/59/15' }),
    held('climate', 'hrc', { symbol: 'A/HRC/RES/59/25' }),
    held('same-number', 'ga', { symbol: 'A/RES/59/25' }),
    held('assembly', 'ga', { symbol: 'A/RES/78/323' }),
    held('council', 'sc', { symbol: 'S/RES/2768 (2025)' }),
    held('health', 'wha', { symbol: 'WHA66.12' }),
    held('paris', 'cop', { symbol: 'FCCC/CP/2015/10/Add.1' }),
    part('paris', 'decision 1/CP.21', 'cop'),
    part('paris', 'decision 1/CP.21, annex', 'cop'),
    held('drugs', 'cnd', { symbol: 'E/2025/28', otherSymbols: ['E/CN.7/2025/11'] }),
    part('drugs', 'resolution 68/5', 'cnd'),
    part('drugs', 'draft decision II', 'cnd'),
    held('budget', 'ga', { symbol: 'A/79/7/Add.12' }),
    part('budget', 'annex II', 'ga'),
    held('tip-2019', 'tip'),
    held('concluding', 'hrc', { symbol: 'CERD/C/NLD/CO/19-21' }),
  ],
});

const read = (text: string) => readReferences(text, names);
const number = (from: string, to = from, item: string | null = null) => ({ from, to, item });
const of = (document: string, ...ranges: ReturnType<typeof number>[]) => [
  { scope: { document }, ranges },
];

describe('a text named as people name it', () => {
  it.each([
    'A/HRC/59/15 140.187',
    'a/hrc/59/15 140.187',
    '140.187 of A/HRC/59/15',
    'A/HRC/59/15, para. 140.187',
    'rec. 140.187 of A/HRC/59/15',
    'A/HRC/59/15, recommendation 140.187',
    'A／HRC／59／15 140.187',
  ])('finds the recommendation within a paragraph: %j', (text) => {
    expect(read(text)).toEqual(of('review', number('140.187')));
  });

  it.each([
    ['A/HRC/RES/59/25 OP4', 'operative'],
    ['A/HRC/RES/59/25 op 4', 'operative'],
    ['OP4 of A/HRC/RES/59/25', 'operative'],
    ['A/HRC/RES/59/25, operative paragraph 4', 'operative'],
    ['HRC resolution 59/25 OP4', 'operative'],
    ['OP 4 of HRC res. 59/25', 'operative'],
    ['HRC 59/25 OP4', 'operative'],
    ['A/HRC/RES/59/25 PP4', 'preambular'],
    ['A/HRC/RES/59/25, preambular paragraph 4', 'preambular'],
    ['fourth preambular paragraph of A/HRC/RES/59/25', 'preambular'],
  ])('knows which paragraphs of a resolution are meant: %j', (text, kind) => {
    expect(read(text)).toEqual([{ scope: { document: 'climate' }, ranges: [number('4')], kind }]);
  });

  it.each([
    ['HRC resolution 59/25, para. 4', 'climate', '4'],
    ['resolution 59/25 of the Human Rights Council, para. 4', 'climate', '4'],
    ['para. 4 of HRC resolution 59/25', 'climate', '4'],
    ['GA res 78/323 2', 'assembly', '2'],
    ['General Assembly resolution 78/323, para. 2', 'assembly', '2'],
    ['S/RES/2768 (2025) 3', 'council', '3'],
    ['S/RES/2768(2025), para. 3', 'council', '3'],
    ['S/RES/2768 3', 'council', '3'],
    ['UNSCR 2768 3', 'council', '3'],
    ['1/CP.21 53', 'paris-decision-1-cp-21', '53'],
    ['decision 1/CP.21 para 53', 'paris-decision-1-cp-21', '53'],
    ['dec. 1/CP.21 para 53', 'paris-decision-1-cp-21', '53'],
    ['FCCC/CP/2015/10/Add.1, decision 1/CP.21, para. 53', 'paris-decision-1-cp-21', '53'],
    ['CND resolution 68/5, para. 3', 'drugs-resolution-68-5', '3'],
    ['E/2025/28 resolution 68/5 3', 'drugs-resolution-68-5', '3'],
    ['resolution 68/5 of E/CN.7/2025/11, para. 3', 'drugs-resolution-68-5', '3'],
    ['A/79/7/Add.12, annex II, para. 3', 'budget-annex-ii', '3'],
    ['CERD/C/NLD/CO/19-21, para. 12', 'concluding', '12'],
  ])('reads %j', (text, document, at) => {
    expect(read(text)).toEqual(of(document, number(at)));
  });

  it('reads numbered and lettered items, and numbers that were put in later', () => {
    expect(read('WHA66.12 OP2(3)')).toEqual([
      { scope: { document: 'health' }, ranges: [number('2', '2', '3')], kind: 'operative' },
    ]);
    expect(read('CERD/C/NLD/CO/19-21, para. 12 (b)')).toEqual(
      of('concluding', number('12', '12', 'b')),
    );
    expect(read('A/HRC/59/15 12 bis')).toEqual(of('review', number('12 bis')));
    expect(read('A/HRC/59/15 140.1-140.5')).toEqual(of('review', number('140.1', '140.5')));
    expect(read('E/2025/28 draft decision II (a)')).toEqual(
      of('drugs-draft-decision-ii', number('(a)')),
    );
  });

  it.each(['tip 2019 10', '2019 10 TIP', 'TIP 10 of 2019', 'TIP, 2019, 10', '10 of 2019 TIP'])(
    'reads the body in %j',
    (text) => {
      expect(read(text)).toEqual([{ scope: { year: 2019, body: 'tip' }, ranges: [number('10')] }]);
    },
  );

  it('reads a body by its name or code and its session by ordinal', () => {
    expect(read('CND 68th')).toEqual([{ scope: { meeting: 68, body: 'cnd' }, ranges: [] }]);
    expect(read('Working Group on Trafficking in Persons 2019 10')).toEqual([
      { scope: { year: 2019, body: 'tip' }, ranges: [number('10')] },
    ]);
    expect(read('CTOC/COP/WG.4 2019 10')).toEqual([
      { scope: { year: 2019, body: 'tip' }, ranges: [number('10')] },
    ]);
  });

  it('reads a paragraph without a document, to be chosen from those that have it', () => {
    expect(read('PP5')).toEqual([{ scope: null, ranges: [number('5')], kind: 'preambular' }]);
  });

  it('says that a symbol is not held rather than take its numbers for something else', () => {
    expect(read('A/HRC/59/99 4')).toEqual([
      { scope: { absent: 'A/HRC/59/99', offered: [] }, ranges: [number('4')] },
    ]);
    expect(read('GA resolution 59/25, para. 1')).toEqual(of('same-number', number('1')));
  });

  it('means the default body where none is named, and offers the others by id', () => {
    expect(read('resolution 59/25, para. 4')).toEqual([
      {
        scope: { absent: 'resolution 59/25', offered: ['climate', 'same-number'] },
        ranges: [number('4')],
      },
    ]);
    expect(read('draft decision II (a)')).toEqual([
      {
        scope: { absent: 'draft decision II', offered: ['drugs-draft-decision-ii'] },
        ranges: [number('(a)')],
      },
    ]);
  });

  it.each(['and/or/not 3', 'A/HRC/59/15 A/HRC/RES/59/25', 'tip cnd 2019 10', '2020 10.5'])(
    'guesses nothing about %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
