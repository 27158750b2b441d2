import { isNotesRule } from '../../../../src/corpus/furniture.ts';
import { SCOPE_LABEL } from '../../../../src/corpus/reading/scope-labels.ts';
import type {
  FurnitureLine,
  SourceBlock,
  SourceNote,
} from '../../../../src/corpus/reading/source.ts';
import { type Doubt, doubt } from '../../../../src/corpus/reading/structure.ts';
import { plainParagraph } from '../plain-paragraph.ts';
import type { ReadSource } from '../read-source.ts';
import { tidyRuns } from '../tidy-runs.ts';
import { headingLevelOf, UNNUMBERED } from './heading-level.ts';
import { type PageTextLine, readLines } from './page-lines.ts';
import { readMarks } from './read-marks.ts';
import { readTableLines } from './table-lines.ts';

const HASHES = /^(#{1,6})\s+(\S.*?)\s*#*$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
/** What begins a paragraph though no blank line stands before it. */
const BEGINS =
  /^(?:\*\*|__)?(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]{1,6})[.)]|[IVXL]{1,6}\.|[A-Z]\.|[–—•*+-])(?:\*\*|__)?\s+\S|^Recommendation\s+\d/;
/** A dash before the number of a paragraph, as conversion to Markdown leaves it. */
const LISTED = /^[-–•*]\s+(?=\d{1,3}\.\s)/;
const NUMBERED = /^\(?\d{1,3}[.)]\s/;
const COMPLETE = /[.;:!?]["”’)\]*_]*$/;
/** "[^3]: See document A/1." */
const DEFINITION = /^\[\^([^\]\s]{1,20})\]:\s*(.*)$/;
/** "3 See document A/1.": a number with a full stop is a paragraph's. */
const NOTE = /^(\d{1,3}|[*†‡§]{1,3}|[a-z])\s+(\S.*)$/;
/** Points that a space in front of a line stands for. */
const SPACE = 2;

/** Reads plain text, with Markdown's marks where it has them; form feeds part pages. */
export function readText(text: string, file: string): ReadSource {
  const { pages, lines } = readLines(text);
  const reader = new TextReader();
  for (let at = 0; at < lines.length; at++) {
    const table = lines[at]!.text.trimStart().startsWith('|') ? readTableLines(lines, at) : null;
    if (table) {
      reader.addTable(table.rows, lines[at]!.page);
      at += table.lines - 1;
    } else reader.read(lines[at]!);
  }
  reader.close();
  const { blocks, notes, furniture, doubts } = reader;
  return { source: { file, pages, blocks, notes, furniture }, doubts };
}

/** Paragraphs stand apart by blank lines or begin with a label; their lines are joined. */
class TextReader {
  readonly blocks: SourceBlock[] = [];
  readonly notes: SourceNote[] = [];
  readonly furniture: FurnitureLine[] = [];
  readonly doubts: Doubt[] = [];
  /** Lines of the paragraph that is open. */
  #open: PageTextLine[] = [];
  #note: { readonly mark: string; readonly page: number | null; readonly lines: string[] } | null =
    null;
  #afterRule = false;
  /** Whether the masthead is over: what is short there is no heading. */
  #inText = false;
  #uncertain: string | null = null;
  #page: number | null = null;

  read(line: PageTextLine): void {
    const bare = line.text.trim().replace(LISTED, '');
    if (line.page !== this.#page) this.#endNotes(line.page);
    if (bare === '' && line.isGap) return;
    if (bare === '') this.close();
    else if (this.#open.length === 1 && UNDERLINE.test(bare)) {
      this.#addHeading(this.#open.pop()!, bare.startsWith('=') ? 1 : 2);
    } else if (line.isFurniture) this.#readFurniture(line, bare);
    else if (!this.#readNote(bare, line.page)) this.#readLine(line, bare);
  }

  addTable(rows: readonly (readonly string[])[], page: number | null): void {
    this.close();
    this.blocks.push({ type: 'table', page, title: null, rows });
  }

  close(): void {
    this.#closeNote();
    const [first] = this.#open;
    if (!first) return;
    // Notes end where the text goes on.
    this.#afterRule = false;
    const runs = tidyRuns(
      readMarks(joinLines(this.#open.map(({ text }) => text.trim().replace(LISTED, '')))),
    );
    const words = runs.map(({ text }) => text).join('');
    const spaces = /^\s*/.exec(first.text)![0].replaceAll('\t', '    ').length;
    const told = { page: first.page, indent: spaces * SPACE, uncertain: this.#uncertain };
    const headingLevel = headingLevelOf(words, this.#inText && this.#isComplete());
    if (headingLevel === UNNUMBERED && !SCOPE_LABEL.test(words)) {
      this.doubts.push(doubt('heading-uncertain', first.page, null, words));
    }
    if (runs.length > 0) this.blocks.push(plainParagraph(runs, { ...told, headingLevel }));
    this.#inText ||= NUMBERED.test(words) || headingLevel !== null;
    this.#open = [];
    this.#uncertain = null;
  }

  /** Whether a heading can stand here: after a sentence, a heading or a table. */
  #isComplete(): boolean {
    const last = this.blocks.at(-1);
    if (last?.type !== 'paragraph' || last.headingLevel !== null) return true;
    return COMPLETE.test(last.runs.map(({ text }) => text).join(''));
  }

  #closeNote(): void {
    if (!this.#note) return;
    const { mark, page, lines } = this.#note;
    this.notes.push({ id: mark, mark, page, runs: tidyRuns(readMarks(joinLines(lines))) });
    this.#note = null;
  }

  /** Notes stand at the foot of their page, and the text goes on at the head of the next. */
  #endNotes(page: number | null): void {
    this.#closeNote();
    this.#afterRule = false;
    this.#page = page;
  }

  #readFurniture({ page }: PageTextLine, bare: string): void {
    // A page may end within a paragraph, which is not closed here.
    this.furniture.push({ page, text: bare });
    if (!isNotesRule(bare)) return;
    this.close();
    this.#afterRule = true;
  }

  #readLine(line: PageTextLine, bare: string): void {
    const hashes = HASHES.exec(bare);
    if (hashes) {
      this.close();
      this.#addHeading({ ...line, text: hashes[2]! }, hashes[1]!.length);
      return;
    }
    const last = this.#open.at(-1);
    if (SCOPE_LABEL.test(bare)) {
      this.close();
      this.#open.push(line);
      this.close();
      return;
    }
    if (BEGINS.test(bare)) this.close();
    else if (last && last.page !== line.page && COMPLETE.test(last.text)) {
      this.close();
      this.#uncertain = 'it begins a page, after a sentence that ends the page before';
    }
    this.#open.push(line);
  }

  /** Whether a line is a note or goes one on. */
  #readNote(bare: string, page: number | null): boolean {
    const definition = DEFINITION.exec(bare) ?? (this.#afterRule ? NOTE.exec(bare) : null);
    if (definition) {
      this.close();
      this.#afterRule = true;
      this.#note = { mark: definition[1]!, page, lines: [definition[2]!] };
      return true;
    }
    this.#note?.lines.push(bare);
    return this.#note !== null;
  }

  #addHeading(line: PageTextLine, headingLevel: number): void {
    this.#inText ||= headingLevel > 1;
    const runs = tidyRuns(readMarks(line.text.trim()));
    this.blocks.push(plainParagraph(runs, { page: line.page, headingLevel }));
  }
}

/** Lines of one paragraph; a hyphen at the end of a line stays, without a blank after it. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) =>
    /\p{L}[-\u00AD]$/u.test(text) && /^\p{L}/u.test(line) ? text + line : `${text} ${line}`,
  );
}
