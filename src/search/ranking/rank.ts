import { type Hit, MOST_HITS } from '../model.ts';
import type { Question } from '../query/question.ts';
import type { TopicIndex } from '../retrieval/topic-index.ts';
import { best } from './best.ts';
import { nearness } from './proximity.ts';

/** What the context of a unit counts for: beside its own words, and alone. */
const LIFT = 0.15;
const ALONE = 0.35;
/** A match of this much or more covers a word of the query in full. */
const COVERS = 0.1;
/** A match of this much or more supports a hit in full; a key topic of a theme alone does by half. */
const SUPPORTS = 0.4;
/** How much of what a query says a unit must support to be a hit. */
const FLOOR = 0.4;
/** How strongly words that are missing weigh. */
const COVERAGE = 1.7;
/** Recommendations come before other units of equal relevance. */
const RECOMMENDATION = 1.15;
/** Hits near the top for which the nearness of their words is looked at. */
const NEAR_AMONG = 200;

export interface Ranking {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** Ranks the units of an index; keeps working memory of a few numbers a unit between calls. */
export class Ranker {
  readonly #index: TopicIndex;
  readonly #recommendation: Uint8Array;
  readonly #score: Float32Array;
  readonly #covered: Float32Array;
  readonly #supported: Float32Array;
  readonly #best: Float32Array;
  readonly #touched: Uint32Array;

  constructor(index: TopicIndex, recommendation: Uint8Array) {
    this.#index = index;
    this.#recommendation = recommendation;
    this.#score = new Float32Array(index.unitCount);
    this.#covered = new Float32Array(index.unitCount);
    this.#supported = new Float32Array(index.unitCount);
    this.#best = new Float32Array(index.unitCount);
    this.#touched = new Uint32Array(index.unitCount);
  }

  rank(question: Question, admits: (unit: number) => boolean): Ranking {
    const whole = question.concepts.reduce((sum, { weight }) => sum + weight, 0);
    if (whole === 0) return { hits: [], total: 0 };
    const touched: number[] = [];
    for (const { alternatives, weight } of question.concepts) {
      const count = this.#gather(alternatives);
      for (let i = 0; i < count; i++) {
        const unit = this.#touched[i]!;
        const value = this.#best[unit]!;
        this.#best[unit] = 0;
        if (this.#score[unit] === 0) touched.push(unit);
        this.#score[unit]! += weight * value;
        this.#covered[unit]! += weight * Math.min(1, value / COVERS);
        this.#supported[unit]! += weight * Math.min(1, value / SUPPORTS);
      }
    }
    const candidates: Hit[] = [];
    for (const unit of touched) {
      const share = this.#covered[unit]! / whole;
      const score =
        this.#score[unit]! *
        share ** COVERAGE *
        (this.#recommendation[unit] === 1 ? RECOMMENDATION : 1);
      this.#score[unit] = 0;
      const support = this.#supported[unit]! / whole;
      this.#covered[unit] = 0;
      this.#supported[unit] = 0;
      if (support >= FLOOR && admits(unit)) candidates.push({ unit, score });
    }
    return { hits: this.#near(best(candidates, MOST_HITS), question), total: candidates.length };
  }

  /** Fills `#best` with how well each unit matches one word, and returns how many do. */
  #gather(alternatives: Question['concepts'][number]['alternatives']): number {
    const { starts, units, own, context } = this.#index;
    let count = 0;
    for (const { term, weight } of alternatives) {
      const end = starts[term + 1]!;
      for (let p = starts[term]!; p < end; p++) {
        const unit = units[p]!;
        const matched = own[p]! > 0 ? own[p]! + LIFT * context[p]! : ALONE * context[p]!;
        const value = (weight * matched) / 255;
        const before = this.#best[unit]!;
        if (value <= before) continue;
        if (before === 0) this.#touched[count++] = unit;
        this.#best[unit] = value;
      }
    }
    return count;
  }

  #near(hits: readonly Hit[], question: Question): Hit[] {
    if (question.concepts.length < 2) return [...hits];
    const bonus = nearness(question, this.#index);
    const first = hits
      .slice(0, NEAR_AMONG)
      .map(({ unit, score }) => ({ unit, score: score + bonus(unit) }))
      .sort(byScore);
    return [...first, ...hits.slice(NEAR_AMONG)];
  }
}

export function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.unit - b.unit;
}
