import type { Source } from '../../../../src/corpus/reading/source.ts';
import type {
  Structure,
  StructureHeading,
  StructureNote,
  StructureUnit,
} from '../../../../src/corpus/reading/structure.ts';
import { masthead } from '../../../structures.ts';

/** A structure of parts in the order given, after which come notes and furniture. */
export function structureOf(
  parts: readonly (Partial<StructureUnit> | Partial<StructureHeading>)[],
  rest: Partial<Structure> = {},
): Structure {
  const units: StructureUnit[] = [];
  const headings: StructureHeading[] = [];
  const order: Structure['order'][number][] = [];
  for (const part of parts) {
    if ('level' in part) {
      order.push({ part: 'heading', index: headings.length });
      headings.push({
        text: '',
        number: null,
        level: 1,
        scope: '',
        page: 1,
        before: null,
        ...part,
      });
    } else {
      order.push({ part: 'unit', index: units.length });
      units.push({
        scope: '',
        number: '1',
        kind: 'paragraph',
        text: '',
        emphasis: [],
        items: [],
        page: 1,
        heading: null,
        ...(part as Partial<StructureUnit>),
      });
    }
  }
  return {
    file: 'report.pdf',
    pages: 1,
    masthead: masthead({}),
    units,
    headings,
    notes: [],
    tables: [],
    passages: [],
    furniture: [],
    order,
    doubts: [],
    accepted: true,
    ...rest,
  };
}

/** A source whose first reading took each of these marks once for an indicator. */
export function sourceOf(
  indicators: readonly { mark: string; page: number | null }[] = [],
): Source {
  return {
    file: 'report.pdf',
    pages: 1,
    notes: [],
    furniture: [],
    blocks: indicators.map(({ mark, page }) => ({
      type: 'paragraph',
      page,
      runs: [{ text: mark, bold: false, italic: false, superscript: true, note: mark }],
      label: null,
      indent: 0,
      hanging: 0,
      alignment: 'left',
      size: null,
      headingLevel: null,
      gap: 0,
      uncertain: null,
    })),
  };
}

export function noteOf(mark: string, text: string, page: number | null = 1): StructureNote {
  return { mark, text, page, in: null, scope: null, kind: null };
}
