import type { Range } from '../positions.ts';
import type { UnitKind } from '../unit-kinds.ts';

/**
 * Level 3 of reading a file: what was understood of it, made by `readStructure(source)` (in
 * `read-structure.ts`). Every word of the source is in exactly one of: masthead lines, contents,
 * headings, units, passages, notes, tables, furniture; words that found no place are passages of the
 * role `unplaced`, and a doubt that stops.
 */
export interface Structure {
  readonly file: string;
  readonly pages: number | null;
  readonly masthead: Masthead;
  readonly units: readonly StructureUnit[];
  readonly headings: readonly StructureHeading[];
  readonly notes: readonly StructureNote[];
  readonly tables: readonly StructureTable[];
  readonly passages: readonly PlacedPassage[];
  readonly furniture: readonly FurnitureText[];
  /** Everything but notes and furniture, in the order of the document. */
  readonly order: readonly Placement[];
  readonly doubts: readonly Doubt[];
  /** Whether no doubt stops. */
  readonly accepted: boolean;
}

/** Words that belong to a page and not to the text. */
export interface FurnitureText {
  readonly page: number | null;
  readonly text: string;
}

/** Values that the document prints about itself; null is "not printed", never a guess. */
export interface Masthead {
  /** Every symbol printed, in order; empty where there is none. */
  readonly symbol: readonly string[];
  readonly title: string | null;
  /** The organ as issued; the subsidiary that reports may stand in `subsidiary`. */
  readonly body: string | null;
  readonly subsidiary: string | null;
  readonly session: string | null;
  readonly place: string | null;
  /** Of the session or meeting, as printed. */
  readonly dates: string | null;
  /** "General", "Limited", "Restricted", "Provisional". */
  readonly distribution: string | null;
  /** YYYY-MM-DD. */
  readonly issued: string | null;
  /** "Original: English" or "English only", as printed. */
  readonly language: string | null;
  /** With its title, as printed. */
  readonly agendaItem: string | null;
  readonly status: 'draft' | 'final';
  /** Id of a kind of document ("report", "resolution"); "document" where none is recognised. */
  readonly kind: string;
  readonly jobNumber: string | null;
}

export type StructureUnitKind = UnitKind;

/** What has a number, or in a preamble a place, of its own within a scope. */
export interface StructureUnit {
  /** "" for the document's own numbering, else a path: "resolution 68/5", "annex III > decision 5". */
  readonly scope: string;
  /** As printed without its full stop: "12", "140.187", "(a)"; preambular paragraphs are counted from 1. */
  readonly number: string;
  readonly kind: StructureUnitKind;
  /** Word for word after the number, without indicators of notes; items stand on lines of their own. */
  readonly text: string;
  /** Words in bold or italics, as UTF-16 offsets into `text`, end exclusive. */
  readonly emphasis: readonly Range[];
  /** Labels of the items that stand on lines of their own, without brackets: "a", "b", "i". */
  readonly items: readonly string[];
  /** Page that it begins on. */
  readonly page: number | null;
  /** Index of the innermost heading that it stands under; null before the first. */
  readonly heading: number | null;
}

export interface StructureHeading {
  readonly text: string;
  /** "II", "A", "Resolution 68/5", "Annex I"; null where it has none. */
  readonly number: string | null;
  /** 1 for the highest in its document. */
  readonly level: number;
  /** The numbering that holds below it, see `StructureUnit.scope`. */
  readonly scope: string;
  readonly page: number | null;
  /** Number of the unit that follows it in its scope; null where none does. */
  readonly before: string | null;
}

export interface StructureNote {
  readonly mark: string;
  readonly text: string;
  readonly page: number | null;
  /** The unit that holds its indicator; null in a heading, a table, a passage or where none was found. */
  readonly in: string | null;
  readonly scope: string | null;
  readonly kind: StructureUnitKind | null;
}

export interface StructureTable {
  readonly title: string | null;
  readonly rows: readonly (readonly string[])[];
  readonly page: number | null;
  readonly scope: string;
}

