import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DOUBT_CAUSES,
  type DoubtCause,
  doubt,
  type Placement,
  type Structure,
} from '../../../src/corpus/reading/structure.ts';
import { isWritten, readWritten } from '../../../src/corpus/written/read-written.ts';
import { writeStructure } from '../../../src/corpus/written/write-structure.ts';

/** Words as hostile as documents and their conversion can be; no blank at an end, no empty line at an end. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@page 3',
        '*',
        '\\',
        '|',
        '@',
        'Recalling',
        '(a) x',
        '…',
        '“',
        '12.',
        '#',
        '\\n',
      ),
      fc.string({ maxLength: 8 }).map((text) => text.replace(/[\r\n\u2028\u2029]/g, '')),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' ').trim());
const line = words.filter((text) => text !== '');
const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const page = fc.option(fc.integer({ min: 1, max: 400 }), { nil: null });
const scope = fc.constantFrom('', 'resolution 68/5', 'annex III > decision 5', 'decision 22/CMA.3');
const kind = fc.constantFrom('paragraph', 'operative', 'preambular', 'recommendation' as const);

/** Emphasis in order and apart, as stretches of a text. */
function emphasised(of: string): fc.Arbitrary<[number, number][]> {
  return fc
    .uniqueArray(fc.integer({ min: 0, max: of.length }), { maxLength: 6 })
    .map((places) => places.sort((a, b) => a - b))
    .map((places) =>
      Array.from({ length: Math.floor(places.length / 2) }, (_, i) => [
        places[2 * i]!,
        places[2 * i + 1]!,
      ]),
    );
}

const unit = text.chain((own) =>
  fc.record({
    scope,
    kind,
    text: fc.constant(own),
    emphasis: emphasised(own),
    items: fc.array(fc.constantFrom('a', 'b', 'i', '1'), { maxLength: 3 }),
    page,
  }),
);
const heading = fc.record({
  text: line,
  number: fc.option(fc.constantFrom('II', 'A', 'Resolution 68/5', 'Annex I'), { nil: null }),
  level: fc.integer({ min: 1, max: 9 }),
  scope,
  page,
});
const table = fc.record({
  title: fc.option(line, { nil: null }),
  rows: fc.array(fc.array(fc.oneof(text, fc.constant('')), { minLength: 1, maxLength: 3 }), {
    maxLength: 3,
  }),
  page,
  scope,
});
const passage = fc.record({
  role: fc.constantFrom(
    'masthead',
    'contents',
    'opening',
    'chapeau',
    'adoption',
    'summary',
    'text',
    'unplaced' as const,
  ),
  scope,
  text,
  page,
});
const value = fc.option(text, { nil: null });
const masthead = fc.record({
  symbol: fc.array(line, { maxLength: 3 }),
  title: value,
  body: value,
  subsidiary: value,
  session: value,
  place: value,
  dates: value,
  distribution: value,
  issued: value,
  language: value,
  agendaItem: value,
  status: fc.constantFrom('draft', 'final' as const),
  kind: fc.constantFrom('report', 'resolution', 'document'),
  jobNumber: value,
});

const structure: fc.Arbitrary<Structure> = fc
  .record({
    file: line,
    pages: page,
    masthead,
    parts: fc.array(
      fc.oneof(
        unit.map((own) => ({ part: 'unit' as const, own })),
        heading.map((own) => ({ part: 'heading' as const, own })),
        table.map((own) => ({ part: 'table' as const, own })),
        passage.map((own) => ({ part: 'passage' as const, own })),
      ),
      { maxLength: 12 },
    ),
    notes: fc.array(
      fc.record({
        mark: fc.constantFrom('1', '*', 'a', '**'),
        text,
        page,
        in: fc.option(fc.constantFrom('1', '2', '140.187'), { nil: null }),
        scope: fc.option(scope, { nil: null }),
        kind: fc.option(kind, { nil: null }),
      }),
      { maxLength: 4 },
    ),
    furniture: fc.array(fc.record({ page, text }), { maxLength: 4 }),
    doubts: fc.array(
      fc
        .tuple(
          fc.constantFrom(...(Object.keys(DOUBT_CAUSES) as DoubtCause[])),
          page,
          fc.option(line, { nil: null }),
          text,
        )
        .map((one) => doubt(...one)),
      { maxLength: 3 },
    ),
  })
  .map(({ parts, ...rest }) => whole(parts, rest));

type Part =
  | { part: 'unit'; own: typeof unit extends fc.Arbitrary<infer T> ? T : never }
  | { part: 'heading'; own: typeof heading extends fc.Arbitrary<infer T> ? T : never }
  | { part: 'table'; own: typeof table extends fc.Arbitrary<infer T> ? T : never }
  | { part: 'passage'; own: typeof passage extends fc.Arbitrary<infer T> ? T : never };

/** Numbers the units of each scope and kind, and works out what depends on the order of the parts. */
function whole(
  parts: readonly Part[],
  rest: Pick<Structure, 'file' | 'pages' | 'masthead' | 'notes' | 'furniture' | 'doubts'>,
): Structure {
  const order: Placement[] = [];
  const numbers = new Map<string, number>();
  const lists = { unit: [], heading: [], table: [], passage: [] } as {
    unit: Structure['units'][number][];
    heading: Omit<Structure['headings'][number], 'before'>[];
    table: Structure['tables'][number][];
    passage: Structure['passages'][number][];
  };
  for (const { part, own } of parts) {
    order.push({ part, index: lists[part].length });
    if (part === 'unit') {
      const key = `${own.scope} ${own.kind}`;
      const number = (numbers.get(key) ?? 0) + 1;
      numbers.set(key, number);
      const above = lists.heading.length === 0 ? null : lists.heading.length - 1;
      lists.unit.push({ ...own, number: String(number), heading: above });
    } else if (part === 'heading') lists.heading.push(own);
    else if (part === 'table') lists.table.push(own);
    else lists.passage.push(own);
  }
  const headings = lists.heading.map((one, i) => {
    const at = order.findIndex(({ part, index }) => part === 'heading' && index === i);
    const next = order
      .slice(at)
      .find(({ part, index }) => part === 'unit' && lists.unit[index]!.scope === one.scope);
    return { ...one, before: next ? lists.unit[next.index]!.number : null };
  });
  return {
    ...rest,
    units: lists.unit,
    headings,
    tables: lists.table,
    passages: lists.passage,
    order,
    accepted: rest.doubts.every(({ stops }) => !stops),
  };
}

describe('the written form', () => {
  it('gives back every word, number, place and mark of what was written', () => {
    fc.assert(
      fc.property(structure, (one) => {
        const written = writeStructure(one);
        expect(isWritten(written)).toBe(true);
        const { structure: read, faults } = readWritten('x.txt', written);
        expect(faults).toEqual([]);
        expect(read).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after an editor has put in the line ends of another system', () => {
    fc.assert(
      fc.property(structure, (one) => {
        const written = writeStructure(one);
        expect(readWritten('x.txt', written.replaceAll('\n', '\r\n')).structure).toEqual(
          readWritten('x.txt', written).structure,
        );
      }),
      { numRuns: 50 },
    );
  });
});
