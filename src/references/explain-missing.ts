import { labelOf, writeItem } from '../citation/pinpoint.ts';
import type { Library, Scope } from '../corpus/library.ts';
import type { UnitKind } from '../corpus/model.ts';
import { writeOrdinal } from '../corpus/ordinals.ts';
import { enumerate, gaps, type Interval, intervals, writeIntervals } from '../text/intervals.ts';
import { command, join, type Marked, say } from '../text/marked.ts';
import type { Missing } from './resolve.ts';

const NOUN: Record<UnitKind, string> = {
  recommendation: 'recommendations',
  paragraph: 'paragraphs',
};

/** What is not held, and what is: one sentence for each thing missing. */
export function explain(missing: readonly Missing[], kind: UnitKind, library: Library): Marked {
  return join(
    missing.map((one) => explainOne(one, kind, library)),
    ' ',
  );
}

function explainOne({ scope, rows, item, ref }: Missing, kind: UnitKind, library: Library): Marked {
  if (ref !== null)
    return say`${ref} is not in the corpus; ${command('/documents')} lists what is held.`;
  if (item !== null) {
    const { unit } = item;
    const items = unit.items.map(({ path }) => writeItem(path));
    const has =
      items.length > 0 ? `it has ${items[0]} to ${items.at(-1)}` : 'it has no lettered items';
    return say`${labelOf({ unit, item: null })} has no item ${writeItem(item.item!)}; ${has}. ${command(`/${kind === 'recommendation' ? 'rec' : 'para'} ${unit.ref}`)} shows it.`;
  }
  const held = library.unitsIn(scope, kind).map(({ number }) => number);
  if (rows.length === 0 || held.length === 0) return explainScope(scope, kind, library);
  const has = writeIntervals(intervals(held));
  const verb = new Set(held).size === 1 ? 'is' : 'are';
  const wholeGaps = rows.map((row) => wholeGap(row, held));
  const notHeld = wholeGaps[0]!.from === wholeGaps.at(-1)!.to ? 'is' : 'are';
  return say`${nameScope(scope)}: ${NOUN[kind]} ${has} ${verb} in the corpus; ${writeIntervals(wholeGaps)} ${notHeld} not, the documents held do not contain ${notHeld === 'is' ? 'it' : 'them'}.`;
}

/** The gap between numbers held that a missing row lies in; the row itself where it lies beyond them. */
function wholeGap(row: Interval, held: readonly number[]): Interval {
  const between = gaps({ from: Math.min(...held), to: Math.max(...held) }, held);
  return between.find(({ from, to }) => from <= row.from && row.to <= to) ?? row;
}

function explainScope(scope: Scope, kind: UnitKind, library: Library): Marked {
  const years = [
    ...new Set(library.unitsIn(null, kind).map((unit) => library.documentOf(unit).meeting.year)),
  ].sort();
  const exists = say`There are ${NOUN[kind]} of ${enumerate(years.map(String))}.`;
  const year = yearOf(scope, library);
  const papers = library.corpus.papers.filter((paper) => paper.year === year);
  const count = papers.length === 1 ? 'A background paper' : `${papers.length} background papers`;
  const also =
    papers.length > 0
      ? say` ${count} of ${year!} ${papers.length === 1 ? 'is' : 'are'} summarised: ${command(`/paper ${year}`)}.`
      : '';
  return join([say`No ${NOUN[kind]} of ${nameScope(scope)} are in the corpus. `, exists, also]);
}

function yearOf(scope: Scope, library: Library): number | null {
  if (scope === null || 'document' in scope) return null;
  if ('year' in scope) return scope.year;
  return library.meetingsByOrdinal(scope.meeting)[0]?.year ?? null;
}

/** "2020", "the seventh meeting", "2019-report". */
export function nameScope(scope: Scope): string {
  if (scope === null) return 'All documents held';
  if ('year' in scope) return String(scope.year);
  if ('document' in scope) return scope.document;
  return `the ${writeOrdinal(scope.meeting)} meeting`;
}
