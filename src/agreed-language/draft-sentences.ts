import { plainest } from '../text/readings.ts';
import { findSentences } from '../text/sentences.ts';
import { unwrap } from '../text/unwrap.ts';

const QUOTATION_MARKS = /^[\s"“”„«»‘’']+|[\s"“”„«»‘’']+$/gu;

/** The sentences of a pasted draft, without markup, marks of lists and notes, and divided words. */
export function draftSentences(pasted: string): string[] {
  const text = plainest(unwrap(pasted));
  return findSentences(text)
    .map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' '))
    .map((sentence) => sentence.replace(QUOTATION_MARKS, ''))
    .filter((sentence) => /\p{L}/u.test(sentence));
}
