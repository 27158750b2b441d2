import type {
  Doubt,
  Masthead,
  PlacedPassage,
  Placement,
  Structure,
  StructureHeading,
  StructureNote,
  StructureTable,
  StructureUnit,
} from '../reading/structure.ts';
import { writeRow, writeText, writeValue } from './escapes.ts';
import { FIRST_MARK, FORM, markOf, VALUES } from './form.ts';

/** What was read of a document, in the written form (`form.ts`); `readWritten` reads it back whole. */
export function writeStructure(structure: Structure): string {
  const lines: string[] = [`@${FIRST_MARK} ${FORM}`, `file: ${writeValue(structure.file)}`];
  if (structure.pages !== null) lines.push(`pages: ${structure.pages}`);
  mark('values', valuesOf(structure.masthead));
  let page: number | null = null;
  let scope = '';
  let notes = 0;
  let furniture = 0;
  for (const placement of structure.order) {
    const at = pageOf(placement, structure);
    writeBefore(at);
    writePlacement(placement);
    while (belongs(structure.notes[notes], placement, structure)) writeNote();
  }
  writeBefore(Number.POSITIVE_INFINITY);
  while (notes < structure.notes.length) writeNote();
  while (furniture < structure.furniture.length) writeFurniture();
  for (const one of structure.doubts) writeDoubt(one);
  return `${lines.join('\n')}\n`;

  /** What stands on pages before this one, in its own order. */
  function writeBefore(at: number | null): void {
    if (at === null) return;
    while (isBefore(structure.furniture[furniture], at)) writeFurniture();
    while (isBefore(structure.notes[notes], at)) writeNote();
  }

  function writePlacement({ part, index }: Placement): void {
    if (part === 'unit') writeUnit(structure.units[index]!);
    else if (part === 'heading') writeHeading(structure.headings[index]!);
    else if (part === 'table') writeTable(structure.tables[index]!);
    else writePassage(structure.passages[index]!);
  }

  function writeHeading({ page: on, scope: of, level, number, text }: StructureHeading): void {
    within(on, of);
    const words = number === null ? `heading ${level}` : `heading ${level} ${writeValue(number)}`;
    mark(words, [writeText(text)]);
  }

  function writeTable({ page: on, scope: of, title, rows }: StructureTable): void {
    within(on, of);
    mark(title === null ? 'table' : `table ${writeValue(title)}`, rows.map(writeRow));
  }

  function writePassage({ page: on, scope: of, role, text }: PlacedPassage): void {
    within(on, of);
    mark(markOf(role), [writeText(text)]);
  }

  function writeUnit(unit: StructureUnit): void {
    within(unit.page, unit.scope);
    mark(`${unit.kind} ${writeValue(unit.number)}`.trimEnd(), itemised(unit));
  }

  function writeNote(): void {
    const { mark: sign, in: unit, scope: of, kind, page: on, text } = structure.notes[notes++]!;
    within(on, scope);
    const place = [kind, unit, of].every((one) => one === null)
      ? ''
      : ` in ${JSON.stringify([kind, unit, of])}`;
    mark(`note ${writeValue(sign)}${place}`, [writeText(text)]);
  }

  function writeFurniture(): void {
    const { page: on, text } = structure.furniture[furniture++]!;
    within(on, scope);
    mark('furniture', [writeText(text)]);
  }

  function writeDoubt({ cause, page: on, unit, words }: Doubt): void {
    within(on, scope);
    mark(unit === null ? `doubt ${cause}` : `doubt ${cause} ${writeValue(unit)}`, [
      writeText(words),
    ]);
  }

  /** The page and the numbering that hold from here on, where they change. */
  function within(on: number | null, of: string): void {
    if (on !== page) lines.push('', on === null ? '@page' : `@page ${on}`);
    if (of !== scope) lines.push('', of === '' ? '@scope' : `@scope ${writeValue(of)}`);
    page = on;
    scope = of;
  }

  function mark(words: string, content: readonly string[]): void {
    lines.push('', `@${words}`, ...content);
  }
}

function valuesOf(masthead: Masthead): string[] {
  return VALUES.flatMap((name) => {
    const value = masthead[name];
    const values = value === null ? [] : typeof value === 'string' ? [value] : value;
    return values.map((one) => `${name}: ${writeValue(one)}`);
  });
}

/** The lines of a unit, the label of each item on a mark of its own before the line that begins with it. */
function itemised({ text, emphasis, items }: StructureUnit): string[] {
  const lines = writeText(text, emphasis).split('\n');
  const written: string[] = [];
  let next = 0;
  for (const line of lines) {
    const label = items[next];
    if (label !== undefined && beginsWith(line, label)) {
      written.push(`@item ${writeValue(label)}`);
      next += 1;
    }
    written.push(line);
  }
  return [...written, ...items.slice(next).map((label) => `@item ${writeValue(label)}`)];
}

function beginsWith(line: string, label: string): boolean {
  const start = line.replace(/^[\\*]+/, '');
  return [`(${label})`, `${label}.`, `${label})`].some((form) => start.startsWith(form));
}

function pageOf({ part, index }: Placement, structure: Structure): number | null {
  const lists = {
    unit: structure.units,
    heading: structure.headings,
    table: structure.tables,
    passage: structure.passages,
  };
  return lists[part][index]!.page;
}

function isBefore(one: { readonly page: number | null } | undefined, at: number): boolean {
  return one !== undefined && one.page !== null && one.page < at;
}

/** A note follows the unit that points to it, where that is known and comes in turn. */
function belongs(
  note: StructureNote | undefined,
  { part, index }: Placement,
  { units }: Structure,
): boolean {
  if (note === undefined || part !== 'unit' || note.in === null) return false;
  const unit = units[index]!;
  return note.in === unit.number && note.scope === unit.scope && note.kind === unit.kind;
}
