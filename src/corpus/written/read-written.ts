import type { Fault } from '../fault.ts';
import type { Lines, Range } from '../positions.ts';
import {
  DOUBT_CAUSES,
  type Doubt,
  type DoubtCause,
  doubt,
  type Masthead,
  type PlacedPassage,
  type Placement,
  type Structure,
  type StructureHeading,
  type StructureNote,
  type StructureTable,
  type StructureUnit,
  type StructureUnitKind,
} from '../reading/structure.ts';
import { UNIT_KINDS } from '../unit-kinds.ts';
import { readRow, readText, readValue } from './escapes.ts';
import {
  FIRST_MARK,
  FORM,
  PASSAGE_MARKS,
  type PassageMark,
  roleOf,
  UNIT_MARKS,
  VALUES,
} from './form.ts';
import { type Mark, readMarks } from './marks.ts';

/** A file in the written form, read back. */
export interface Written {
  readonly structure: Structure;
  /** For each unit, the lines that it stands on, from 1. */
  readonly unitLines: readonly Lines[];
  /** For each heading, the line of its mark. */
  readonly headingLines: readonly number[];
  readonly faults: readonly Fault[];
}

/** Whether a text is in the written form: its first line says so. */
export function isWritten(text: string): boolean {
  return /^\uFEFF?@text(?:\s|$)/.test(text);
}

/**
 * What a file in the written form says, whole; what it does not say right is a fault with its line
 * and how to fix it, and the rest is read all the same.
 */
