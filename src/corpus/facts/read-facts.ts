import type { Kind } from '../kinds/kind.ts';
import type { Body, Document, Unit } from '../model.ts';
import { findNames } from '../states/find-names.ts';
import { symbolsIn } from '../symbol.ts';
import { reportingKinds } from './meeting-reports.ts';
import { type MastheadDates, readMeetings } from './meetings.ts';
import type { Facts } from './model.ts';

/** The facts that the documents state, each with the places that prove it. */
export function readFacts(
  bodies: readonly Body[],
  documents: readonly Document[],
  units: readonly Unit[],
  mastheads: MastheadDates,
  kinds: readonly Kind[],
): Facts {
  const reporting = reportingKinds(kinds);
  return {
    meetings: bodies.flatMap((body) => readMeetings(body, documents, units, mastheads, reporting)),
    names: units.flatMap(({ text, ref }) => {
      const names = findNames(text).map(({ participant }) => participant.name);
      return [...new Set(names)].map((name) => ({ name, ref }));
    }),
    symbols: units.flatMap(({ text, ref }) => symbolsIn(text).map((symbol) => ({ symbol, ref }))),
  };
}
