import type { Body, Document, Unit } from '../model.ts';
import { sessionOrdinal } from '../session-ordinal.ts';
import { overlap, reportsOf } from './meeting-reports.ts';
import { type MeetingStatement, meetingStatements } from './meeting-statements.ts';
import type { Meeting, Proof, Stated } from './model.ts';
import { readProceedings } from './proceedings.ts';
import { proofOfUnit } from './proof.ts';

/** The lines of a masthead that give the meeting's place and dates, by document. */
export type MastheadDates = ReadonlyMap<string, Proof>;

interface Proved extends MeetingStatement {
  readonly proof: Proof;
}

/** The meetings of a body, by year, from what its documents' paragraphs and mastheads state. */
export function readMeetings(
  body: Body,
  documents: readonly Document[],
  units: readonly Unit[],
  mastheads: MastheadDates,
  reporting: ReadonlySet<string>,
): Meeting[] {
  const own = documents.filter((document) => document.body === body.id);
  const ids = new Set(own.map(({ id }) => id));
  const spoken = units
    .filter(({ document, kind }) => kind === 'paragraph' && ids.has(document))
    .flatMap((unit) =>
      meetingStatements(unit.text, body).map((said) => ({ ...said, proof: proofOfUnit(unit) })),
    );
  const printed = own.flatMap((document): Proved[] => {
    const proof = mastheads.get(document.id);
    const { year, start, end, place } = document.meeting;
    const dates = start && end ? { start, end } : null;
    const ordinal = sessionOrdinal(document.session);
    return proof && (dates || ordinal !== null) ? [{ year, ordinal, dates, place, proof }] : [];
  });
  return groupByMeeting([...spoken, ...printed])
    .map((said) => {
      const year = said[0]!.year;
      const ordinal = agreed(said, (one) => one.ordinal);
      const dates = agreed(said, (one) => one.dates);
      const place = agreed(said, (one) => one.place);
      const paragraphs = reportsOf(own, year, dates?.value ?? null, reporting).flatMap(({ id }) =>
        units.filter(({ kind, document }) => kind === 'paragraph' && document === id),
      );
      return { body: body.id, year, ordinal, dates, place, ...readProceedings(paragraphs) };
    })
    .sort((a, b) => a.year - b.year || (a.ordinal?.value ?? 0) - (b.ordinal?.value ?? 0));
}

/** A body may meet twice in a year: by ordinal where it is given, else by dates, else by year. */
function groupByMeeting(said: readonly Proved[]): Proved[][] {
  const groups: Proved[][] = [];
  const numbered = said.filter(({ ordinal }) => ordinal !== null);
  for (const one of [...numbered, ...said.filter(({ ordinal }) => ordinal === null)]) {
    const group = groups.find((others) => areOne(others, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function areOne(group: readonly Proved[], one: Proved): boolean {
  return group.every(
    (other) =>
      other.year === one.year &&
      (other.ordinal === null || one.ordinal === null || other.ordinal === one.ordinal) &&
      (other.dates === null || one.dates === null || overlap(other.dates, one.dates)),
  );
}

/** The value given first, with every place that gives the same one. */
function agreed<T>(said: readonly Proved[], pick: (one: Proved) => T | null): Stated<T> | null {
  const value = said.map(pick).find((given) => given !== null);
  if (value === undefined || value === null) return null;
  const same = said.filter((one) => JSON.stringify(pick(one)) === JSON.stringify(value));
  return { value, proofs: same.map(({ proof }) => proof) };
}
