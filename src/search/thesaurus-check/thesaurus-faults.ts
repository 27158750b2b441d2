import type { Fault } from '../../corpus/fault.ts';
import type { ThesaurusFile } from '../thesaurus.ts';
import { findCircles } from './circles.ts';
import { findContradictions } from './contradictions.ts';
import { findEverydayWords } from './everyday-words.ts';
import { findHomographs } from './homographs.ts';
import { placeEntries, type TermKey } from './placed-entry.ts';
import { findRepeatedPairs } from './repeated-pairs.ts';
import { findRepeatedTerms } from './repeated-terms.ts';
import { statedPairs } from './stated-pairs.ts';

/** Everything in a thesaurus that cannot be true together, whatever the documents are. */
export function findThesaurusFaults(files: readonly ThesaurusFile[], key: TermKey): Fault[] {
  const places = placeEntries(files);
  const pairs = statedPairs(places, key);
  return [
    ...findRepeatedTerms(places, key),
    ...findRepeatedPairs(pairs),
    ...findContradictions(pairs),
    ...findCircles(pairs),
    ...findHomographs(places, key),
    ...findEverydayWords(places, key),
  ];
}
