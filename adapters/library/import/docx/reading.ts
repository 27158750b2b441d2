import type { Doubt } from '../../../../src/corpus/reading/structure.ts';
import type { NoteKind, NoteMarks } from './note-marks.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** An indicator of a note that was met, with the mark that it shows. */
export interface MetNote {
  readonly kind: NoteKind;
  /** Of the element that holds the note's words. */
  readonly reference: string;
  readonly id: string;
  readonly mark: string;
}

/** What goes on through a Word file while its paragraphs are read, in their order. */
export interface DocxReading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly marks: NoteMarks;
  readonly notes: MetNote[];
  /** Fields that are open, innermost last: whether their result has begun, which alone is shown. */
  readonly fields: { inResult: boolean }[];
  /** Tracked changes met, which are read as accepted. */
  readonly changes: { insertions: number; deletions: number };
  /** Words that are set as hidden, which print does not show. */
  readonly hidden: string[];
  readonly doubts: Doubt[];
}
