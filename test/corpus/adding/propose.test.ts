import { describe, expect, it } from 'vitest';
import { findBody } from '../../../src/corpus/adding/find-body.ts';
import { outlineOf } from '../../../src/corpus/adding/outline-of.ts';
import { proposeEntry } from '../../../src/corpus/adding/propose-entry.ts';
import { documentSchema } from '../../../src/corpus/catalogue.ts';
import { readKinds } from '../../../src/corpus/kinds/read-kinds.ts';
import { madeOf, masthead, structureOf } from '../../structures.ts';
import { entry } from '../many-bodies.ts';

const { kinds } = readKinds(new Map());
const bodies = [
  {
    id: 'coh',
    name: 'Commission on Harbours',
    parent: null,
    abbreviations: [],
    codes: ['E/CN.90'],
  },
];
const held = [documentSchema.parse(entry('e-cn-90-2025-2', '', { symbol: 'E/CN.90/2025/2' }))];

describe('the body of a document', () => {
  const found = (values: Parameters<typeof masthead>[0]) => findBody(masthead(values), bodies);

  it('is one of the catalogue by its name, however the session stands before it, or by its code', () => {
    expect(found({ body: 'the Commission on Harbours' })).toMatchObject({ body: bodies[0] });
    expect(found({ body: 'Tenth Commission on Harbours' })).toMatchObject({ body: bodies[0] });
    expect(found({ symbol: ['E/CN.90/2030/1'] })).toMatchObject({ body: bodies[0] });
    expect(
      found({ symbol: ['E/CN.90/2030/1'], body: 'Economic and Social Council' }),
    ).toMatchObject({ body: bodies[0] });
  });

  it('is the subsidiary body, under whatever organ its documents are issued', () => {
    expect(
      found({
        symbol: ['A/HRC/60/1'],
        body: 'General Assembly',
        subsidiary: 'Human Rights Council',
      }),
    ).toMatchObject({ type: 'new', name: 'Human Rights Council', abbreviation: 'HRC' });
    expect(found({ symbol: ['A/HRC/60/1'], body: 'General Assembly' })).toMatchObject({
      name: 'Human Rights Council',
    });
  });

  it.each([
    ['A/80/1', 'General Assembly'],
    ['A/RES/80/1', 'General Assembly'],
    ['S/RES/2999 (2030)', 'Security Council'],
    ['E/2030/1', 'Economic and Social Council'],
    ['E/CN.7/2030/1', 'Commission on Narcotic Drugs'],
    ['CTOC/COP/WG.7/2030/1', 'Working Group on the Smuggling of Migrants'],
    ['WHA90.1', 'World Health Assembly'],
    [
      'FCCC/PA/CMA/2030/1',
      'Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
    ],
  ])('is told by the symbol %s', (symbol, name) => {
    expect(found({ symbol: [symbol] })).toMatchObject({ type: 'new', name });
  });

  it('is not made up', () => {
    expect(found({ symbol: ['QX/2030/1'] })).toBeNull();
    expect(found({ symbol: ['A/AC.999/2030/1'] })).toBeNull();
    expect(found({ body: 'Commission on Piers' })).toMatchObject({
      type: 'new',
      abbreviation: 'CP',
    });
  });
});

describe('the entry of a document', () => {
  const proposed = (values: Parameters<typeof masthead>[0]) =>
    proposeEntry(madeOf(values, [{}]), held, kinds);

  it('has its id from its symbol, its year and session from its head', () => {
    expect(
      proposed({
        symbol: ['E/CN.90/2025/9'],
        title: 'Report on the twelfth session',
        session: 'Twelfth session',
        dates: '10–14 March 2025',
        issued: '2025-04-03',
      }),
    ).toMatchObject({
      id: 'e-cn-90-2025-9',
      kind: 'report',
      year: 2025,
      ordinal: 12,
      start: '2025-03-10',
      end: '2025-03-14',
    });
  });

  it('has no dates or ordinal that are not printed in a form that is known', () => {
    expect(
      proposed({
        session: '2025 substantive session',
        dates: '6 December 2024 and 10–14 March 2025',
      }),
    ).toMatchObject({ year: 2025, ordinal: null, start: null, end: null });
    expect(proposed({}).year).toBeNull();
    expect(proposed({ symbol: ['WHA70.1'] }).year).toBe(2017);
  });

  it('knows what it adds to, corrects or replaces by its symbol', () => {
    expect(proposed({ symbol: ['E/CN.90/2025/2/Add.1'] })).toMatchObject({
      addendumTo: 'e-cn-90-2025-2',
      subtitle: 'Addendum',
    });
    expect(proposed({ symbol: ['E/CN.90/2025/3/Add.1'] }).addendumTo).toBe('e-cn-90-2025-3');
    expect(proposed({ symbol: ['E/CN.90/2025/2/Corr.1'] })).toMatchObject({
      corrects: ['e-cn-90-2025-2'],
      kind: 'corrigendum',
    });
    expect(proposed({ symbol: ['E/CN.90/2025/2/Rev.1'] }).supersedes).toEqual(['e-cn-90-2025-2']);
  });

  it('has an id of its own beside one that is held', () => {
    expect(proposed({ symbol: ['E/CN.90/2025/2'] }).id).toBe('e-cn-90-2025-2-2');
  });
});

describe('an outline', () => {
  it('counts what stands directly under each heading', () => {
    const structure = structureOf(
      '@text 1\nfile: x.pdf\n\n@paragraph 1\nOne.\n\n@heading 1 I\nSea\n\n@paragraph 2\nTwo.\n\n@paragraph 3\nThree.\n\n@heading 2 A\nLand\n\n@scope decision 1\n\n@operative\nDecides.\n',
    );
    expect(outlineOf(structure).map(({ heading, holds }) => [heading, holds])).toEqual([
      ['', 'paragraph 1 (1)'],
      ['I. Sea', 'paragraphs 2–3 (2)'],
      ['A. Land', '1 operative paragraph without number'],
    ]);
  });
});
