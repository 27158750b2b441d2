import type { CatalogueDocument } from '../catalogue.ts';
import type { Fault } from '../fault.ts';
import { writeOrdinal } from '../ordinals.ts';
import type { Meeting } from './model.ts';

/** Holds the ordinals that the catalogue gives against those that the documents state. */
export function checkMeetings(
  documents: readonly CatalogueDocument[],
  meetings: readonly Meeting[],
): Fault[] {
  return documents.flatMap(({ id, file, body, meeting: { year, ordinal } }) => {
    const stated = meetings
      .filter((meeting) => meeting.body === body && meeting.year === year)
      .flatMap((meeting) => meeting.ordinal?.value ?? []);
    if (ordinal === null || stated.includes(ordinal)) return [];
    const found = stated.map(writeOrdinal).join(' and the ');
    return [
      {
        file,
        line: null,
        problem: `The catalogue gives the meeting of "${id}" in ${year} as the ${writeOrdinal(ordinal)}; ${
          found ? `the documents state the ${found}` : 'no document held states its ordinal'
        }.`,
        fix: `Set meeting.ordinal to ${stated[0] ?? 'null'}, as the documents have it.`,
      },
    ];
  });
}
