import type { Meeting } from './facts/model.ts';
import type { DocumentEntry } from './model.ts';

/**
 * Whether a document is of a meeting: of its body and year, and of its ordinal where both state
 * one, since a body may meet twice in a year.
 */
export function belongsToMeeting(
  { body, meeting }: Pick<DocumentEntry, 'body' | 'meeting'>,
  of: Pick<Meeting, 'body' | 'year' | 'ordinal'>,
): boolean {
  return (
    body === of.body &&
    meeting.year === of.year &&
    (meeting.ordinal === null || of.ordinal === null || meeting.ordinal === of.ordinal.value)
  );
}