export function readWritten(file: string, source: string): Written {
  const faults: Fault[] = [];
  const units: StructureUnit[] = [];
  const headings: Omit<StructureHeading, 'before'>[] = [];
  const notes: StructureNote[] = [];
  const tables: StructureTable[] = [];
  const passages: PlacedPassage[] = [];
  const furniture: { page: number | null; text: string }[] = [];
  const doubts: Doubt[] = [];
  const order: Placement[] = [];
  const unitLines: Lines[] = [];
  const headingLines: number[] = [];
  const firstLines = new Map<string, number>();
  const values = new Map<string, string[]>();
  let name = file;
  let pages: number | null = null;
  let page: number | null = null;
  let scope = '';

  const [first, ...marks] = readMarks(source, report);
  if (first === undefined || first.name !== FIRST_MARK || first.rest !== FORM)
    report(1, 'It does not begin with "@text 1".', 'Put "@text 1" into its first line.');
  else takeHead(first);
  for (const mark of marks) take(mark);

  const structure: Structure = {
    file: name,
    pages,
    masthead: mastheadOf(values),
    units,
    headings: headings.map((heading, index) => ({ ...heading, before: unitAfter(index) })),
    notes,
    tables,
    passages,
    furniture,
    order,
    doubts,
    accepted: doubts.every(({ stops }) => !stops),
  };
  return { structure, unitLines, headingLines, faults };

  function take(mark: Mark): void {
    const { name: kind, rest, line } = mark;
    if (kind === 'page') takePage(rest, line);
    else if (kind === 'scope') scope = readValue(rest);
    else if (kind === 'values') takeValues(mark);
    else if (kind === 'heading') takeHeading(mark);
    else if (kind === 'table') takeTable(mark);
    else if (kind === 'note') takeNote(mark);
    else if (kind === 'furniture') furniture.push({ page, text: wordsOf(mark).text });
    else if (kind === 'doubt') takeDoubt(mark);
    else if (isUnitMark(kind)) takeUnit(kind, mark);
    else if (isPassageMark(kind)) {
      order.push({ part: 'passage', index: passages.length });
      passages.push({ role: roleOf(kind), scope, text: wordsOf(mark).text, page });
    } else {
      report(
        line,
        `"@${kind}" is no mark.`,
        'If the words of the document begin with "@", put "\\" before it; the marks are listed in corpus/README.md.',
      );
    }
  }

  function takeHead({ content, line }: Mark): void {
    for (const [i, written] of content.entries()) {
      const [, key, value] = /^(file|pages): (.*)$/.exec(written) ?? [];
      if (key === 'file') name = readValue(value!);
      else if (key === 'pages' && /^\d+$/.test(value!)) pages = Number(value);
      else if (written !== '')
        report(
          line + 1 + i,
          `"${written}" is not understood here.`,
          'Below "@text 1" stand "file: …" and "pages: …".',
        );
    }
  }

  function takePage(rest: string, line: number): void {
    if (rest === '' || /^\d{1,5}$/.test(rest)) page = rest === '' ? null : Number(rest);
    else
      report(line, `"${rest}" is no page.`, 'Write the number of the page in figures: "@page 12".');
  }

  function takeValues({ content, line }: Mark): void {
    for (const [i, written] of content.entries()) {
      const [, key, value] = /^(\w+): (.*)$/.exec(written) ?? [];
      if (key !== undefined && (VALUES as readonly string[]).includes(key))
        values.set(key, [...(values.get(key) ?? []), readValue(value!)]);
      else
        report(
          line + 1 + i,
          `"${written}" is no value of the head of a document.`,
          `Write one of ${VALUES.join(', ')}, a colon and the value.`,
        );
    }
  }

  function takeHeading(mark: Mark): void {
    const [, level, number] = /^([1-9])(?: (.*))?$/.exec(mark.rest) ?? [];
    if (level === undefined)
      report(
        mark.line,
        'The heading has no level.',
        'Write "@heading 1" for the highest level, "@heading 2 A" for heading A below it.',
      );
    const { text } = wordsOf(mark);
    order.push({ part: 'heading', index: headings.length });
    headingLines.push(mark.line);
    headings.push({
      text,
      number: number === undefined ? null : readValue(number),
      level: Number(level ?? 1),
      scope,
      page,
    });
  }

  function takeUnit(kind: StructureUnitKind, mark: Mark): void {
    const number = readValue(mark.rest);
    const { text, emphasis } = wordsOf(mark);
    const key = JSON.stringify([scope, kind, number]);
    const earlier = firstLines.get(key);
    if (text === '')
      report(
        mark.line,
        `${kind} ${number} has no words.`,
        'Add its words below the mark, or take the mark out.',
      );
    if (earlier === undefined) firstLines.set(key, mark.line);
    else
      report(
        mark.line,
        `The ${UNIT_KINDS[kind].name} ${number}${scope === '' ? '' : ` of ${scope}`} stands already in line ${earlier}.`,
        'Check the number against the original; where numbers begin again, put "@scope …" before.',
      );
    order.push({ part: 'unit', index: units.length });
    unitLines.push([mark.line, mark.line + mark.length]);
    const heading = headings.length === 0 ? null : headings.length - 1;
    units.push({
      scope,
      number,
      kind,
      text,
      emphasis,
      items: mark.items.map(readValue),
      page,
      heading,
    });
  }

  function takeTable({ rest, content, line }: Mark): void {
    const rows = content.flatMap((written, i) => {
      const row = readRow(written);
      if (row === null)
        report(
          line + 1 + i,
          'This row of the table is not whole.',
          'Write "| first cell | second cell |".',
        );
      return row === null ? [] : [row];
    });
    order.push({ part: 'table', index: tables.length });
    tables.push({ title: rest === '' ? null : readValue(rest), rows, page, scope });
  }

  function takeNote(mark: Mark): void {
    const [, sign, place] = /^(.*?)(?: in (\[.*\]))?$/.exec(mark.rest)!;
    const at = place === undefined ? [null, null, null] : readPlace(place, mark.line);
    const [kind, unit, of] = at;
    notes.push({
      mark: readValue(sign!),
      text: wordsOf(mark).text,
      page,
      in: unit ?? null,
      scope: of ?? null,
      kind: isUnitMark(kind ?? '') ? (kind as StructureUnitKind) : null,
    });
  }

  function readPlace(written: string, line: number): readonly (string | null)[] {
    try {
      const place: unknown = JSON.parse(written);
      if (
        Array.isArray(place) &&
        place.length === 3 &&
        place.every((one) => one === null || typeof one === 'string')
      )
        return place;
    } catch {
      // Reported below, as every other place that cannot be read.
    }
    report(
      line,
      `${written} is no place of a note.`,
      'Write the kind, number and scope of the unit: @note 3 in ["operative","4","resolution 68/5"].',
    );
    return [null, null, null];
  }

  function takeDoubt(mark: Mark): void {
    const [, cause, unit] = /^(\S+)(?: (.*))?$/.exec(mark.rest) ?? [];
    if (cause === undefined || !isCause(cause)) {
      report(
        mark.line,
        `"${mark.rest}" is no cause of a doubt.`,
        `Use one of ${Object.keys(DOUBT_CAUSES).join(', ')}.`,
      );
      return;
    }
    doubts.push(
      doubt(cause, page, unit === undefined ? null : readValue(unit), wordsOf(mark).text),
    );
  }

  function wordsOf({ content, line }: Mark): { text: string; emphasis: readonly Range[] } {
    const { text, emphasis, open } = readText(content.join('\n'));
    if (open)
      report(
        line,
        'An asterisk opens emphasis that none closes.',
        'Add the second asterisk, or write "\\*" for an asterisk of the document.',
      );
    return { text, emphasis };
  }

  /** The number of the unit that comes next after a heading in its scope. */
  function unitAfter(heading: number): string | null {
    const at = order.findIndex(({ part, index }) => part === 'heading' && index === heading);
    const next = order
      .slice(at)
      .find(
        ({ part, index }) => part === 'unit' && units[index]!.scope === headings[heading]!.scope,
      );
    return next ? units[next.index]!.number : null;
  }

  function report(line: number, problem: string, fix: string): void {
    faults.push({ file, line, problem, fix });
  }
}

function mastheadOf(values: ReadonlyMap<string, readonly string[]>): Masthead {
  const one = (name: string): string | null => values.get(name)?.[0] ?? null;
  return {
    symbol: values.get('symbol') ?? [],
    title: one('title'),
    body: one('body'),
    subsidiary: one('subsidiary'),
    session: one('session'),
    place: one('place'),
    dates: one('dates'),
    distribution: one('distribution'),
    issued: one('issued'),
    language: one('language'),
    agendaItem: one('agendaItem'),
    status: one('status') === 'draft' ? 'draft' : 'final',
    kind: one('kind') ?? 'document',
    jobNumber: one('jobNumber'),
  };
}

function isUnitMark(name: string): name is StructureUnitKind {
  return (UNIT_MARKS as readonly string[]).includes(name);
}

function isPassageMark(name: string): name is PassageMark {
  return (PASSAGE_MARKS as readonly string[]).includes(name);
}

function isCause(name: string): name is DoubtCause {
  return name in DOUBT_CAUSES;
}
