import type { Concept } from '../query/question.ts';
import { CONTEXT } from '../retrieval/unit-context.ts';
import type { Candidate, Field } from '../retrieval/unit-index.ts';

/** What the context of a unit counts for: beside its own words, and alone. */
const LIFT = 0.15;
const ALONE = 0.35;

/** What a term in a unit answers: which word of the question, and how well. */
export interface Answers {
  readonly concept: number;
  readonly weight: number;
}

/** By term, what it answers. */
export function answersByTerm(concepts: readonly Concept[]): Map<string, Answers[]> {
  const byTerm = new Map<string, Answers[]>();
  concepts.forEach(({ alternatives }, concept) => {
    for (const { term, weight } of alternatives) {
      const answers = byTerm.get(term);
      if (answers) answers.push({ concept, weight });
      else byTerm.set(term, [{ concept, weight }]);
    }
  });
  return byTerm;
}

/**
 * How well a unit matches each word of a question, 0 to little more than 1; `own` says how much a
 * term is in a unit's own words where it stands there.
 */
export function matchOf(
  { match }: Candidate,
  answers: ReadonlyMap<string, readonly Answers[]>,
  count: number,
  own: (term: string) => number,
): Float64Array {
  const values = new Float64Array(count);
  for (const term in match) {
    const fields = match[term]!;
    const context = contextOf(fields);
    const matched = fields[0] === 'own' ? own(term) + LIFT * context : ALONE * context;
    for (const { concept, weight } of answers.get(term)!) {
      values[concept] = Math.max(values[concept]!, weight * matched);
    }
  }
  return values;
}

function contextOf(fields: readonly Field[]): number {
  let most = 0;
  for (const field of fields) if (field !== 'own') most = Math.max(most, CONTEXT[field]);
  return most;
}
