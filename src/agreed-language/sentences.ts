import type { Range } from '../corpus/model.ts';
import { plainest } from '../text/readings.ts';
import { unwrap } from '../text/unwrap.ts';

/** After these a full stop ends no sentence. */
const ABBREVIATED = String.raw`(?:arts?|paras?|chaps?|sects?|nos?|vols?|Mr|Mrs|Ms|Dr|Prof|St|vs|cf|e\.g|i\.e)`;
const BOUNDARY = new RegExp(
  String.raw`(?=\s)(?<=[\p{L}\p{Nd})\]][.!?]["”’)\]]*)(?<!(?<![\p{L}.])${ABBREVIATED}\.)\s+(?=["“‘([]*\p{Lu})|\n\s*\n|\n(?=\s*\([\p{L}\d]{1,4}\)\s)`,
  'gu',
);

/** The sentences of a text by their offsets, blanks between them left out. */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BOUNDARY)) {
    if (text.slice(start, index).trim() !== '') found.push([start, index]);
    start = index + gap.length;
  }
  if (text.slice(start).trim() !== '') found.push([start, text.length]);
  return found;
}

const QUOTATION_MARKS = /^[\s"“”„«»‘’']+|[\s"“”„«»‘’']+$/gu;

/** The sentences of a pasted draft, without markup, marks of lists and notes, and divided words. */
export function draftSentences(pasted: string): string[] {
  const text = plainest(unwrap(pasted));
  return sentences(text)
    .map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' '))
    .map((sentence) => sentence.replace(QUOTATION_MARKS, ''))
    .filter((sentence) => /\p{L}/u.test(sentence));
}
