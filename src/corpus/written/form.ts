import type { PassageRole, StructureUnitKind } from '../reading/structure.ts';

/**
 * The written form of what was read of a document: plain text that a person can open, correct and
 * compare with the original. A line that begins with "@" is a mark; the lines below it are words as
 * the document has them, one line of the file for one line of the text. `corpus/README.md` lists the
 * marks for people.
 */
export const FIRST_MARK = 'text';
export const FORM = '1';

/** Kinds of units, each a mark with the unit's number behind it: "@operative 3". */
export const UNIT_MARKS = [
  'paragraph',
  'recommendation',
  'operative',
  'preambular',
] as const satisfies readonly StructureUnitKind[];

/** Text that has no number and a place of its own. */
export const PASSAGE_MARKS = [
  'masthead',
  'contents',
  'opening',
  'chapeau',
  'adoption',
  'summary',
  'plain',
  'unplaced',
] as const;

export type PassageMark = (typeof PASSAGE_MARKS)[number];

/** "@plain" and not "@text", which is the first line of every file. */
export function markOf(role: PassageRole): PassageMark {
  return role === 'text' ? 'plain' : role;
}

export function roleOf(mark: PassageMark): PassageRole {
  return mark === 'plain' ? 'text' : mark;
}

/** Values of the masthead, in the order in which they are written. */
export const VALUES = [
  'symbol',
  'title',
  'body',
  'subsidiary',
  'session',
  'place',
  'dates',
  'distribution',
  'issued',
  'language',
  'agendaItem',
  'status',
  'kind',
  'jobNumber',
] as const;
