import { textOf } from './runs.ts';
import type { Source } from './source.ts';
import { type Doubt, doubt } from './structure.ts';
import type { ReadParts } from './structure-builder.ts';

/**
 * Counts every word of the source and every word of what was read, page for page where a block
 * begins: a word in no part, or in a part but not in the source, is a doubt that stops.
 */
export function findUnplaced(read: ReadParts, source: Source): Doubt[] {
  const left = new Map<string, number>();
  for (const text of wordsOfSource(source))
    for (const word of words(text)) left.set(word, (left.get(word) ?? 0) + 1);
  for (const text of wordsOfParts(read))
    for (const word of words(text)) left.set(word, (left.get(word) ?? 0) - 1);
  const lost = [...left].filter(([, count]) => count > 0).map(([word]) => word);
  const foreign = [...left].filter(([, count]) => count < 0).map(([word]) => word);
  return [
    ...(lost.length > 0 ? [doubt('words-unplaced', null, null, lost.slice(0, 40).join(' '))] : []),
    ...(foreign.length > 0
      ? [doubt('words-foreign', null, null, foreign.slice(0, 40).join(' '))]
      : []),
  ];
}

/** Letters and figures only: marks and blanks are set apart and joined in reading. */
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function wordsOfSource(source: Source): string[] {
  const texts = source.notes.map((note) => `${note.mark} ${textOf(note.runs)}`);
  for (const block of source.blocks) {
    if (block.type === 'table') texts.push(block.title ?? '', ...block.rows.flat());
    else texts.push(block.label ?? '', textOf(block.runs));
  }
  return texts;
}

function wordsOfParts(read: ReadParts): string[] {
  return [
    ...read.units.flatMap(({ printed, text }) => [printed, text]),
    ...read.headings.map(({ printed }) => printed),
    ...read.notes.flatMap(({ mark, text }) => [mark, text]),
    ...read.tables.flatMap(({ title, rows }) => [title ?? '', ...rows.flat()]),
    ...read.passages.map(({ text }) => text),
    ...read.furniture.map(({ text }) => text),
  ];
}
