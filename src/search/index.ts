import type { Marked, Span } from '../marked.ts';

/** What to look for; `text` as typed, phrases in quotation marks included, filters taken out. */
export interface TopicQuery {
  readonly text: string;
  /** Which units may answer, by position in the library; all where absent. */
  readonly admits?: (unit: number) => boolean;
}

/** A unit that answers a query. */
export interface Hit {
  /** Position in the library's units. */
  readonly unit: number;
  readonly score: number;
  /** Why it is here, where its own words do not say so: "electronic surveillance, for wiretapping". */
  readonly reason: Marked | null;
}

export interface TopicResult {
  /** Best first, all that match. */
  readonly hits: readonly Hit[];
  /** What was looked for instead of a word that is unknown: [typed, taken]. */
  readonly corrections: readonly (readonly [typed: string, taken: string])[];
  /** Terms of the corpus nearest to words that found nothing. */
  readonly nearest: readonly string[];
}

/** The ranking of units by relevance to a topic. */
export interface TopicSearch {
  search(query: TopicQuery): TopicResult;
  /** The stretches of a unit's text that answer the query, in order, for marking and excerpts. */
  matches(unit: number, query: TopicQuery): readonly Span[];
  /** Units nearest in subject to one unit, best first, without it. */
  related(unit: number, limit: number): readonly Hit[];
}
