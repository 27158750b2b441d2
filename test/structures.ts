import type { Masthead, Structure, StructureUnit } from '../src/corpus/reading/structure.ts';
import { readWritten } from '../src/corpus/written/read-written.ts';

/** What was understood of a document, from its written form. */
export function structureOf(written: string): Structure {
  return readWritten('made.txt', written).structure;
}

const NOTHING: Masthead = {
  symbol: [],
  title: null,
  body: null,
  subsidiary: null,
  session: null,
  place: null,
  dates: null,
  distribution: null,
  issued: null,
  language: null,
  agendaItem: null,
  status: 'final',
  kind: 'document',
  jobNumber: null,
};

/** The values of a head, null where none is given. */
export function masthead(values: Partial<Masthead>): Masthead {
  return { ...NOTHING, ...values };
}

/** A structure of units in one scope, and a head. */
export function madeOf(
  values: Partial<Masthead>,
  units: readonly Partial<StructureUnit>[],
): Structure {
  const whole = units.map(
    (unit, i): StructureUnit => ({
      scope: '',
      number: String(i + 1),
      kind: 'paragraph',
      text: `Text ${i + 1} of this document.`,
      emphasis: [],
      items: [],
      page: 1,
      heading: null,
      ...unit,
    }),
  );
  return {
    file: 'made.pdf',
    pages: 3,
    masthead: masthead(values),
    units: whole,
    headings: [],
    notes: [],
    tables: [],
    passages: [],
    furniture: [],
    order: whole.map((_, index) => ({ part: 'unit', index })),
    doubts: [],
    accepted: true,
  };
}
