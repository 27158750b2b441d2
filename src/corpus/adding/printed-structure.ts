import type { Structure } from '../reading/structure.ts';

/** What `--format json` prints of a document: the fields that scripts may rely on, and no others. */
export function printedStructure(structure: Structure) {
  const { file, masthead, units, headings, notes, doubts, accepted } = structure;
  const { subsidiary: _, ...values } = masthead;
  return {
    file,
    masthead: values,
    units: units.map(({ scope, number, kind, text, page, items }) => ({
      scope,
      number,
      kind,
      text,
      page,
      items,
    })),
    headings: headings.map(({ text, number, level, scope, page, before }) => ({
      text,
      number,
      level,
      scope,
      page,
      before,
    })),
    notes: notes.map(({ mark, text, page, in: unit, scope, kind }) => ({
      mark,
      first: text.split(/\s+/).slice(0, 6).join(' '),
      text,
      in: unit,
      scope,
      kind,
      page,
    })),
    doubts,
    accepted,
  };
}
