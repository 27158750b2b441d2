import { isAdoptionLine } from './adoption-lines.ts';
import { OPENING } from './body-start.ts';
import { type HeadingForm, readHeading } from './heading-forms.ts';
import { HeadingStack } from './heading-stack.ts';
import { type Label, readLabel } from './labels.ts';
import { dropStart, shareOf, textOf } from './runs.ts';
import { openScope, type Scope } from './scopes.ts';
import type { Block, ParagraphBlock, Source, TextRun } from './source.ts';
import {
  type Doubt,
  doubt,
  type Masthead,
  type Passage,
  type PassageRole,
  type Placement,
  type StructureHeading,
  type StructureNote,
  type StructureTable,
  type StructureUnit,
  type StructureUnitKind,
} from './structure.ts';
import { composeText } from './unit-text.ts';

export interface PrintedHeading extends StructureHeading {
  /** All its words as printed, number included; empty where they stand in the masthead, as a title does. */
  readonly printed: string;
}

export interface ReadParts {
  readonly units: readonly StructureUnit[];
  readonly headings: readonly PrintedHeading[];
  readonly notes: readonly StructureNote[];
  readonly tables: readonly StructureTable[];
  readonly passages: readonly Passage[];
  readonly furniture: readonly { readonly page: number | null; readonly text: string }[];
  readonly order: readonly Placement[];
  readonly doubts: readonly Doubt[];
}

interface Draft {
  readonly scope: Scope;
  readonly number: string;
  kind: StructureUnitKind;
  readonly page: number | null;
  readonly heading: number | null;
  readonly paragraphs: (readonly TextRun[])[];
  readonly items: string[];
  /** Labels of lists within it, outermost first; each with its last label and its place. */
  readonly lists: { label: Label; indent: number }[];
  /** Whether it is numbered by its own scope, or is the only text of a decision. */
  readonly sole: boolean;
}

const NUMBERED = new Set<Label['form']>(['figure', 'decimal', 'bracketed figure']);
const LETTERED = new Set<Label['form']>(['letter', 'roman']);
const SAME_PLACE = 10;

/** Reads the blocks of the text one after another, keeping which numbering and unit is open. */
export class StructureReader {
  readonly #source: Source;
  readonly #masthead: Masthead;
  readonly #bodySize: number;
  readonly #main: Scope = openScope('', 'main', null);
  readonly #stack = new HeadingStack(this.#main);
  readonly #drafts: Draft[] = [];
  readonly #headings: (Omit<PrintedHeading, 'before'> & { next: number })[] = [];
  readonly #tables: StructureTable[] = [];
  readonly #passages: Passage[] = [];
  readonly #furniture: { page: number | null; text: string }[] = [];
  readonly #order: Placement[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #noteHolders = new Map<string, Draft | null>();
  #open: Draft | null = null;
  /** A heading that has only its number so far ("Annex II"), waiting for its title. */
  #untitled: { index: number; block: ParagraphBlock } | null = null;
  /** Whether a heading has come since the last unit. */
  #headingSince = false;

  constructor(source: Source, masthead: Masthead, bodySize: number) {
    this.#source = source;
    this.#masthead = masthead;
    this.#bodySize = bodySize;
  }

  addPassage(role: PassageRole, block: ParagraphBlock): void {
    this.#holdNotes(block.runs, null);
    const text = [block.label, textOf(block.runs)].filter(Boolean).join(' ');
    if (text === '') return;
    this.#passages.push({ role, scope: this.#stack.scope.path, text, page: block.page });
    this.#order.push({ part: 'passage', index: this.#passages.length - 1 });
  }

