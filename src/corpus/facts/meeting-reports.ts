import { byStatus } from '../canonical-references.ts';
import type { DaySpan } from '../dates.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Document } from '../model.ts';

/** Ids of the kinds whose paragraphs tell the course of a meeting. */
export function reportingKinds(kinds: readonly Kind[]): ReadonlySet<string> {
  return new Set(kinds.flatMap(({ id, reportsMeeting }) => (reportsMeeting ? [id] : [])));
}

/**
 * The reports, among a body's documents, that tell the course of a meeting, those of greatest weight
 * first. A draft whose final report is held tells nothing more.
 */
export function reportsOf(
  documents: readonly Document[],
  year: number,
  dates: DaySpan | null,
  reporting: ReadonlySet<string>,
): Document[] {
  const superseded = new Set(documents.flatMap(({ supersedes }) => supersedes));
  const held = new Set(documents.map(({ id }) => id));
  return documents
    .filter(
      ({ id, kind, meeting: { year: of, start, end }, supersededBy }) =>
        reporting.has(kind) &&
        of === year &&
        (!start || !end || !dates || overlap(dates, { start, end })) &&
        !superseded.has(id) &&
        !supersededBy.some((later) => held.has(later)),
    )
    .sort(byStatus);
}

/** Whether two spans of days have a day in common. */
export function overlap(a: DaySpan, b: DaySpan): boolean {
  return a.start <= b.end && b.start <= a.end;
}