/**
 * Text without a number that has a place of its own.
 * - `masthead`: lines of the masthead or cover, whether a value was read from them or not
 * - `contents`: a list of contents
 * - `opening`: the organ's name before a preamble, "The Human Rights Council,"
 * - `chapeau`: what introduces units that are numbered under it
 * - `adoption`: meeting, date, vote, sponsors; signature lines
 * - `summary`: a summary in front of the text
 * - `text`: unnumbered paragraphs, as in annexes, letters, lists of participants
 * - `unplaced`: words of which nothing is known; always with a doubt that stops
 */
export type PassageRole =
  | 'masthead'
  | 'contents'
  | 'opening'
  | 'chapeau'
  | 'adoption'
  | 'summary'
  | 'text'
  | 'unplaced';

export interface PlacedPassage {
  readonly role: PassageRole;
  readonly scope: string;
  readonly text: string;
  readonly page: number | null;
}

/** One part of the document, by its index in the list of its kind. */
export interface Placement {
  readonly part: 'unit' | 'heading' | 'table' | 'passage';
  readonly index: number;
}

/** Something that a person should look at. */
export interface Doubt {
  readonly cause: DoubtCause;
  /** Whether the document is held back until a person has decided; it follows from `DOUBT_CAUSES`. */
  readonly stops: boolean;
  readonly page: number | null;
  /** "resolution 68/5, 3" or "12": the unit concerned; null where none is. */
  readonly unit: string | null;
  /** The words concerned, as printed, or what was expected and not found. */
  readonly words: string;
}

/** Every cause of a doubt, with what it means and whether it stops. The list is closed. */
export const DOUBT_CAUSES = {
  'number-skipped': { stops: true, meaning: 'a number of a series is missing before this one' },
  'number-repeated': { stops: true, meaning: 'a number stands twice in one series' },
  'words-unplaced': {
    stops: true,
    meaning: 'words of the original are in no part of the document',
  },
  'words-lost': { stops: true, meaning: 'a second reading has words here that the first has not' },
  'words-foreign': {
    stops: true,
    meaning: 'the first reading has words here that a second has not',
  },
  'furniture-inside': { stops: true, meaning: 'a unit holds a running head, a job or page number' },
  'two-numbers': { stops: true, meaning: 'a unit seems to hold the next unit as well' },
  'symbol-unknown': { stops: true, meaning: 'no symbol is printed' },
  'body-unknown': { stops: true, meaning: 'the body that issued it is not printed' },
  'unit-long': { stops: false, meaning: 'a unit is far longer than its neighbours' },
  'break-uncertain': { stops: false, meaning: 'a line end may be the end of a paragraph' },
  'heading-uncertain': { stops: false, meaning: 'a heading may be text, or text a heading' },
  'text-unnumbered': {
    stops: false,
    meaning: 'a paragraph without a number stands among numbered ones',
  },
  'note-without-indicator': { stops: false, meaning: 'nothing in the text points to this note' },
  'indicator-without-note': { stops: false, meaning: 'this indicator has no note' },
  'masthead-missing': {
    stops: false,
    meaning: 'a value that documents of this kind print is missing',
  },
  'kind-unknown': { stops: false, meaning: 'the kind of document was not recognised' },
  'tracked-changes': {
    stops: false,
    meaning: 'the file holds tracked changes, which were read as accepted',
  },
  'hidden-text': { stops: false, meaning: 'words set as hidden, which print does not show' },
  'page-without-text': { stops: true, meaning: 'a page is a picture: its words cannot be read' },
  'signs-unreadable': {
    stops: true,
    meaning: 'signs that a font draws and no reader knows as letters',
  },
  'controls-hidden': {
    stops: true,
    meaning: 'invisible signs that turn, hide or control text where it is shown',
  },
  'no-units': { stops: true, meaning: 'nothing in it has a number' },
} as const satisfies Record<string, { readonly stops: boolean; readonly meaning: string }>;

export type DoubtCause = keyof typeof DOUBT_CAUSES;

/** A doubt of this cause; whether it stops follows from the cause. */
export function doubt(
  cause: DoubtCause,
  page: number | null,
  unit: string | null,
  words: string,
): Doubt {
  return { cause, stops: DOUBT_CAUSES[cause].stops, page, unit, words };
}