  /** The title of a resolution is the heading of its paragraphs. */
  addTitleHeading(block: ParagraphBlock | null): void {
    if (!block || !this.#isOneText()) return;
    const text = textOf(block.runs);
    const session = /^(\d{1,3}\/\d{1,3})\.?\s+(.+)$/.exec(text);
    const number = /^Resolution (\d+ \(\d{4}\))$/.exec(text)?.[1] ?? session?.[1] ?? null;
    this.#addHeading({
      text: session?.[2] ?? text,
      number,
      level: 1,
      scope: '',
      page: block.page,
      printed: '',
    });
  }

  read(block: Block): void {
    if (block.type === 'table') {
      this.#readTable(block.title, block.rows, block.page);
      return;
    }
    const text = textOf(block.runs);
    if (!/[\p{L}\p{N}]/u.test(text) && block.label === null) {
      if (text !== '') this.#furniture.push({ page: block.page, text });
      return;
    }
    const label = this.#labelOf(block, text);
    const heading = this.#asHeading(block, label);
    if (heading) {
      this.#readHeading(heading, block);
      return;
    }
    this.#untitled = null;
    if (label && this.#readLabelled(block, label)) return;
    this.#readUnlabelled(block, text);
  }

  // Headings

  #asHeading(block: ParagraphBlock, label: Label | null): HeadingForm | null {
    const form = readHeading(block, this.#bodySize);
    if (!form) return null;
    if (form.word === null && block.headingLevel === null && label && this.#goesOn(label, block))
      return null;
    if (this.#isOpening(block, textOf(block.runs))) return null;
    return form;
  }

  /** Whether a label goes on the open list or numbering and stands in its place. */
  #goesOn(label: Label, block: ParagraphBlock): boolean {
    const scope = this.#stack.scope;
    const inList = this.#open?.lists.some(
      (list) =>
        list.label.form === label.form &&
        list.label.value + 1 === label.value &&
        Math.abs(list.indent - block.indent) < SAME_PLACE,
    );
    if (inList) return true;
    const next =
      NUMBERED.has(label.form) && scope.form === label.form && label.value === scope.last + 1;
    return (
      next &&
      scope.indent !== null &&
      Math.abs(scope.indent - block.indent) < 2 &&
      shareOf(block.runs, 'bold') < 0.9
    );
  }

  #readHeading(form: HeadingForm, block: ParagraphBlock): void {
    const untitled = this.#untitled;
    this.#untitled = null;
    this.#holdNotes(block.runs, null);
    if (untitled && form.word === null && form.label === null) {
      const heading = this.#headings[untitled.index]!;
      this.#headings[untitled.index] = {
        ...heading,
        text: form.title,
        printed: `${heading.printed} ${form.title}`,
      };
      return;
    }
    this.#open = null;
    this.#headingSince = true;
    const isDocument = this.#isOneText() && form.word === 'session';
    const { level, scope } = this.#stack.place(form, block, isDocument);
    const number = form.word === 'chapter' || form.word === 'part' ? form.ordinal : form.number;
    this.#addHeading({
      text: form.title || form.number || '',
      number,
      level,
      scope: scope.path,
      page: block.page,
      printed: [block.label, textOf(block.runs)].filter(Boolean).join(' '),
    });
    if (form.title === '') this.#untitled = { index: this.#headings.length - 1, block };
  }

  #addHeading(heading: Omit<PrintedHeading, 'before'>): void {
    this.#headings.push({ ...heading, next: this.#drafts.length });
    this.#order.push({ part: 'heading', index: this.#headings.length - 1 });
  }

  // Labelled paragraphs

  #labelOf(block: ParagraphBlock, text: string): Label | null {
    const lists = this.#open?.lists ?? [];
    const letter = lists.findLast(({ label }) => label.form === 'letter')?.label ?? null;
    return readLabel(block.label === null ? text : `${block.label} `, letter);
  }

  /** Reads a paragraph with a label; false where the label is but part of its words. */
  #readLabelled(block: ParagraphBlock, label: Label): boolean {
    const runs = block.label === null ? dropStart(block.runs, label.printed.length) : block.runs;
    if (NUMBERED.has(label.form)) return this.#readNumbered(block, label, runs);
    if (LETTERED.has(label.form)) return this.#readLettered(block, label, runs);
    if (label.form === 'dash') return this.#addItem(block, label, runs);
    return this.#addItem(block, label, runs);
  }

  #readNumbered(block: ParagraphBlock, label: Label, runs: readonly TextRun[]): boolean {
    const scope = this.#stack.scope;
    if (!this.#open) this.#reopenList(block, label);
    if (this.#open && this.#isItem(block, label)) return this.#addItem(block, label, runs);
    const holder = this.#numberingOf(label, block, scope);
    if (holder === null) return this.#open ? this.#addItem(block, label, runs) : false;
    this.#startNumbered(holder, label, block, runs);
    return true;
  }

  /** The numbering that a label goes on or begins; null where it belongs to a list in a paragraph. */
  #numberingOf(label: Label, block: ParagraphBlock, scope: Scope): Scope | null {
    if (isNext(scope, label)) return scope;
    if (scope.form === 'letter' && label.value === 1 && this.#headingSince)
      return this.#stack.openList(this.#listName());
    if (scope.form === null || !NUMBERED.has(scope.form)) {
      // The numbering around goes on after a text without numbers of its own.
      const outer = outerNext(scope, label, block);
      if (outer && label.value !== 1) return this.#return(outer);
      return scope;
    }
    const outer = outerNext(scope, label, block);
    if (outer) return this.#return(outer);
    if (label.value === 1 && this.#headingSince && label.form !== 'decimal')
      return this.#stack.openList(this.#listName());
    if (label.form !== scope.form && !(isFigure(label) && isFigure({ form: scope.form })))
      return null;
    const placed = scope.indent === null || Math.abs(scope.indent - block.indent) < SAME_PLACE;
    return placed ? scope : null;
  }

  #return(scope: Scope): Scope {
    const from = this.#headings.length;
    this.#stack.returnTo(scope);
    // Headings since the last unit stand before the paragraph that goes on the outer numbering.
    for (
      let index = from - 1;
      index >= 0 && this.#headings[index]!.next === this.#drafts.length;
      index--
    )
      this.#headings[index] = { ...this.#headings[index]!, scope: scope.path };
    return scope;
  }

  #listName(): string {
    const title = this.#headings.at(-1)?.text.toLowerCase() ?? 'list';
    return /\bagenda\b/.test(title) ? 'agenda' : title.split(' ').slice(0, 6).join(' ');
  }

  #startNumbered(
    scope: Scope,
    label: Label,
    block: ParagraphBlock,
    runs: readonly TextRun[],
  ): void {
    this.#checkNumber(scope, label, block);
    scope.form = label.form;
    scope.indent ??= block.indent;
    scope.operative = true;
    if (!label.inserted) scope.last = label.value;
    scope.stem = stemOf(label);
    this.#start(scope, label.number, this.#kindOf(scope, label), block, runs, false);
  }

  #checkNumber(scope: Scope, label: Label, block: ParagraphBlock): void {
    const unit = name(scope, label.number);
    const words = `${label.number} ${textOf(block.runs).slice(0, 80)}`;
    if (scope.numbers.has(label.number))
      this.#doubts.push(doubt('number-repeated', block.page, unit, words));
    else if (scope.numbers.size > 0 && !label.inserted && !isNext(scope, label))
      this.#doubts.push(doubt('number-skipped', block.page, unit, words));
    scope.numbers.add(label.number);
  }

  #kindOf(scope: Scope, label: Label): StructureUnitKind {
    if (scope.role === 'resolution' || scope.role === 'decision') return 'operative';
    if (scope.role === 'main' && this.#isOneText()) return 'operative';
    return label.form === 'decimal' ? 'recommendation' : 'paragraph';
  }

  /** Whether a numbered label is an item of a list inside the open unit. */
  #isItem(block: ParagraphBlock, label: Label): boolean {
    const open = this.#open!;
    const scope = open.scope;
    const going = open.lists.findLast(({ label: before }) => before.form === label.form);
    const deeper = scope.indent !== null && block.indent > scope.indent + 6;
    if (
      going &&
      label.value === going.label.value + 1 &&
      Math.abs(going.indent - block.indent) < SAME_PLACE
    )
      return deeper || scope.form !== label.form || !isNext(scope, label);
    if (label.value !== 1) return false;
    if (scope.form !== label.form && scope.form !== null) return true;
    const introduced = /[:;]$|\bas follows:?\s*\.?$/.test(lastText(open));
    return introduced && (deeper || (scope.indent === null && !isNext(scope, label)));
  }

  #readLettered(block: ParagraphBlock, label: Label, runs: readonly TextRun[]): boolean {
    const scope = this.#stack.scope;
    if (!this.#open && label.form === 'letter' && this.#lettersAreUnits(scope, label)) {
      this.#startLettered(scope, label, block, runs);
      return true;
    }
    if (
      this.#open?.scope === scope &&
      scope.form === 'letter' &&
      label.form === 'letter' &&
      label.value === scope.last + 1
    ) {
      this.#startLettered(scope, label, block, runs);
      return true;
    }
    if (this.#open === null) this.#reopen();
    return this.#open ? this.#addItem(block, label, runs) : false;
  }

  /** In a decision or annex whose own text is lettered, each letter is a paragraph. */
  #lettersAreUnits(scope: Scope, label: Label): boolean {
    if (scope.role === 'main') return false;
    if (scope.form === null) return label.value === 1;
    return scope.form === 'letter' && label.value === scope.last + 1;
  }

  #startLettered(
    scope: Scope,
    label: Label,
    block: ParagraphBlock,
    runs: readonly TextRun[],
  ): void {
    this.#checkNumber(scope, label, block);
    scope.form = 'letter';
    scope.last = label.value;
    scope.indent ??= block.indent;
    scope.operative = true;
    this.#start(scope, label.number, this.#kindOf(scope, label), block, runs, false);
  }

  /** A sub-heading may stand inside a paragraph: its list goes on below it. */
  #reopen(): void {
    const last = this.#drafts.at(-1);
    if (last && last.scope === this.#stack.scope && !/[.?!]["”’)]*$/.test(lastText(last)))
      this.#open = last;
  }

  /** Sub-headings divide long lists in a paragraph, such as the segments of an agenda. */
  #reopenList(block: ParagraphBlock, label: Label): void {
    const last = this.#drafts.at(-1);
    const goesOn = last?.lists.some(
      (list) =>
        list.label.form === label.form &&
        list.label.value + 1 === label.value &&
        Math.abs(list.indent - block.indent) < 2 &&
        last.scope.indent !== null &&
        block.indent > last.scope.indent + 6,
    );
    if (last && goesOn && last.scope === this.#stack.scope) this.#open = last;
  }

  // Paragraphs without a label

  #readUnlabelled(block: ParagraphBlock, text: string): void {
    const scope = this.#stack.scope;
    if (this.#isOpening(block, text)) {
      this.#readOpening(block);
      return;
    }
    if (
      isAdoptionLine(text) &&
      (block.alignment !== 'left' || block.indent > 60 || /^\[?Adopted|meeting/i.test(text)) &&
      this.#isText(scope)
    ) {
      this.#open = null;
      this.addPassage('adoption', block);
      return;
    }
    if (this.#isText(scope) && !scope.operative) {
      this.#readUnnumbered(block, text, scope);
      return;
    }
    if (this.#open) {
      this.#continueUnit(block, text);
      return;
    }
    this.addPassage(this.#passageRole(text), block);
  }

  #isOpening(block: ParagraphBlock, text: string): boolean {
    const scope = this.#stack.scope;
    if (!this.#isText(scope) || scope.opened || scope.operative) return false;
    return (
      OPENING.test(text) &&
      text.split(' ').length < 30 &&
      (/,$/.test(text) || shareOf(block.runs, 'italic') > 0.6)
    );
  }

  #readOpening(block: ParagraphBlock): void {
    this.#stack.scope.opened = true;
    this.#open = null;
    this.addPassage('opening', block);
  }

  /** In the unnumbered part of a resolution or decision: preamble, chapeau, or its only paragraph. */
  #readUnnumbered(block: ParagraphBlock, text: string, scope: Scope): void {
    const clause =
      /[,;]$/.test(text) ||
      (/^\p{Lu}\p{L}+ing\b/u.test(text) && scope.preambular > 0 && !/[.:]$/.test(text));
    if (clause && (scope.opened || scope.preambular > 0 || beginsItalic(block))) {
      scope.preambular += 1;
      this.#start(scope, String(scope.preambular), 'preambular', block, block.runs, false);
      return;
    }
    if (this.#open?.sole) {
      this.#continueUnit(block, text);
      return;
    }
    if (/:$/.test(text)) {
      this.#open = null;
      this.addPassage('chapeau', block);
      return;
    }
    if (scope.role === 'main' && !scope.opened) {
      this.addPassage('text', block);
      return;
    }
    this.#start(scope, '', 'operative', block, block.runs, true);
  }

  #continueUnit(block: ParagraphBlock, text: string): void {
    const open = this.#open!;
    if (block.uncertain)
      this.#doubts.push(
        doubt('break-uncertain', block.page, name(open.scope, open.number), text.slice(0, 80)),
      );
    this.#append(open, block.runs);
  }

  #passageRole(text: string): PassageRole {
    const heading = this.#headings.at(-1)?.text ?? '';
    if (/\bsummary$/i.test(heading)) return 'summary';
    return /:$/.test(text) ? 'chapeau' : 'text';
  }

  // Units

  #start(
    scope: Scope,
    number: string,
    kind: StructureUnitKind,
    block: ParagraphBlock,
    runs: readonly TextRun[],
    sole: boolean,
  ): void {
    const draft: Draft = {
      scope,
      number,
      kind,
      page: block.page,
      heading: this.#headings.length > 0 ? this.#headings.length - 1 : null,
      paragraphs: [],
      items: [],
      lists: [],
      sole,
    };
    this.#append(draft, runs);
    this.#drafts.push(draft);
    this.#order.push({ part: 'unit', index: this.#drafts.length - 1 });
    this.#open = draft;
    this.#headingSince = false;
  }

  #addItem(block: ParagraphBlock, label: Label, runs: readonly TextRun[]): boolean {
    const open = this.#open;
    if (!open) return false;
    const at = open.lists.findIndex(
      (list) => list.label.form === label.form && Math.abs(list.indent - block.indent) < SAME_PLACE,
    );
    if (at >= 0) open.lists.length = at;
    const depth = open.lists.push({ label, indent: block.indent });
    if (depth === 1 && label.form !== 'dash') open.items.push(label.number.replace(/[()]/g, ''));
    const printed = block.label ?? label.printed.trim();
    const mark: TextRun = { text: `${printed} `, bold: false, italic: false, superscript: false };
    this.#append(open, [mark, ...runs]);
    return true;
  }

  #append(draft: Draft, runs: readonly TextRun[]): void {
    draft.paragraphs.push(runs);
    this.#holdNotes(runs, draft);
  }

  #holdNotes(runs: readonly TextRun[], holder: Draft | null): void {
    for (const { note } of runs)
      if (note !== undefined && !this.#noteHolders.has(note)) this.#noteHolders.set(note, holder);
  }

  #readTable(
    title: string | null,
    rows: readonly (readonly string[])[],
    page: number | null,
  ): void {
    this.#tables.push({ title, rows, page, scope: this.#stack.scope.path });
    this.#order.push({ part: 'table', index: this.#tables.length - 1 });
  }

  /** Whether the whole document is one resolution or decision. */
  #isOneText(): boolean {
    return this.#masthead.kind === 'resolution' || this.#masthead.kind === 'decision';
  }

  /** Whether a numbering is that of a resolution or decision, which has a preamble. */
  #isText(scope: Scope): boolean {
    return (
      scope.role === 'resolution' ||
      scope.role === 'decision' ||
      (scope.role === 'main' && this.#isOneText())
    );
  }

  finish(): ReadParts {
    const units = this.#drafts.map((draft): StructureUnit => {
      const { text, emphasis } = composeText(draft.paragraphs);
      const { number, kind, page, heading, items } = draft;
      return { scope: draft.scope.path, number, kind, text, emphasis, items, page, heading };
    });
    return {
      units,
      headings: this.#headings.map(({ next, ...heading }) => ({
        ...heading,
        before: units[next]?.number ?? null,
      })),
      notes: this.#notes(),
      tables: this.#tables,
      passages: this.#passages,
      furniture: this.#furniture,
      order: this.#order,
      doubts: [...this.#doubts, ...this.#noteDoubts()],
    };
  }

  #notes(): StructureNote[] {
    return this.#source.notes.map((note) => {
      const holder = this.#noteHolders.get(note.id) ?? null;
      return {
        mark: note.mark,
        text: textOf(note.runs),
        page: note.page,
        in: holder?.number ?? null,
        scope: holder?.scope.path ?? null,
        kind: holder?.kind ?? null,
      };
    });
  }

  #noteDoubts(): Doubt[] {
    return this.#source.notes
      .filter((note) => !this.#noteHolders.has(note.id))
      .map((note) =>
        doubt(
          'note-without-indicator',
          note.page,
          null,
          `${note.mark} ${textOf(note.runs).slice(0, 80)}`,
        ),
      );
  }
}

