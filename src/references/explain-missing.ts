import { labelOf, writeItem } from '../citation/pinpoint.ts';
import { append } from '../collections/append.ts';
import type { Library, Scope } from '../corpus/library.ts';
import { writeOrdinal } from '../corpus/ordinals.ts';
import { UNIT_KINDS, type UnitKind } from '../corpus/unit-kinds.ts';
import { enumerate } from '../text/enumerate.ts';
import { gaps, type Interval, intervals, isWithin, writeIntervals } from '../text/intervals.ts';
import { command, join, type Marked, say } from '../text/marked.ts';
import { compareNumbers, placeInSeries } from '../text/series.ts';
import type { Missing } from './resolve.ts';
import { showCommand } from './show-command.ts';

/** What is not held, and what is: one sentence for each thing missing. */
export function explainMissing(missing: readonly Missing[], library: Library): Marked {
  return join(
    missing.flatMap((one) => [explainOne(one, library), ...elsewhere(one, library)]),
    ' ',
  );
}

function explainOne({ scope, kind, rows, item, ref }: Missing, library: Library): Marked {
  if (ref !== null) return say`${ref} is not held; ${command('/documents')} lists what is held.`;
  if (item !== null) {
    const { unit } = item;
    const items = unit.items.map(({ path }) => writeItem(path));
    const has =
      items.length > 0 ? `it has ${items[0]} to ${items.at(-1)}` : 'it has no lettered items';
    return say`${labelOf({ unit, item: null })} has no item ${writeItem(item.item!)}; ${has}. ${command(showCommand(unit))} shows it.`;
  }
  const held = library.unitsIn(scope, kind).map(({ number }) => number);
  if (rows.length === 0 || held.length === 0) return explainScope(scope, kind, library);
  if (scope === null) return explainEverywhere(rows, kind, library);
  const has = writeIntervals(intervals(held));
  const verb = new Set(held).size === 1 ? 'is' : 'are';
  const wholeGaps = rows.map((row) => wholeGap(row, held));
  const notHeld = wholeGaps[0]!.from === wholeGaps.at(-1)!.to ? 'is' : 'are';
  return say`Of ${nameScope(scope, library)}, ${nounsOf(kind)} ${has} ${verb} held; ${writeIntervals(wholeGaps)} ${notHeld} not.`;
}

/** A number without a meeting or document: what each meeting has, since numbers begin anew in each. */
function explainEverywhere(rows: readonly Interval[], kind: UnitKind, library: Library): Marked {
  const byMeeting = new Map<number, string[]>();
  for (const unit of library.unitsIn(null, kind))
    append(byMeeting, library.documentOf(unit).meeting.year, unit.number);
  const held = [...byMeeting].map(
    ([year, numbers]) => `${writeIntervals(intervals(numbers))} of ${year}`,
  );
  return say`No ${UNIT_KINDS[kind].name} ${writeIntervals(rows)} is held. There are ${nounsOf(kind)} ${enumerate(held)}.`;
}

/** The same number of other bodies, which is not what was asked for, each by its body's name. */
function elsewhere({ scope, kind, rows }: Missing, library: Library): Marked[] {
  const [row] = rows;
  if (!row || scope === null || !('year' in scope) || scope.body !== undefined) return [];
  const { year } = scope;
  return library.corpus.bodies
    .filter(({ id }) => id !== library.corpus.defaultBody)
    .flatMap(({ id, name }): Marked[] => {
      const unit = library
        .unitsIn({ year, body: id }, kind)
        .find(({ number }) => isWithin(number, row));
      if (!unit) return [];
      const noun = UNIT_KINDS[unit.kind].name;
      const article = /^[aeiou]/.test(noun) ? 'an' : 'a';
      return [
        say`The ${name} has ${article} ${noun} ${unit.number} of ${year}: ${command(showCommand(unit))}.`,
      ];
    })
    .slice(0, MOST_OFFERED);
}

/** The gap between numbers held that a missing row lies in; the row itself where it lies beyond them. */
function wholeGap(row: Interval, held: readonly string[]): Interval {
  const own = held.filter((number) => seriesOf(number) === seriesOf(row.from));
  if (own.length === 0) return row;
  const inOrder = [...own].sort(compareNumbers);
  const between = gaps({ from: inOrder[0]!, to: inOrder.at(-1)! }, own);
  return between.find((gap) => isWithin(row.from, gap) && isWithin(row.to, gap)) ?? row;
}

function seriesOf(number: string): string {
  return placeInSeries(number).series;
}

function nounsOf(kind: UnitKind): string {
  return `${UNIT_KINDS[kind].name}s`;
}

function explainScope(scope: Scope, kind: UnitKind, library: Library): Marked {
  if (scope !== null && 'absent' in scope) return explainAbsent(scope, library);
  if (scope === null) return explainUnnamed(kind, library);
  const years = [
    ...new Set(library.unitsIn(null, kind).map((unit) => library.documentOf(unit).meeting.year)),
  ].sort();
  const exists =
    years.length === 0 ? '' : say`There are ${nounsOf(kind)} of ${enumerate(years.map(String))}.`;
  const year = yearOf(scope, library);
  const papers = library.corpus.papers.filter((paper) => paper.year === year);
  const count = papers.length === 1 ? 'A background paper' : `${papers.length} background papers`;
  const also =
    papers.length > 0
      ? say` ${count} of ${year!} ${papers.length === 1 ? 'is' : 'are'} summarised: ${command(`/paper ${year}`)}.`
      : '';
  return join([say`No ${nounsOf(kind)} of ${nameScope(scope, library)} are held. `, exists, also]);
}

/** A number without a document, where the default body has no numbering of that kind. */
function explainUnnamed(kind: UnitKind, library: Library): Marked {
  const body = library.body(library.corpus.defaultBody)!.name;
  const other = library.corpus.units.find((unit) => unit.kind === kind);
  const example = other
    ? say` Name the document: ${command(showCommand(other))}.`
    : say` ${command('/documents')} lists what is held.`;
  return join([say`The ${body} has no ${nounsOf(kind)} among the documents held.`, example]);
}

function explainAbsent(
  { absent, offered }: Extract<Scope, { absent: string }>,
  library: Library,
): Marked {
  const others = offered.flatMap((id) => library.document(id) ?? []);
  if (others.length === 0)
    return say`${absent} is not held; ${command('/documents')} lists what is held.`;
  const named = others
    .slice(0, MOST_OFFERED)
    .flatMap((document, i) => [
      i === 0 ? '' : ', ',
      command(`/para ${document.id}`),
      ` (${library.body(document.body)!.name})`,
    ]);
  return join([say`${absent} is not held under this name alone; held are: `, ...named, '.']);
}

function yearOf(scope: Scope, library: Library): number | null {
  if (scope === null) return null;
  if ('year' in scope) return scope.year;
  if ('meeting' in scope) return library.meetingsByOrdinal(scope.meeting)[0]?.year ?? null;
  return null;
}

/** Other texts of a number that are named to choose from. */
const MOST_OFFERED = 5;

/** "2020", "the seventh meeting", "2019-report"; with the body where one was named. */
export function nameScope(scope: Scope, library: Library): string {
  if (scope === null) return 'All documents held';
  if ('document' in scope) return scope.document;
  if ('absent' in scope) return scope.absent;
  const body = scope.body === undefined ? '' : (library.body(scope.body)?.name ?? scope.body);
  const of = body === '' ? '' : ` of the ${body}`;
  if ('year' in scope) return `${scope.year}${of}`;
  if ('meeting' in scope) return `the ${writeOrdinal(scope.meeting)} meeting${of}`;
  return `the ${body}`;
}
