import type { HeadingForm } from './heading-forms.ts';
import { ordinalValue } from './heading-stack.ts';
import type { ReadingState } from './reading-state.ts';
import type { ParagraphBlock } from './source.ts';
import { printedOf } from './structure-builder.ts';

/** Words whose number alone is the heading's number: "I", not "Chapter I" (as contents lists have it). */
const DIVISIONS = new Set(['chapter', 'part', 'section']);

/** Puts a heading in its place; it closes the unit above. */
export function readHeadingBlock(
  state: ReadingState,
  form: HeadingForm,
  block: ParagraphBlock,
): void {
  const { builder, stack } = state;
  const untitled = state.untitled;
  state.untitled = null;
  builder.open = null;
  if (untitled !== null && form.word === null && form.label === null) {
    builder.addTitle(untitled, form.title, block.runs);
    return;
  }
  state.awaited = null;
  const isDocument = state.isOneText && form.word === 'session';
  const { level, scope } = stack.place(form, block, isDocument);
  const number = form.word !== null && DIVISIONS.has(form.word) ? form.ordinal : form.number;
  const index = builder.addHeading(
    {
      text: form.title || form.number || '',
      number,
      level,
      scope: scope.path,
      page: block.page,
      printed: printedOf(block),
    },
    block.runs,
  );
  if (form.title === '') state.untitled = index;
  if (form.word === 'recommendation' && form.ordinal !== null)
    state.awaited = { number: form.ordinal, value: ordinalValue(form.ordinal) ?? 0 };
}
