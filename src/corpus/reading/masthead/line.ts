import { shareOf, textOf } from '../runs.ts';
import type { ParagraphBlock } from '../source.ts';

/** A line, or lines in one face, of a masthead or cover. */
export interface MastheadLine {
  readonly block: ParagraphBlock;
  readonly text: string;
  /** In points; that of running text where the format does not say. */
  readonly size: number;
  readonly bold: boolean;
}

export function readLines(front: readonly ParagraphBlock[]): MastheadLine[] {
  return front
    .map((block) => ({
      block,
      text: textOf(block.runs),
      size: block.size ?? 10,
      bold: shareOf(block.runs, 'bold') > 0.5,
    }))
    .filter(({ text }) => text !== '');
}

/** The first group of the first line that fits; null where none does. */
export function firstMatch(lines: readonly MastheadLine[], pattern: RegExp): string | null {
  for (const { text } of lines) {
    const found = pattern.exec(text)?.[1];
    if (found) return found;
  }
  return null;
}
