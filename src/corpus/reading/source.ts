/**
 * Level 2 of reading a file: paragraphs with what the format says about them, before anything is
 * understood. Readers of DOCX and HTML produce it directly; for PDF, `readPages` makes it from
 * laid-out pages. `readStructure(source)` makes level 3 of it, whatever the format was.
 */

/** A stretch of a paragraph in one face. */
export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly superscript: boolean;
  /**
   * Id of the note whose indicator this run is; its text is then the indicator as shown ("3", "*")
   * and belongs to no text. Absent in all other runs, raised or not.
   */
  readonly note?: string;
}

export type Alignment = 'left' | 'centre' | 'right';

/** A paragraph as it stands in the file: every word of it, in order; line breaks read as blanks. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** Page that it begins on, counted from 1; null where the format has no pages. */
  readonly page: number | null;
  readonly runs: readonly TextRun[];
  /**
   * Number that the format keeps apart from the words, as a reader sees it ("12.", "(a)", "II.", "–");
   * null where there is none. A number typed as words is part of the runs; `readStructure` finds it.
   */
  readonly label: string | null;
  /** Whether that number is in bold; absent where the format does not say. */
  readonly labelBold?: boolean;
  /** Where its first line begins, in points from the left edge of the body of text. */
  readonly indent: number;
  /** Where its further lines begin, in points; equal to `indent` where there is only one line. */
  readonly hanging: number;
  readonly alignment: Alignment;
  /** Size of most of its words in points; null where the format does not say. */
  readonly size: number | null;
  /** 1 for the highest, where a style names it a heading; null where the format says nothing. */
  readonly headingLevel: number | null;
  /** White space above in points, beyond the usual distance of lines; 0 where unknown. */
  readonly gap: number;
  /**
   * Why its beginning is in doubt: a line end that may be the end of a paragraph. Null where the
   * format marks paragraphs, or where the layout leaves no doubt.
   */
  readonly uncertain: string | null;
  /** Present where the format or the layout tells that it is a line of a list of contents. */
  readonly contents?: true;
  /** Present where the layout tells that it is part of a cover or masthead, before the text begins. */
  readonly front?: true;
}

/** A table, box or figure: its words are kept together, apart from the text around. */
export interface SourceTable {
  readonly type: 'table';
  readonly page: number | null;
  /** "Table 3" and what it is called, where that stands above it; else null. */
  readonly title: string | null;
  /** Rows of cells; a figure or box has one cell a row. */
  readonly rows: readonly (readonly string[])[];
}

export type SourceBlock = ParagraphBlock | SourceTable;

/** A footnote or endnote, apart from the text that it belongs to. */
export interface SourceNote {
  /** Unique in the source; the `note` of the run that is its indicator, if one was found. */
  readonly id: string;
  /** "3", "*", "a": as shown. */
  readonly mark: string;
  readonly page: number | null;
  readonly runs: readonly TextRun[];
}

/** What the page carries besides the text: running heads and feet, page and job numbers, rules, bar codes. */
export interface FurnitureLine {
  readonly page: number | null;
  readonly text: string;
}

/** A whole file at level 2. */
export interface Source {
  /** Its name without folders. */
  readonly file: string;
  /** Number of pages; null where the format has none. */
  readonly pages: number | null;
  /**
   * The file from its first word to its last, furniture and notes taken out. Mastheads in columns
   * are one block a cell or line, each column read down before the next.
   */
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
  readonly furniture: readonly FurnitureLine[];
}
