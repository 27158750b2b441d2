import type { LabelForm, PrintedLabel } from './labels.ts';
import type { PrintedScope } from './scopes.ts';
import type { ParagraphBlock } from './source.ts';

/** Labels of one numbering stand at one place of the line; lists inside paragraphs stand deeper. In points. */
const SAME_PLACE = 10;

const NUMBERED: ReadonlySet<LabelForm> = new Set(['figure', 'decimal', 'bracketed figure']);

/** Whether labels of a form number paragraphs; letters and Roman numerals label items. */
export const isNumbered = (form: LabelForm | null): boolean => form !== null && NUMBERED.has(form);

/** "140" of "140.187"; the figure itself of a plain one. */
export const stemOf = (label: PrintedLabel): string =>
  label.form === 'decimal' ? label.number.split('.').slice(0, -1).join('.') : label.number;

/**
 * Whether a label is the next of a numbering: 5 after 4, 140.2 after 140.1, 140.1 after 140, and 141
 * after 140.254. The first of a numbering is 1.
 */
export function isNext(scope: PrintedScope, label: PrintedLabel): boolean {
  if (scope.numbers.size === 0) return label.value === 1 && label.form !== 'decimal';
  if (label.form === scope.form) {
    const next = label.value === scope.last + 1;
    return label.form === 'decimal' ? next && stemOf(label) === scope.stem : next;
  }
  if (scope.form === 'figure' && label.form === 'decimal')
    return label.value === 1 && stemOf(label) === scope.stem;
  return (
    scope.form === 'decimal' && label.form === 'figure' && label.value === Number(scope.stem) + 1
  );
}

/** Whether two labels stand at one place of the line; where a format does not say, they do. */
export const isBeside = (indent: number | null, block: ParagraphBlock): boolean =>
  indent === null || Math.abs(indent - block.indent) < SAME_PLACE;

/** The numbering further out that a label goes on, at its place on the line; null where there is none. */
export function findOuter(
  scope: PrintedScope,
  label: PrintedLabel,
  block: ParagraphBlock,
): PrintedScope | null {
  for (let outer = scope.parent; outer !== null; outer = outer.parent)
    if (outer.numbers.size > 0 && isNext(outer, label) && isBeside(outer.indent, block))
      return outer;
  return null;
}

/**
 * Keeps a label as the last of its numbering; says what is wrong with it there, if anything. A
 * numbering begins with 1, but where `goesOn` it may go on that of another document.
 */
export function takeNumber(
  scope: PrintedScope,
  label: PrintedLabel,
  block: ParagraphBlock,
  goesOn: boolean,
): 'number-skipped' | 'number-repeated' | null {
  const skips = scope.numbers.size === 0 ? label.value !== 1 && !goesOn : !isNext(scope, label);
  const wrong = scope.numbers.has(label.number)
    ? 'number-repeated'
    : skips && !label.inserted
      ? 'number-skipped'
      : null;
  scope.numbers.add(label.number);
  if (scope.form !== label.form) scope.indent = scope.indents.get(label.form) ?? null;
  scope.form = label.form;
  scope.stem = stemOf(label);
  scope.indent ??= block.indent;
  scope.indents.set(label.form, scope.indent);
  scope.operative = true;
  if (!label.inserted) scope.last = label.value;
  return wrong;
}
