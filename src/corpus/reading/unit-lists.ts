import type { PrintedLabel } from './labels.ts';
import { isBeside, isNext } from './numbering-series.ts';
import { textOf } from './runs.ts';
import type { ParagraphBlock, TextRun } from './source.ts';
import {
  draftName,
  lastWords,
  type StructureBuilder,
  type UnitDraft,
} from './structure-builder.ts';

/** A list stands deeper than the number of its paragraph by more than this, in points. */
const DEEPER = 6;

/** Whether a label goes on a list that is open in the unit, at the list's place. */
export const goesOnList = (unit: UnitDraft, label: PrintedLabel, block: ParagraphBlock): boolean =>
  unit.lists.some(
    (list) =>
      list.label.form === label.form &&
      list.label.value + 1 === label.value &&
      // Labels of a form that the paragraphs do not have need not stand in one line with each other.
      (isBeside(list.indent, block) || unit.scope.form !== label.form),
  );

/** Whether a figure labels an item of a list inside the unit, and not the next paragraph. */
export function isItem(unit: UnitDraft, label: PrintedLabel, block: ParagraphBlock): boolean {
  const { scope } = unit;
  const deeper = scope.indent !== null && block.indent > scope.indent + DEEPER;
  const next = isNext(scope, label);
  if (goesOnList(unit, label, block)) return deeper || scope.form !== label.form || !next;
  if (label.form === 'decimal') return false;
  if (label.value !== 1) return false;
  if (scope.form !== null && scope.form !== label.form) return true;
  const introduced = /[:;]$|\bas follows:?\s*\.?$/.test(lastWords(unit));
  // Plain text sets a list where its paragraph stands.
  const isFlat = block.size === null && block.indent === scope.indent;
  return introduced && (deeper || ((scope.indent === null || isFlat) && !next));
}

/** Adds a labelled paragraph to a unit as an item, on a line of its own, its label as printed. */
export function addItem(
  builder: StructureBuilder,
  unit: UnitDraft,
  block: ParagraphBlock,
  label: PrintedLabel,
  runs: readonly TextRun[],
): void {
  const at = unit.lists.findIndex(
    (list) =>
      list.label.form === label.form &&
      (isBeside(list.indent, block) || list.label.value + 1 === label.value),
  );
  const expected = (unit.lists[at]?.label.value ?? 0) + 1;
  const printed = block.label ?? label.printed.trim();
  // A list begins with its first label and goes on in order; other labels may be headings or text.
  if (label.form !== 'dash' && !label.inserted && label.value !== expected && label.value !== 1)
    builder.doubt(
      'number-skipped',
      block.page,
      draftName(unit),
      `${printed} ${textOf(runs).slice(0, 80)}`,
    );
  if (at >= 0) unit.lists.length = at;
  const depth = unit.lists.push({ label, indent: block.indent });
  if (depth === 1 && label.form !== 'dash') unit.items.push(label.number.replace(/[()]/g, ''));
  const mark: TextRun = { text: `${printed} `, bold: false, italic: false, superscript: false };
  builder.append(unit, [mark, ...runs]);
}

/**
 * The unit that a sub-heading stands inside: a list that it interrupts goes on below it. Null where
 * the last unit was complete.
 */
export function findInterrupted(
  builder: StructureBuilder,
  label: PrintedLabel,
  block: ParagraphBlock,
): UnitDraft | null {
  const last = builder.lastUnit;
  if (!last) return null;
  const deeper = last.scope.indent !== null && block.indent > last.scope.indent + DEEPER;
  if (goesOnList(last, label, block) && deeper) return last;
  const isLetter = label.form === 'letter' || label.form === 'roman' || label.form === 'dash';
  return isLetter && !/[.?!]["”’)]*$/.test(lastWords(last)) ? last : null;
}
