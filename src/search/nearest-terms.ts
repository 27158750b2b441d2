import { distance } from '../edit-distance.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question } from './question.ts';
import type { TopicIndex } from './topic-index.ts';

const MOST = 5;
/** Words of a query for which near terms are sought. */
const WORDS = 4;

/** What to try instead: parts of the question that the corpus has, and terms spelt like the rest. */
export function nearestTerms(
  { concepts }: Question,
  index: TopicIndex,
  lexicon: Lexicon,
): readonly string[] {
  const found = new Set<string>();
  for (const { alternatives } of concepts) {
    const [first] = alternatives;
    if (first && index.frequency[first.term]! > 0) found.add(index.shown[first.term]!);
  }
  for (const { stem, alternatives } of concepts.slice(0, WORDS)) {
    if (alternatives.length > 0 || stem.length < 4 || stem.length > 24) continue;
    const near = lexicon.words
      .filter((term) => index.terms[term]![0] === stem[0])
      .map((term) => ({ term, far: distance(stem, index.terms[term]!, 4) }))
      .filter(({ term, far }) => far < 4 && far <= index.terms[term]!.length / 2)
      .sort((a, b) => a.far - b.far || index.frequency[b.term]! - index.frequency[a.term]!);
    for (const { term } of near.slice(0, 3)) found.add(index.shown[term]!);
  }
  return [...found].slice(0, MOST);
}
