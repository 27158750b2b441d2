import { openingLength } from './body-start.ts';
import { type HeadingForm, readHeading } from './heading-forms.ts';
import { type PrintedLabel, readLabel } from './labels.ts';
import { isBeside, isNext, isNumbered } from './numbering-series.ts';
import { readHeadingBlock } from './read-heading-block.ts';
import { readLabelled } from './read-labelled.ts';
import { mayOpen, readUnlabelled, tellsAdoption } from './read-unlabelled.ts';
import type { ReadingState } from './reading-state.ts';
import { dropStart, shareOf, takeStart, textOf } from './runs.ts';
import type { ParagraphBlock, SourceBlock } from './source.ts';
import { draftName, lastWords } from './structure-builder.ts';
import { goesOnList } from './unit-lists.ts';

/** Reads the blocks of the text one after another into the state's builder. */
export function readBlocks(state: ReadingState, blocks: readonly SourceBlock[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'table') state.builder.addTable(block, state.stack.scope);
    else
      for (const part of divideOpening(state, block))
        readParagraph(state, part, blocks[index + 1] ?? null);
  }
}

/** An opening phrase that runs on into the first clause is a paragraph of its own. */
function divideOpening(state: ReadingState, block: ParagraphBlock): ParagraphBlock[] {
  const { scope } = state.stack;
  const length = block.label === null ? openingLength(textOf(block.runs)) : 0;
  if (length === 0 || !mayOpen(state, scope)) return [block];
  return [
    { ...block, runs: takeStart(block.runs, length) },
    { ...block, runs: dropStart(block.runs, length + 1) },
  ];
}

function readParagraph(state: ReadingState, block: ParagraphBlock, next: SourceBlock | null): void {
  const text = textOf(block.runs);
  if (block.label === null && !/[\p{L}\p{N}]/u.test(text)) {
    state.builder.addFurniture(block.page, text);
    return;
  }
  const label = labelOf(state, block, text);
  const heading =
    headingOf(state, block, label, text) ?? plainHeading(state, block, label, text, next);
  if (heading) {
    readHeadingBlock(state, heading, block);
    return;
  }
  // "[Original: Spanish]" may stand between "Annex II" and its title.
  if (!/^\[.*\]$/.test(text)) state.untitled = null;
  if (label !== null && readLabelled(state, block, label)) {
    state.awaited = null;
    return;
  }
  readUnlabelled(state, block, text);
}

/** Its label; "(i)" after "(h)" is a letter, so the open list is asked. */
function labelOf(
  { builder }: ReadingState,
  block: ParagraphBlock,
  text: string,
): PrintedLabel | null {
  const letter =
    builder.open?.lists.findLast((list) => list.label.form === 'letter')?.label ?? null;
  return readLabel(block.label === null ? text : `${block.label} `, letter);
}

function headingOf(
  state: ReadingState,
  block: ParagraphBlock,
  label: PrintedLabel | null,
  text: string,
): HeadingForm | null {
  const form = readHeading(block, state.bodySize);
  if (!form || tellsAdoption(state, block, text)) return null;
  const plain = form.word === null && block.headingLevel === null;
  return plain && label && goesOn(state, label, block) ? null : form;
}

/** Whether a label goes on the open list, or the numbering at its very place in upright letters. */
function goesOn(
  { builder, stack }: ReadingState,
  label: PrintedLabel,
  block: ParagraphBlock,
): boolean {
  if (builder.open && goesOnList(builder.open, label, block)) return true;
  const { scope } = stack;
  const next = isNumbered(label.form) && scope.numbers.size > 0 && isNext(scope, label);
  return (
    next &&
    scope.indent !== null &&
    isBeside(scope.indent, block) &&
    shareOf(block.runs, 'bold') < 0.9
  );
}

const MOST_WORDS = 15;

/**
 * A short line in plain letters between the end of a paragraph and the next number is a heading of
 * a kind that the layout does not show (underlined, spaced); a person should look.
 */
function plainHeading(
  state: ReadingState,
  block: ParagraphBlock,
  label: PrintedLabel | null,
  text: string,
  next: SourceBlock | null,
): HeadingForm | null {
  const { open } = state.builder;
  if (!open || label || next?.type !== 'paragraph' || text.split(' ').length > MOST_WORDS)
    return null;
  if (!/^\p{Lu}/u.test(text) || /[.;:,?!]["”’)]*$/.test(text)) return null;
  if (!/[.?!]["”’)]*$/.test(lastWords(open)) || open.lists.length > 0) return null;
  const following = readLabel(next.label === null ? textOf(next.runs) : `${next.label} `);
  if (
    !following ||
    !isNext(state.stack.scope, following) ||
    !isBeside(state.stack.scope.indent, next)
  )
    return null;
  state.builder.doubt('heading-uncertain', block.page, draftName(open), text);
  return { number: null, label: null, title: text, word: null, ordinal: null };
}
