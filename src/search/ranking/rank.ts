import type { Unit } from '../../corpus/model.ts';
import { type Hit, MOST_HITS } from '../model.ts';
import type { Concept, Question } from '../query/question.ts';
import type { Candidate, IndexEntry, Sought, UnitIndex } from '../retrieval/unit-index.ts';
import { best } from './best.ts';
import { answersByTerm, matchOf } from './matches.ts';
import { nearness } from './proximity.ts';
import { sayer } from './said.ts';

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
/** Hits near the top whose texts are looked at more closely. */
const CLOSELY = 200;
/** Occurrences that count for half of what many would. */
const HALF = 1.2;
/** Smaller differences in how much of a text a term is tell nothing; then the order of the texts does. */
const STEPS = 8;
/** How much the length of a unit tells: 0 not at all, 1 in full. */
const LENGTH = 0.5;
/** What one occurrence counts for at least, of what many would; and about, where none are counted. */
const LEAST = 0.85;
const ABOUT = 0.92;

/** A matter of which no text says this much in one place is none of the texts held. */
const MATTER = 0.65;
/** What a hit must say in its own words or the same, where a word of the question is unknown. */
const SAID = 0.4;
/** What scores less than this part of the first is about something else; chosen on judged questions. */
const END = 0.15;
/** Texts offered as near, where none answers. */
const MOST_NEAR = 5;

export interface Ranking {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Best first; only where there are no hits. */
  readonly near: readonly Hit[];
}

interface Scored extends Hit {
  readonly candidate: Candidate;
}

/** Ranks the units of an index by how well they answer a question. */
export function rank(
  { concepts }: Question,
  index: UnitIndex,
  admits: (unit: Unit) => boolean,
): Ranking {
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return { hits: [], total: 0, near: [] };
  const answers = answersByTerm(concepts);
  const scored: Scored[] = [];
  const candidates = retrieve().sort((a, b) => a.entry - b.entry);
  for (const candidate of candidates) {
    const { unit } = index.entry(candidate.entry);
    const values = matchOf(candidate, answers, concepts.length, () => ABOUT);
    if (supportOf(values) < FLOOR || !admits(unit)) continue;
    scored.push({ unit, candidate, score: scoreOf(values, unit) });
  }
  const hits = best(scored, MOST_HITS);
  const near = nearness(concepts, index.vocabulary);
  const said = sayer(concepts, index.vocabulary);
  const isUnknown = concepts.some(
    ({ carries, alternatives }) => carries && alternatives.length === 0,
  );
  const carrying = concepts.filter(({ carries }) => carries);
  let most = 0;
  const first = hits.slice(0, CLOSELY).flatMap((hit): Scored[] => {
    const entry = index.entry(hit.candidate.entry);
    const own = (term: string) => shareOf(term, entry);
    const values = matchOf(hit.candidate, answers, concepts.length, own);
    const { together, itself } = said(entry, hit.candidate);
    most = Math.max(most, together);
    if (isUnknown && itself < SAID) return [];
    return [{ ...hit, score: scoreOf(values, hit.unit) + near(entry.words) }];
  });
  const ranked = [...best(first, CLOSELY), ...hits.slice(CLOSELY)];
  const isMatter = most >= MATTER && (carrying.length === 0 || carrying.some((one) => one.covered));
  if (!isMatter || ranked.length === 0) {
    return { hits: [], total: 0, near: nearest() };
  }
  const least = END * ranked[0]!.score;
  const kept = ranked.filter(({ score }) => score >= least);
  return { hits: kept, total: kept.length, near: [] };

  /** Texts that say a part of the question, or something near it, however little. */
  function nearest(): Hit[] {
    const some = index
      .retrieve(soughtFor(concepts))
      .map((candidate) => ({ candidate, unit: index.entry(candidate.entry).unit }))
      .filter(({ unit }) => admits(unit))
      .map(({ candidate, unit }) => {
        const values = matchOf(candidate, answers, concepts.length, () => ABOUT);
        return { unit, score: scoreOf(values, unit) };
      });
    return best(some, MOST_NEAR).filter(({ score }) => score > 0);
  }

  /**
   * Units that may be hits: those that have one of the words that say most. Those that have only
   * the others, which together say less than a hit must, need not be looked at.
   */
  function retrieve(): Candidate[] {
    const order = [...concepts].sort((a, b) => b.weight - a.weight);
    let rest = whole;
    let needed = 0;
    while (needed < order.length && rest >= FLOOR * whole) rest -= order[needed++]!.weight;
    const found = index.retrieve(soughtFor(order.slice(0, needed)));
    if (needed === order.length) return found;
    const among = new Set(found.map(({ entry }) => entry));
    return index.retrieve(soughtFor(order), among);
  }

  function supportOf(values: Float64Array): number {
    let sum = 0;
    concepts.forEach(({ weight }, i) => {
      sum += weight * Math.min(1, values[i]! / SUPPORTS);
    });
    return sum / whole;
  }

  function scoreOf(values: Float64Array, { kind }: Unit): number {
    let score = 0;
    let covered = 0;
    concepts.forEach(({ weight }, i) => {
      score += weight * values[i]!;
      covered += weight * Math.min(1, values[i]! / COVERS);
    });
    return score * (covered / whole) ** COVERAGE * (kind === 'recommendation' ? RECOMMENDATION : 1);
  }

  function shareOf(term: string, { words, length }: IndexEntry): number {
    const stems = term.split(' ').map((stem) => index.vocabulary.id(stem));
    let times = 0;
    for (let at = words.indexOf(stems[0]!); at >= 0; at = words.indexOf(stems[0]!, at + 1)) {
      if (stems.every((stem, i) => words[at + i] === stem)) times++;
    }
    const relative = 1 - LENGTH + (LENGTH * length) / index.averageLength;
    const share = times / (times + HALF * relative);
    return LEAST + ((1 - LEAST) * Math.round(share * STEPS)) / STEPS;
  }
}

function soughtFor(concepts: readonly Concept[]): Sought[] {
  return concepts.flatMap(({ alternatives, weight }) =>
    alternatives.map((one) => ({ term: one.term, boost: one.weight * weight })),
  );
}
