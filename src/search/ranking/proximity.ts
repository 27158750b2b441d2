import type { Question } from '../query/question.ts';
import type { TopicIndex } from '../retrieval/topic-index.ts';

/** Words further apart than this do not belong together. */
const FAR = 4;
/** What two neighbouring words of a query are worth when they are neighbours in a text too. */
const TOGETHER = 0.5;
/** Alternatives of less weight do not count as the word. */
const AS_GOOD = 0.6;

/** Tells how near to each other words that follow each other in the query stand in a unit. */
export function nearness(question: Question, index: TopicIndex): (unit: number) => number {
  const { concepts } = question;
  const conceptOf = new Map<number, number>();
  concepts.forEach(({ alternatives }, i) => {
    for (const { term, weight } of alternatives) {
      if (weight >= AS_GOOD && !conceptOf.has(term)) conceptOf.set(term, i);
    }
  });
  const last = new Int32Array(concepts.length);
  const gap = new Int32Array(concepts.length);
  return (unit) => {
    last.fill(-FAR - 1);
    gap.fill(FAR + 1);
    const start = index.sequenceStarts[unit]!;
    const end = index.sequenceStarts[unit + 1]!;
    for (let i = start; i < end; i++) {
      const concept = conceptOf.get(index.sequence[i]!);
      if (concept === undefined) continue;
      const at = i - start;
      last[concept] = at;
      if (concept > 0) gap[concept - 1] = Math.min(gap[concept - 1]!, at - last[concept - 1]!);
      if (concept + 1 < concepts.length) {
        gap[concept] = Math.min(gap[concept]!, at - last[concept + 1]!);
      }
    }
    let bonus = 0;
    for (let i = 0; i + 1 < concepts.length; i++) {
      if (gap[i]! > FAR) continue;
      const weight = (concepts[i]!.weight + concepts[i + 1]!.weight) / 2;
      bonus += (TOGETHER * weight) / Math.max(1, gap[i]!);
    }
    return bonus;
  };
}
