import type { Interval } from '../text/intervals.ts';
import { gaps } from '../text/intervals.ts';
import { placeInSeries } from '../text/series.ts';
import { belongsToMeeting } from './belongs-to-meeting.ts';
import { reportingKinds } from './facts/meeting-reports.ts';
import type { Meeting } from './facts/model.ts';
import type { Corpus, Document, Section, Unit } from './model.ts';

/** Numbers that the recommendations of a meeting skip: some exist that the documents do not contain. */
export interface SkippedNumbers {
  readonly body: string;
  readonly year: number;
  readonly rows: readonly Interval[];
}

/** A section that has a heading and no text. */
export interface EmptySection {
  readonly document: string;
  readonly section: Section;
  /** "II.C" */
  readonly number: string;
}

/** A document that is referred to by its symbol and is not held. */
export interface AbsentDocument {
  readonly symbol: string;
  /** As documents give it; null where none does. */
  readonly title: string | null;
  /** Whether a document held summarises it. */
  readonly summarised: boolean;
  /** References of the units that name it. */
  readonly refs: readonly string[];
}

/** Below the highest number held, of each meeting, what is not held. */
export function skippedRecommendations({ documents, units }: Corpus): SkippedNumbers[] {
  const meetings = new Map<string, { body: string; year: number; numbers: string[] }>();
  for (const { id, body, meeting } of documents) {
    const key = `${body}/${meeting.year}`;
    const numbers = units.flatMap(({ kind, document, number }) =>
      kind === 'recommendation' && document === id ? [number] : [],
    );
    const known = meetings.get(key)?.numbers ?? [];
    meetings.set(key, { body, year: meeting.year, numbers: [...known, ...numbers] });
  }
  return [...meetings.values()]
    .map(({ body, year, numbers }) => ({
      body,
      year,
      rows: rowsOf(numbers).flatMap((row) => gaps(row, numbers)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Each series from 1 to its highest number. */
function rowsOf(numbers: readonly string[]): Interval[] {
  const highest = new Map<string, number>();
  for (const { series, place } of numbers.map(placeInSeries))
    if (place !== null) highest.set(series, Math.max(place, highest.get(series) ?? 0));
  return [...highest].map(([series, to]) => ({ from: `${series}1`, to: `${series}${to}` }));
}

/** Sections of a document under which neither text nor another section stands. */
export function emptySections(
  { id, sections, original }: Document,
  units: readonly Unit[],
): EmptySection[] {
  // What was read from a file keeps text without numbers out of the units; a heading may have some.
  if (original !== null) return [];
  const filled = new Set(units.filter(({ document }) => document === id).map((one) => one.section));
  const parents = new Set(sections.map(({ parent }) => parent));
  return sections.flatMap((section, index) =>
    filled.has(index) || parents.has(index)
      ? []
      : [{ document: id, section, number: pathOf(section, sections) }],
  );
}

/** Documents of which an addendum is held and which are not held themselves. */
export function absentParents({ documents }: Corpus): Document[] {
  const held = new Set(documents.map(({ id }) => id));
  return documents.filter(
    ({ addendumTo, scope }) => addendumTo !== null && scope === null && !held.has(addendumTo),
  );
}

/** Documents referred to by symbol and not held, by symbol. */
export function absentDocuments({ documents, facts, papers }: Corpus): AbsentDocument[] {
  const held = new Set(documents.flatMap(({ symbol, otherSymbols }) => [symbol, ...otherSymbols]));
  const listed = facts.meetings.flatMap(({ documentation }) =>
    documentation.map(({ value }) => value),
  );
  const symbols = [...new Set(facts.symbols.map(({ symbol }) => symbol))];
  return symbols
    .filter((symbol) => !held.has(symbol))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((symbol) => {
      const paper = papers.find((one) => one.symbol === symbol);
      return {
        symbol,
        title: listed.find((one) => one.symbol === symbol)?.title ?? paper?.subject ?? null,
        summarised: paper !== undefined,
        refs: facts.symbols.flatMap((one) => (one.symbol === symbol ? [one.ref] : [])),
      };
    });
}

/** Meetings of which no report is held. */
export function unreportedMeetings({ documents, facts, kinds }: Corpus): Meeting[] {
  const reporting = reportingKinds(kinds);
  return facts.meetings.filter(
    (meeting) =>
      !documents.some((one) => reporting.has(one.kind) && belongsToMeeting(one, meeting)),
  );
}

function pathOf(section: Section, sections: readonly Section[]): string {
  const parent = section.parent === null ? null : sections[section.parent]!;
  const numbers = [...(parent ? [pathOf(parent, sections)] : []), section.number ?? ''];
  return numbers.filter(Boolean).join('.');
}
