import type { Marked, Span } from '../text/marked.ts';
import type { NamedTopic } from './named-topics.ts';

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
}

/** A unit near in subject to another, and the stretches of its text that they share. */
export interface RelatedHit extends Hit {
  readonly spans: readonly Span[];
}

/** How a unit answers a query. */
export interface Explanation {
  /** The stretches of its text that answer, in order, of kind `match`. */
  readonly spans: readonly Span[];
  /** Why it is here, where its own words do not say so: "electronic surveillance, for wiretapping". */
  readonly reason: Marked | null;
}

export interface TopicResult {
  /** Best first, at most `MOST_HITS`. */
  readonly hits: readonly Hit[];
  /** All that match, those beyond `hits` included. */
  readonly total: number;
  /** What was looked for instead of a word that is unknown. */
  readonly corrections: readonly (readonly [typed: string, taken: string])[];
  /** Terms of the corpus nearest to the words of a query that found nothing. */
  readonly nearest: readonly string[];
  /** Themes and key topics that the query names. */
  readonly topics: readonly NamedTopic[];
  /** How a unit answers this query; works on any unit of the library. */
  explain(unit: number): Explanation;
}

/** Hits that are ranked and listed. */
export const MOST_HITS = 1000;

/** The ranking of units by relevance to a topic; answers any text, in time linear in its length. */
export interface TopicSearch {
  search(query: TopicQuery): TopicResult;
  /** Units nearest in subject to one unit, best first, without it. */
  related(unit: number, limit: number): readonly RelatedHit[];
  /** Key topics, themes and frequent phrases that begin with, or hold, what is typed; best first. */
  complete(typed: string, limit: number): readonly string[];
}
