import { RELATIONS, type Relation } from '../thesaurus.ts';

/** A term to look for in place of another, and how much of a match it is. */
export interface Alternative {
  readonly term: number;
  readonly relation: Relation | 'same' | 'family' | 'prefix';
  readonly weight: number;
  /** The words of the question, as typed, that it stands for. */
  readonly standsFor: string;
}

/**
 * All that ranking needs, in flat arrays. A term is a stem, or several joined by blanks for the
 * phrases of the thesaurus, of abbreviations and of key topics. The units that have term `t` are
 * `units[starts[t]]` to `units[starts[t + 1]]`, ascending; `own` says how much it is in their own
 * words, `context` in what they stand under (headings, theme, paper), both 0 to 255.
 */
export interface TopicIndex {
  readonly unitCount: number;
  readonly terms: readonly string[];
  /** Each term as a reader knows it. */
  readonly shown: readonly string[];
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  readonly own: Uint8Array;
  readonly context: Uint8Array;
  /** In how many units a term stands in their own words. */
  readonly frequency: Uint32Array;
  /** The content words of unit `u` in order: `sequence[sequenceStarts[u]]` and on. */
  readonly sequenceStarts: Uint32Array;
  readonly sequence: Uint32Array;
  readonly compounds: readonly (readonly [string, string])[];
  /**
   * By family of stems, what a term may be found by besides itself: for `expansionKeys[k]` the terms
   * `expansionTerms[expansionStarts[k]]` and on, each with the number of its relation.
   */
  readonly expansionKeys: readonly string[];
  readonly expansionStarts: Uint32Array;
  readonly expansionTerms: Uint32Array;
  readonly expansionRelations: Uint8Array;
  /** Key topics, themes and phrases worth completing, commonest first. */
  readonly phrases: readonly string[];
}

/** What the key at a place among an index's expansion keys may be found by. */
export function expansionsAt(
  index: TopicIndex,
  place: number,
): (readonly [term: number, relation: Relation])[] {
  const { expansionStarts, expansionTerms, expansionRelations } = index;
  const found: [number, Relation][] = [];
  for (let i = expansionStarts[place]!; i < expansionStarts[place + 1]!; i++) {
    found.push([expansionTerms[i]!, RELATIONS[expansionRelations[i]!]!]);
  }
  return found;
}