const isFigure = ({ form }: { form: Label['form'] }) => form === 'figure' || form === 'decimal';

/** "140" of "140.187"; for a plain figure the figure itself. */
const stemOf = (label: Label) =>
  label.form === 'decimal' ? label.number.split('.').slice(0, -1).join('.') : label.number;

/** Whether a label is the next of a numbering: 5 after 4, 140.2 after 140.1, 140.1 after 140, 141 after 140.254. */
function isNext(scope: Scope, label: Label): boolean {
  if (scope.form === null || scope.numbers.size === 0)
    return label.value === 1 && label.form !== 'decimal';
  if (label.form === scope.form) {
    if (label.form !== 'decimal') return label.value === scope.last + 1;
    return label.value === scope.last + 1 && stemOf(label) === scope.stem;
  }
  if (scope.form === 'figure' && label.form === 'decimal')
    return label.value === 1 && stemOf(label) === scope.stem;
  if (scope.form === 'decimal' && label.form === 'figure')
    return label.value === Number(scope.stem) + 1;
  return false;
}

/** The numbering further out that a label goes on, at its place on the line. */
function outerNext(scope: Scope, label: Label, block: ParagraphBlock): Scope | null {
  for (let outer = scope.parent; outer !== null; outer = outer.parent) {
    const placed = outer.indent === null || Math.abs(outer.indent - block.indent) < SAME_PLACE;
    if (outer.numbers.size > 0 && isNext(outer, label) && placed) return outer;
  }
  return null;
}

const name = (scope: Scope, number: string) => [scope.path, number].filter(Boolean).join(', ');

const lastText = (draft: Draft) => textOf(draft.paragraphs.at(-1) ?? []);

const beginsItalic = (block: ParagraphBlock) => block.runs[0]?.italic === true;
