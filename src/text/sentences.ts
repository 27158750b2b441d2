/** After these a full stop ends no sentence. */
const ABBREVIATED = String.raw`(?:arts?|paras?|chaps?|sects?|nos?|vols?|Mr|Mrs|Ms|Dr|Prof|St|vs|cf|e\.g|i\.e)`;
const BOUNDARY = new RegExp(
  String.raw`(?=\s)(?<=[\p{L}\p{Nd})\]][.!?]["”’)\]]*)(?<!(?<![\p{L}.])${ABBREVIATED}\.)\s+(?=["“‘([]*\p{Lu})|\n\s*\n|\n(?=\s*\([\p{L}\d]{1,4}\)\s)`,
  'gu',
);

/** The sentences of a text by their offsets, blanks between them left out. */
export function findSentences(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BOUNDARY)) {
    if (text.slice(start, index).trim() !== '') found.push([start, index]);
    start = index + gap.length;
  }
  if (text.slice(start).trim() !== '') found.push([start, text.length]);
  return found;
}

/** The sentences of a text themselves. */
export function sentencesOf(text: string): string[] {
  return findSentences(text).map(([start, end]) => text.slice(start, end));
}
