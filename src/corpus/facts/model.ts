import type { DaySpan } from '../dates.ts';
import type { Lines } from '../model.ts';

/** Where a fact stands: a unit, or lines of a document's masthead, which is no unit (`ref` null). */
export interface Proof {
  readonly document: string;
  readonly ref: string | null;
  readonly lines: Lines;
}

/** A fact and every place that proves it, in the order of the corpus; never without one. */
export interface Stated<T> {
  readonly value: T;
  readonly proofs: readonly Proof[];
}

/** What the documents state of one meeting of a body; what none of them states is null or empty. */
export interface Meeting {
  readonly body: string;
  readonly year: number;
  /** 6 for the sixth meeting. */
  readonly ordinal: Stated<number> | null;
  readonly dates: Stated<DaySpan> | null;
  readonly place: Stated<string> | null;
}

/** What the documents state beside the texts themselves. */
export interface Facts {
  /** In the order of the catalogue's bodies, then by year. */
  readonly meetings: readonly Meeting[];
}
