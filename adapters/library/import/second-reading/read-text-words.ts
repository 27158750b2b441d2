import type { OriginalPart } from '../../../../src/corpus/reading/proof/original.ts';

const EMPHASIS = /(?<![\\\p{L}\p{N}])(\*{1,3}|_{1,3})(?=[^\s*_])([^\n]*?[^\s*_\\])\1(?!\p{L})/gu;

/** Marks of Markdown that are no words, each with what is left of it. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*#{1,6}[ \t]+/gm, ''],
  [/[ \t]#+[ \t]*$/gm, ''],
  [/^[ \t]*(?:={3,}|-{3,}|_{3,}|\*{3,})[ \t]*$/gm, ''],
  [/\[\^([^\]\s]{1,20})\]:?/g, ' $1 '],
  [/\[([^[\]\n]*)\]\((?:#[^()\s]*|https?:[^()\s]*|[^()\s]*\.(?:html?|pdf))?\)/g, '$1'],
  [EMPHASIS, '$2'],
  // Emphasis within emphasis.
  [EMPHASIS, '$2'],
  [/\\([\\*_[\]#`])/g, '$1'],
  [/^\|[ \t:|-]+\|$/gm, ''],
  [/^\||\|$/gm, ''],
  [/(?<=\S[ \t])\|(?=[ \t])/g, ''],
];

/** The words of a text without Markdown's marks, by another way than `readText`: mark by mark over the whole. */
export function readTextWords(text: string): OriginalPart[] {
  const sheets = text.replace(/^\uFEFF/, '').split('\f');
  if (sheets.at(-1)?.trim() === '') sheets.pop();
  return sheets.map((sheet, index) => ({
    page: sheets.length > 1 ? index + 1 : null,
    text: MARKS.reduce((left, [mark, words]) => left.replace(mark, words), sheet),
  }));
}
