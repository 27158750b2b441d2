import type { Concept } from '../query/question.ts';
import type { Vocabulary } from '../retrieval/vocabulary.ts';

/** Words further apart than this do not belong together. */
const FAR = 4;
/** What two neighbouring words of a query are worth when they are neighbours in a text too. */
const TOGETHER = 0.5;
/** Alternatives of less weight do not count as the word. */
const AS_GOOD = 0.6;

/** Tells how near to each other words that follow each other in the query stand in a text. */
export function nearness(
  concepts: readonly Concept[],
  vocabulary: Vocabulary,
): (words: Uint32Array) => number {
  const conceptOf = new Map<number, number>();
  concepts.forEach(({ alternatives }, i) => {
    for (const { term, weight } of alternatives) {
      const id = vocabulary.id(term);
      if (id !== undefined && weight >= AS_GOOD && !conceptOf.has(id)) conceptOf.set(id, i);
    }
  });
  const last = new Int32Array(concepts.length);
  const gap = new Int32Array(concepts.length);
  return (words) => {
    if (concepts.length < 2) return 0;
    last.fill(-FAR - 1);
    gap.fill(FAR + 1);
    words.forEach((word, at) => {
      const concept = conceptOf.get(word);
      if (concept === undefined) return;
      last[concept] = at;
      if (concept > 0) gap[concept - 1] = Math.min(gap[concept - 1]!, at - last[concept - 1]!);
      if (concept + 1 < concepts.length) {
        gap[concept] = Math.min(gap[concept]!, at - last[concept + 1]!);
      }
    });
    let bonus = 0;
    for (let i = 0; i + 1 < concepts.length; i++) {
      if (gap[i]! > FAR) continue;
      const weight = (concepts[i]!.weight + concepts[i + 1]!.weight) / 2;
      bonus += (TOGETHER * weight) / Math.max(1, gap[i]!);
    }
    return bonus;
  };
}
