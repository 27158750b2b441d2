import type { Body, Document, Unit } from '../model.ts';
import { type MastheadDates, readMeetings } from './meetings.ts';
import type { Facts } from './model.ts';

/** The facts that the documents state, each with the places that prove it. */
export function readFacts(
  bodies: readonly Body[],
  documents: readonly Document[],
  units: readonly Unit[],
  mastheads: MastheadDates,
): Facts {
  return {
    meetings: bodies.flatMap((body) => readMeetings(body, documents, units, mastheads)),
  };
}
