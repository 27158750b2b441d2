import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNames } from '../../src/references/names.ts';
import { readReferences } from '../../src/references/read-references.ts';
import { corpus } from '../library.ts';

const names = createNames(corpus);
const read = (text: string) => readReferences(text, names);
const one = (from: number | string, to = from, item: string | null = null) => ({
  from: String(from),
  to: String(to),
  item,
});

describe('a typed reference', () => {
  it.each([
    '2020 10',
    '2020/10',
    '10/2020',
    '2020-10',
    '2020 – 10',
    '2020—10',
    '2020−10',
    'rec. 10 of 2020',
    'rec 2020 no. 10',
    '2020 #10',
    '2020 R10',
    'year 2020 number 10',
    'recommendation ten of 2020',
    '２０２０ １０',
    '2020\u00a010',
    '2020, 10',
    '“2020 10”',
    '2020 010',
    '10 of 2020',
    'Recommendation 10 of the year 2020',
    '2020 10.',
    '#10 of 2020',
    'nos. 10 of 2020',
    '2020 rec10',
  ])('reads %j as recommendation 10 of 2020', (text) => {
    expect(read(text)).toEqual([{ scope: { year: 2020 }, ranges: [one(10)] }]);
  });

  it.each([
    ['2020 8-10,14', [one(8, 10), one(14)]],
    ['2020 8 to 10', [one(8, 10)]],
    ['2020 8, 10 and 14', [one(8), one(10), one(14)]],
    ['8, 10 & 14 of 2020', [one(8), one(10), one(14)]],
    ['2020 all', []],
    ['2020', []],
  ])('reads the list in %j', (text, ranges) => {
    expect(read(text)).toEqual([{ scope: { year: 2020 }, ranges }]);
  });

  it.each(['2019 22(k)', '2019 22 (k)', '2019 22k', '22(k) of 2019', 'rec. 22 (k) of 2019'])(
    'reads %j as an item',
    (text) => {
      expect(read(text)).toEqual([{ scope: { year: 2019 }, ranges: [one(22, 22, 'k')] }]);
    },
  );

  it('reads items in a row and one after another', () => {
    expect(read('2019 22(a)-(c)')).toEqual([
      { scope: { year: 2019 }, ranges: [one(22, 22, 'a'), one(22, 22, 'b'), one(22, 22, 'c')] },
    ]);
    expect(read('2019 22(a), (f)')).toEqual([
      { scope: { year: 2019 }, ranges: [one(22, 22, 'a'), one(22, 22, 'f')] },
    ]);
  });

  it('reads meetings by ordinal, documents by id and references in full', () => {
    expect(read('7th 10')).toEqual([{ scope: { meeting: 7 }, ranges: [one(10)] }]);
    expect(read('seventh meeting 10')).toEqual([{ scope: { meeting: 7 }, ranges: [one(10)] }]);
    expect(read('2019-report-add 1')).toEqual([
      { scope: { document: '2019-report-add' }, ranges: [one(1)] },
    ]);
    expect(read('2020/rec/10')).toEqual([{ ref: '2020/rec/10', item: null }]);
    expect(read('2019/rec/22(k)')).toEqual([{ ref: '2019/rec/22', item: 'k' }]);
    expect(read('10')).toEqual([{ scope: null, ranges: [one(10)] }]);
  });

  it('reads several years in one line', () => {
    expect(read('2019 2,3,7; 2020 10,14')).toEqual([
      { scope: { year: 2019 }, ranges: [one(2), one(3), one(7)] },
      { scope: { year: 2020 }, ranges: [one(10), one(14)] },
    ]);
    expect(read('2019-2020')).toEqual([
      { scope: { year: 2019 }, ranges: [] },
      { scope: { year: 2020 }, ranges: [] },
    ]);
  });

  it.each([
    '2020 10-3',
    '2020 10.5',
    '10th 2020',
    '2019 2020',
    '2020/10/2019',
    '2020 10/11',
    '7th 2020 10',
    '2020 10x9',
    '2020-8-10',
    '2020 ten thousand',
    'digital evidence',
    '',
    '-',
    'rec',
    'all',
    '2020 (k)',
    '2020 10 please',
    '10-',
    '2020 8-',
    '10 of 2020 11',
    '2020 10 of 2019',
    '2020 8--10',
    '1.000',
    '10-2020',
    '2020 10!',
    '2020 -10-',
  ])('guesses nothing about %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('answers any line, however long', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void read(text)));
    for (const piece of [
      '1-',
      '(a',
      '2020 ',
      '1,',
      'a/rec/',
      '((((',
      '10 of ',
      'twenty-',
      '٣',
      '#',
    ])
      read(piece.repeat(10_000));
  });

  it('finds every unit by its own reference in all its spellings', () => {
    for (const { ref, qualifiedRef, document, number, kind } of corpus.units) {
      for (const full of [ref, qualifiedRef, ref.toUpperCase(), ` ${ref} `, `“${ref}”`]) {
        expect(read(full), full).toEqual([
          { ref: full === qualifiedRef ? qualifiedRef : ref, item: null },
        ]);
      }
      for (const spelled of [
        `${document} ${number}`,
        `${document} ${kind} ${number}`,
        `${document}, no. ${number}`,
      ]) {
        expect(read(spelled), spelled).toEqual([{ scope: { document }, ranges: [one(number)] }]);
      }
    }
  });
});
