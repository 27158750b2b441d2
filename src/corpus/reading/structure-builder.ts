import type { UnitKind } from '../unit-kinds.ts';
import type { PrintedLabel } from './labels.ts';
import { textOf } from './runs.ts';
import { nameOf, type PrintedScope } from './scopes.ts';
import type { ParagraphBlock, SourceNote, SourceTable, TextRun } from './source.ts';
import {
  type Doubt,
  type DoubtCause,
  doubt,
  type FurnitureText,
  type PassageRole,
  type PlacedPassage,
  type Placement,
  type StructureHeading,
  type StructureNote,
  type StructureTable,
  type StructureUnit,
} from './structure.ts';
import { composeText } from './unit-text.ts';

/** A unit that is being read. */
export interface UnitDraft {
  readonly scope: PrintedScope;
  readonly number: string;
  readonly kind: UnitKind;
  readonly page: number | null;
  readonly heading: number | null;
  readonly paragraphs: (readonly TextRun[])[];
  readonly items: string[];
  /** The lists that are open in it, outermost first: last label of each and where it stands. */
  readonly lists: { readonly label: PrintedLabel; readonly indent: number }[];
  /** The words before its text that say its number ("12.", "Recommendation 4:"); empty where none do. */
  readonly printed: string;
}

export interface PrintedUnit extends StructureUnit {
  readonly printed: string;
}

export interface PrintedHeading extends StructureHeading {
  /** All its words as printed, number included; empty where they stand in the masthead, as a title does. */
  readonly printed: string;
}

/** What was read, before it was looked through for doubts. */
export interface ReadParts {
  readonly units: readonly PrintedUnit[];
  readonly headings: readonly PrintedHeading[];
  readonly notes: readonly StructureNote[];
  readonly tables: readonly StructureTable[];
  readonly passages: readonly PlacedPassage[];
  readonly furniture: readonly FurnitureText[];
  readonly order: readonly Placement[];
  readonly doubts: readonly Doubt[];
}

type DraftHeading = Omit<PrintedHeading, 'before'> & { readonly next: number };

/** Collects the parts of a document in its order; decides nothing. */
export class StructureBuilder {
  readonly #drafts: UnitDraft[] = [];
  readonly #headings: DraftHeading[] = [];
  readonly #tables: StructureTable[] = [];
  readonly #passages: PlacedPassage[] = [];
  readonly #furniture: FurnitureText[] = [];
  readonly #order: Placement[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #noteHolders = new Map<string, UnitDraft | null>();
  /** The unit that what comes next may belong to. */
  open: UnitDraft | null = null;

  get lastUnit(): UnitDraft | null {
    return this.#drafts.at(-1) ?? null;
  }

  get lastHeading(): string {
    return this.#headings.at(-1)?.text ?? '';
  }

  /** Whether a heading has come since the last unit began. */
  get headingSince(): boolean {
    return this.#headings.at(-1)?.next === this.#drafts.length;
  }

  doubt(cause: DoubtCause, page: number | null, unit: string | null, words: string): void {
    this.#doubts.push(doubt(cause, page, unit, words));
  }

  addFurniture(page: number | null, text: string): void {
    if (text !== '') this.#furniture.push({ page, text });
  }

  addPassage(role: PassageRole, scope: PrintedScope, block: ParagraphBlock): void {
    this.#holdNotes(block.runs, null);
    const text = printedOf(block);
    if (text === '') return;
    this.#passages.push({ role, scope: scope.path, text, page: block.page });
    this.#order.push({ part: 'passage', index: this.#passages.length - 1 });
  }

  addTable({ title, rows, page }: SourceTable, scope: PrintedScope): void {
    this.#tables.push({ title, rows, page, scope: scope.path });
    this.#order.push({ part: 'table', index: this.#tables.length - 1 });
  }

  /** Gives the heading's index. */
  addHeading(heading: Omit<PrintedHeading, 'before'>, runs: readonly TextRun[]): number {
    this.#holdNotes(runs, null);
    this.#headings.push({ ...heading, next: this.#drafts.length });
    this.#order.push({ part: 'heading', index: this.#headings.length - 1 });
    return this.#headings.length - 1;
  }

  /** Gives a heading that had only its number ("Annex II") the title from the next line. */
  addTitle(index: number, title: string, runs: readonly TextRun[]): void {
    this.#holdNotes(runs, null);
    const heading = this.#headings[index]!;
    this.#headings[index] = { ...heading, text: title, printed: `${heading.printed} ${title}` };
  }

  /** Headings since the last unit belong to this numbering after all. */
  moveHeadings(scope: PrintedScope): void {
    for (let index = this.#headings.length - 1; index >= 0; index--) {
      if (this.#headings[index]!.next !== this.#drafts.length) return;
      this.#headings[index] = { ...this.#headings[index]!, scope: scope.path };
    }
  }

  startUnit(
    start: Pick<UnitDraft, 'scope' | 'number' | 'kind' | 'page' | 'printed'>,
    runs: readonly TextRun[],
  ): void {
    const heading = this.#headings.length > 0 ? this.#headings.length - 1 : null;
    const draft: UnitDraft = { ...start, heading, paragraphs: [], items: [], lists: [] };
    this.#drafts.push(draft);
    this.#order.push({ part: 'unit', index: this.#drafts.length - 1 });
    this.open = draft;
    this.append(draft, runs);
  }

  append(draft: UnitDraft, runs: readonly TextRun[]): void {
    if (runs.length > 0) draft.paragraphs.push(runs);
    this.#holdNotes(runs, draft);
  }

  #holdNotes(runs: readonly TextRun[], holder: UnitDraft | null): void {
    for (const { note } of runs)
      if (note !== undefined && !this.#noteHolders.has(note)) this.#noteHolders.set(note, holder);
  }

  finish(notes: readonly SourceNote[]): ReadParts {
    const units = this.#drafts.map(({ scope, paragraphs, lists: _, ...unit }) => ({
      ...unit,
      scope: scope.path,
      ...composeText(paragraphs),
    }));
    return {
      units,
      headings: this.#headings.map(({ next, ...heading }) => ({
        ...heading,
        before: units[next]?.number ?? null,
      })),
      notes: notes.map((note) => this.#placeNote(note)),
      tables: this.#tables,
      passages: this.#passages,
      furniture: this.#furniture,
      order: this.#order,
      doubts: [...this.#doubts, ...this.#noteDoubts(notes)],
    };
  }

  #placeNote(note: SourceNote): StructureNote {
    const holder = this.#noteHolders.get(note.id) ?? null;
    return {
      mark: note.mark,
      text: textOf(note.runs),
      page: note.page,
      in: holder?.number ?? null,
      scope: holder?.scope.path ?? null,
      kind: holder?.kind ?? null,
    };
  }

  #noteDoubts(notes: readonly SourceNote[]): Doubt[] {
    return notes
      .filter(({ id }) => !this.#noteHolders.has(id))
      .map(({ mark, page, runs }) =>
        doubt('note-without-indicator', page, null, `${mark} ${textOf(runs).slice(0, 80)}`),
      );
  }
}

/** The words of a paragraph with the label that stands before them. */
export const printedOf = (block: ParagraphBlock): string =>
  [block.label, textOf(block.runs)].filter(Boolean).join(' ');

/** The unit's name in doubts: "resolution 68/5, 3". */
export const draftName = ({ scope, number }: UnitDraft): string => nameOf(scope.path, number);

/** The words of its last paragraph. */
export const lastWords = (draft: UnitDraft): string => textOf(draft.paragraphs.at(-1) ?? []);
