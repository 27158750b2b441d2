import { divideFront } from './divide-front.ts';
import { findDoubts } from './find-doubts.ts';
import { readMasthead } from './read-masthead.ts';
import type { Source } from './source.ts';
import type { Structure } from './structure.ts';
import { StructureReader } from './structure-reader.ts';

/**
 * Understands a source of any format: masthead, headings, units with their scopes, notes, tables,
 * and what is doubtful in it. Reading never fails; a source that is no meeting document gives a
 * structure with doubts that stop.
 */
export function readStructure(source: Source): Structure {
  const { front, contents, body, bodySize } = divideFront(source.blocks);
  const masthead = readMasthead(front, source);
  const reader = new StructureReader(source, masthead.values, bodySize);
  for (const block of front) reader.addPassage('masthead', block);
  reader.addTitleHeading(masthead.titleBlock);
  for (const block of contents) reader.addPassage('contents', block);
  for (const block of body) reader.read(block);
  const read = reader.finish();
  const doubts = findDoubts({ ...read, masthead: masthead.values, source });
  return {
    file: source.file,
    pages: source.pages,
    masthead: masthead.values,
    units: read.units,
    headings: read.headings.map(({ printed: _, ...heading }) => heading),
    notes: read.notes,
    tables: read.tables,
    passages: read.passages,
    furniture: [...source.furniture, ...read.furniture],
    order: read.order,
    doubts,
    accepted: !doubts.some(({ stops }) => stops),
  };
}
