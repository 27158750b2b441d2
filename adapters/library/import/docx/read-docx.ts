import type { SourceBlock, SourceNote, TextRun } from '../../../../src/corpus/reading/source.ts';
import { type Doubt, doubt } from '../../../../src/corpus/reading/structure.ts';
import type { ReadSource } from '../read-source.ts';
import { plainRun } from '../tidy-runs.ts';
import { child, elements } from '../xml.ts';
import { createNoteMarks, findSections } from './note-marks.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type WordPackage } from './open-package.ts';
import { readBody } from './read-body.ts';
import { readFurniture } from './read-furniture.ts';
import type { DocxReading, MetNote } from './reading.ts';
import { readStyles } from './styles.ts';

/** Reads a Word file as it is shown when every tracked change is accepted. Throws `Unreadable`. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<ReadSource> {
  const opened = await openPackage(bytes, file);
  const body = child(opened.document, 'w:body') ?? opened.document;
  const sections = findSections(body);
  const styles = readStyles(opened.part('styles'));
  const reading: DocxReading = {
    styles,
    numbering: readNumbering(
      opened.part('numbering'),
      (style) => styles.paragraph(style).paragraph.numbering?.numId,
    ),
    marks: createNoteMarks(opened.part('settings'), sections),
    notes: [],
    fields: [],
    changes: { insertions: 0, deletions: 0 },
    hidden: [],
    doubts: opened.embedded.map((part) => doubt('words-unplaced', null, null, part)),
  };
  const { furniture, masthead } = readFurniture(sections, opened, reading);
  reading.fields.length = 0;
  const blocks: SourceBlock[] = [...masthead, ...readBody(body, reading)];
  reading.fields.length = 0;
  const notes = reading.notes.map((note) => readNote(note, opened, reading));
  return {
    source: { file, pages: null, blocks, notes, furniture },
    doubts: [...reading.doubts, ...remarks(reading)],
  };
}

function readNote(
  { kind, reference, id, mark }: MetNote,
  opened: WordPackage,
  reading: DocxReading,
): SourceNote {
  const root = opened.part(`${kind}s`);
  const element =
    root && elements(root, `w:${kind}`).find(({ attributes }) => attributes['w:id'] === reference);
  const runs = element ? joinParagraphs(readBody(element, reading)) : [];
  return { id, mark, page: null, runs: withoutMark(runs, mark) };
}

/** A note of several paragraphs is one text. */
function joinParagraphs(blocks: readonly SourceBlock[]): TextRun[] {
  return blocks
    .map((block): readonly TextRun[] =>
      block.type === 'paragraph' ? block.runs : [plainRun(block.rows.flat().join(' '))],
    )
    .flatMap((runs, index) => (index === 0 ? runs : [plainRun(' '), ...runs]));
}

/** A mark that is not counted but typed stands in the note, too. */
function withoutMark(runs: readonly TextRun[], mark: string): TextRun[] {
  const [first, ...rest] = runs;
  if (
    !first ||
    mark === '' ||
    !first.text.startsWith(mark) ||
    (!first.superscript && !/^[^\p{L}\p{N}]+$/u.test(mark))
  )
    return [...runs];
  return [{ ...first, text: first.text.slice(mark.length).trimStart() }, ...rest].filter(
    ({ text }) => text !== '',
  );
}

function remarks({ changes: { insertions, deletions }, hidden }: DocxReading): Doubt[] {
  const found: Doubt[] = [];
  if (insertions + deletions > 0) {
    found.push(
      doubt(
        'tracked-changes',
        null,
        null,
        `${insertions} insertions kept, ${deletions} deletions left out`,
      ),
    );
  }
  if (hidden.length > 0) found.push(doubt('hidden-text', null, null, hidden.join(' … ')));
  return found;
}
