import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import type { Marked, Span } from '../text/marked.ts';
import type { NamedTopic } from './named-topics.ts';

/** What to look for; `text` as typed, phrases in quotation marks included, filters taken out. */
export interface TopicQuery {
  readonly text: string;
  /** Which units may answer; all where absent. */
  readonly admits?: (unit: Unit) => boolean;
}

/** A unit that answers a query. */
export interface Hit {
  readonly unit: Unit;
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
  /** Why it is here, where its own words do not say so: "‘electronic surveillance’, close to ‘wiretapping’". */
  readonly reason: Marked | null;
  /** How much of what carries the question its own words say, or terms that say the same, 0 to 1. */
  readonly share: number;
}

export interface TopicResult {
  /** Best first, at most `MOST_HITS`. */
  readonly hits: readonly Hit[];
  /** All that match, those beyond `hits` included. */
  readonly total: number;
  /** What was looked for instead of a word that is unknown. */
  readonly corrections: readonly (readonly [typed: string, taken: string])[];
  /** Words that carry the question and that no text has, nor a term that says the same; as typed. */
  readonly absent: readonly string[];
  /** Texts that come near, best first, where none answers. */
  readonly near: readonly Hit[];
  /** Terms of the corpus nearest to the words of a query that found nothing. */
  readonly nearest: readonly string[];
  /** Themes and key topics that the query names. */
  readonly topics: readonly NamedTopic[];
  /** How a unit answers this query; works on any unit that is held. */
  explain(unit: Unit): Explanation;
}

/** Hits that are ranked and listed. */
export const MOST_HITS = 1000;

/** The ranking of units by relevance to a topic; answers any text, in time linear in its length. */
export interface TopicSearch {
  search(query: TopicQuery): TopicResult;
  /** Units nearest in subject to one that is held, best first, without it. */
  related(unit: Unit, limit: number): readonly RelatedHit[];
  /** Key topics, themes and terms of the texts that begin with, or hold, what is typed; best first. */
  complete(typed: string, limit: number): readonly string[];
  /** Holds units of a library more; one held before under its reference is replaced. */
  add(units: readonly Unit[], library: Library): void;
  /** Holds the units of a document no longer. */
  discard(document: string): void;
}
