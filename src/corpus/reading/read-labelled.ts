import type { UnitKind } from '../unit-kinds.ts';
import type { PrintedLabel } from './labels.ts';
import { findOuter, isBeside, isNext, isNumbered, takeNumber } from './numbering-series.ts';
import { hasPreamble, type ReadingState } from './reading-state.ts';
import { dropStart, textOf } from './runs.ts';
import { nameOf, type PrintedScope } from './scopes.ts';
import type { ParagraphBlock, TextRun } from './source.ts';
import { addItem, findInterrupted, isItem } from './unit-lists.ts';

/** Reads a paragraph with a label; false where the label is but part of its words. */
export function readLabelled(
  state: ReadingState,
  block: ParagraphBlock,
  label: PrintedLabel,
): boolean {
  const runs = block.label === null ? dropStart(block.runs, label.printed.length) : block.runs;
  const { builder } = state;
  if (builder.open === null && !isNext(state.stack.scope, label)) {
    const interrupted = findInterrupted(builder, label, block);
    if (interrupted?.scope === state.stack.scope) builder.open = interrupted;
  }
  if (isNumbered(label.form)) return readNumbered(state, block, label, runs);
  if (label.form === 'letter' && isLetteredUnit(state, label)) {
    startNumbered(state, state.stack.scope, label, block, runs);
    return true;
  }
  return addToOpen(state, block, label, runs);
}

function addToOpen(
  state: ReadingState,
  block: ParagraphBlock,
  label: PrintedLabel,
  runs: readonly TextRun[],
): boolean {
  const { open } = state.builder;
  if (open) addItem(state.builder, open, block, label, runs);
  return open !== null;
}

function readNumbered(
  state: ReadingState,
  block: ParagraphBlock,
  label: PrintedLabel,
  runs: readonly TextRun[],
): boolean {
  const { open } = state.builder;
  if (open && isItem(open, label, block)) return addToOpen(state, block, label, runs);
  const scope = findNumbering(state, label, block);
  // A number that goes on nothing is told of, since a paragraph of its own may begin with it.
  if (scope === null && open) return addToOpen(state, block, label, runs);
  startNumbered(state, scope ?? state.stack.scope, label, block, runs);
  return true;
}

/** The numbering that a label goes on or begins; null where it belongs to a list in a paragraph. */
function findNumbering(
  state: ReadingState,
  label: PrintedLabel,
  block: ParagraphBlock,
): PrintedScope | null {
  const { stack, builder } = state;
  const { scope } = stack;
  if (isNext(scope, label)) return scope;
  const outer = findOuter(scope, label, block);
  // A text that has no numbers of its own may begin with any; one that has goes on or ends.
  if (outer && (label.value !== 1 || scope.numbers.size > 0)) return returnTo(state, outer);
  if (scope.numbers.size === 0) return scope;
  if (label.value === 1 && builder.headingSince && label.form !== 'decimal')
    return stack.openList(listName(builder.lastHeading));
  if (
    !isNumbered(scope.form) ||
    (label.form === 'bracketed figure') !== (scope.form === 'bracketed figure')
  )
    return null;
  return isBeside(scope.indent, block) ? scope : null;
}

function returnTo(state: ReadingState, scope: PrintedScope): PrintedScope {
  state.stack.returnTo(scope);
  state.builder.moveHeadings(scope);
  return scope;
}

/** A list that begins again at 1 below a heading is named after it. */
function listName(heading: string): string {
  const title = heading.toLowerCase();
  return /\bagenda\b/.test(title) ? 'agenda' : title.split(' ').slice(0, 6).join(' ');
}

/** In a decision or annex whose own text is lettered, each letter is a paragraph. */
function isLetteredUnit({ builder, stack: { scope } }: ReadingState, label: PrintedLabel): boolean {
  if (scope.form === 'letter')
    return (
      label.value === scope.last + 1 && (builder.open === null || builder.open.scope === scope)
    );
  return builder.open === null && scope.role !== 'main' && scope.form === null && label.value === 1;
}

function startNumbered(
  state: ReadingState,
  scope: PrintedScope,
  label: PrintedLabel,
  block: ParagraphBlock,
  runs: readonly TextRun[],
): void {
  const wrong = takeNumber(scope, label, block, state.goesOn && scope.role === 'main');
  if (wrong)
    state.builder.doubt(
      wrong,
      block.page,
      nameOf(scope.path, label.number),
      `${label.number} ${textOf(runs).slice(0, 80)}`,
    );
  const printed = block.label ?? label.printed;
  const kind = kindOf(state, scope, label);
  state.builder.startUnit({ scope, number: label.number, kind, page: block.page, printed }, runs);
}

function kindOf(state: ReadingState, scope: PrintedScope, label: PrintedLabel): UnitKind {
  if (hasPreamble(state, scope)) return 'operative';
  return label.form === 'decimal' ? 'recommendation' : 'paragraph';
}
