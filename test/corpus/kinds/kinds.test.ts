import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import report from '../../../corpus/kinds/report.json' with { type: 'json' };
import { BUILT_IN } from '../../../src/corpus/kinds/built-in.ts';
import { readKinds } from '../../../src/corpus/kinds/read-kinds.ts';
import { kindOfScope, recogniseKind } from '../../../src/corpus/kinds/recognise-kind.ts';
import type { UnitKind } from '../../../src/corpus/unit-kinds.ts';

const { kinds, faults } = readKinds(new Map());
const recognised = (symbols: string[], titles: string[], ...units: UnitKind[]) =>
  recogniseKind({ symbols, titles, units: new Set(units) }, kinds)?.id ?? null;

describe('the kinds of documents', () => {
  it('are sound, and the program knows every file of them', () => {
    expect(faults).toEqual([]);
    const folder = new URL('../../../corpus/kinds/', import.meta.url);
    expect([...BUILT_IN.keys()].sort()).toEqual(readdirSync(folder).sort());
  });

  it.each([
    ['resolution', ['A/HRC/RES/60/2'], ['Clean harbours'], 'operative'],
    ['resolution', ['S/RES/2999 (2030)'], ['Resolution 2999 (2030)'], 'operative'],
    ['resolution', ['WHA70.1'], ['Clean water'], 'operative'],
    ['concluding-observations', ['CRC/C/XYZ/CO/4'], ['Concluding observations on …'], 'paragraph'],
    [
      'universal-periodic-review',
      ['A/HRC/60/9'],
      ['Report of the Working Group on the Universal Periodic Review'],
      'recommendation',
    ],
    ['compendium', [], ['Thematic compendium prepared by the Secretariat'], 'paragraph'],
    ['report', ['E/2030/1'], ['Report on the seventieth session'], 'paragraph'],
    ['report-with-recommendations', ['E/2030/1'], ['Report of the Forum'], 'recommendation'],
    ['draft-resolution-or-decision', ['A/C.3/80/L.7'], ['Draft resolution: piers'], 'operative'],
    ['report', ['E/AC.51/2030/L.4'], ['Draft report'], 'paragraph'],
    ['note', ['A/80/1'], ['Note by the Secretary-General'], 'paragraph'],
    ['corrigendum', ['A/80/1/Corr.1'], ['Corrigendum'], 'paragraph'],
    ['addendum', ['E/2030/1/Add.1'], ['Addendum'], 'paragraph'],
    ['agreement-or-treaty', [], ['Harbour Agreement'], 'article'],
  ] as const)('is %s for %j %j', (id, symbols, titles, unit) => {
    expect(recognised([...symbols], [...titles], unit)).toBe(id);
  });

  it('recognises nothing where nothing tells', () => {
    expect(recognised([], ['Harbours'], 'paragraph')).toBeNull();
  });

  it('gives the parts of a document a kind of their own', () => {
    const whole = kinds.find(({ id }) => id === 'report')!;
    const of = (scope: string) => kindOfScope(scope, whole, kinds).id;
    expect(of('resolution 68/5')).toBe('resolution');
    expect(of('draft decision II')).toBe('draft-resolution-or-decision');
    expect(of('annex III > decision 5')).toBe('decision');
    expect(of('annex II')).toBe('report');
    expect(of('decision 22/CMA.3 > annex')).toBe('decision');
  });
});

describe("a corpus's own kind", () => {
  const withOwn = (name: string, content: unknown) => readKinds(new Map([[name, content]]));

  it('takes the place of the one of its name, or joins the others', () => {
    const other = { ...report, name: 'minutes' };
    expect(withOwn('report.json', other).kinds.find(({ id }) => id === 'report')!.name).toBe(
      'minutes',
    );
    expect(withOwn('minutes.json', { ...report, id: 'minutes' }).kinds).toHaveLength(
      kinds.length + 1,
    );
  });

  it.each([
    ['a field that is none', { ...report, colour: 'blue' }, /colour/],
    ['another id than its name', { ...report, id: 'minutes' }, /id is "minutes"/],
    ['a scope of no kind', { ...report, scopes: { annex: 'poem' } }, /no kind "poem"/],
    ['no rule that fits every text', { ...report, authority: [report.authority[0]] }, /last rule/],
    [
      'a pattern that is none',
      { ...report, recognised: { ...report.recognised, titles: ['('] } },
      /is no regular expression/,
    ],
  ])('is a fault with %s, and how to fix it', (_, content, problem) => {
    const { faults: found } = withOwn('report.json', content);
    expect(found.map((one) => one.problem).join(' ')).toMatch(problem);
    expect(found.every(({ fix }) => fix !== '')).toBe(true);
  });
});
