import { isPower } from './powers.ts';
import type { ParagraphBlock, SourceNote, TextRun } from './source.ts';

/** How many pages after an asterisk its note may stand, at the end of the list that it belongs to. */
const LIST_REACH = 6;

/**
 * Gives each indicator the id of its note: a raised mark with a note on its page (or overleaf,
 * where the paragraph runs on), an asterisk after a word with a note that begins with one.
 */
export function linkNotes(
  blocks: readonly ParagraphBlock[],
  notes: readonly SourceNote[],
): ParagraphBlock[] {
  const finder = new NoteFinder(notes);
  return blocks.map((block) => ({
    ...block,
    runs: block.runs.flatMap((run, index) =>
      isPower(block.runs[index - 1]?.text ?? '', run.text) ? [run] : linkRun(run, block, finder),
    ),
  }));
}

class NoteFinder {
  readonly #notes: readonly SourceNote[];
  readonly #used = new Set<string>();

  constructor(notes: readonly SourceNote[]) {
    this.#notes = notes;
  }

  /** The note with this mark nearest after the block's beginning; one not yet pointed to first. */
  find(mark: string, page: number, reach: number): string | null {
    const near = this.#notes.filter(
      (note) => note.mark === mark && note.page! >= page && note.page! <= page + reach,
    );
    const first = near.filter((note) => note.page === near[0]?.page);
    const note = first.find(({ id }) => !this.#used.has(id)) ?? first[0];
    if (note) this.#used.add(note.id);
    return note?.id ?? null;
  }
}

function linkRun(run: TextRun, block: ParagraphBlock, notes: NoteFinder): TextRun[] {
  const page = block.page ?? 1;
  if (run.superscript) {
    const marks = run.text.split(/([,\s]+)/).filter((mark) => mark !== '');
    return marks
      .map((text) => {
        const id = /^[\s,]+$/.test(text) ? null : notes.find(text, page, 4);
        return id === null ? { ...run, text } : { ...run, text, note: id };
      })
      .map((part, index, all) =>
        /^,?\s*$/.test(part.text) && all[index - 1]?.note
          ? { ...part, note: all[index - 1]!.note! }
          : part,
      );
  }
  const asterisk = /^(.*[^\s*])(\*{1,4})(\s*)$/s.exec(run.text);
  const id = asterisk ? notes.find(asterisk[2]!, page, LIST_REACH) : null;
  if (!asterisk || id === null) return [run];
  return [
    { ...run, text: asterisk[1]! },
    { ...run, text: asterisk[2]!, superscript: true, note: id },
    ...(asterisk[3] ? [{ ...run, text: asterisk[3] }] : []),
  ];
}
