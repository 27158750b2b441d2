import { distance } from '../../text/edit-distance.ts';
import type { UnitIndex } from '../retrieval/unit-index.ts';
import type { Question } from './question.ts';

const MOST = 5;
/** Words of a query for which near terms are sought. */
const WORDS = 4;
/** Words further apart than this, or than a part of their length, are different words. */
const FAR = 3;
const PART = 4;

/** What to try instead: parts of the question that the texts have, and words spelt like the rest. */
export function nearestTerms({ concepts }: Question, index: UnitIndex): readonly string[] {
  const { vocabulary } = index;
  const found = new Set<string>();
  for (const { alternatives } of concepts) {
    const [first] = alternatives;
    if (first && vocabulary.frequency(first.term) > 0) found.add(index.written(first.term));
  }
  for (const { stem, alternatives } of concepts.slice(0, WORDS)) {
    if (alternatives.length > 0 || stem.length < 4 || stem.length > 24) continue;
    const near = index
      .similar(stem, FAR)
      .filter((term) => term[0] === stem[0])
      .map((term) => ({ term, far: distance(stem, term, FAR + 1) }))
      .filter(({ term, far }) => far <= FAR && far * PART <= term.length)
      .sort((a, b) => a.far - b.far || vocabulary.frequency(b.term) - vocabulary.frequency(a.term));
    for (const { term } of near.slice(0, 3)) found.add(index.written(term));
  }
  return [...found].slice(0, MOST);
}
