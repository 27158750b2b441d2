/** What a line that begins with a number is: a paragraph, an item of a numbered list inside one, or text. */
export type NumberedLine = 'paragraph' | 'list item' | 'text' | 'misplaced';

export interface NumberingState {
  /** Number of the last paragraph; null before the first. */
  readonly lastParagraph: number | null;
  /** Number of the last item of a numbered list inside the open unit; null when there is none. */
  readonly lastListed: number | null;
  /** The text of the open unit; null when none is open. */
  readonly open: string | null;
  readonly openIsComplete: boolean;
  readonly followsBlank: boolean;
}

/**
 * Paragraph numbers go up through a document, and may skip. A list inside a paragraph is announced
 * by a colon and starts again at 1. In mid-sentence, a number is part of the sentence ("in\n2018. The …").
 */
export function placeNumber(n: number, state: NumberingState): NumberedLine {
  const { lastParagraph, lastListed, open, openIsComplete, followsBlank } = state;
  const expected = lastParagraph === null ? null : lastParagraph + 1;
  if (open !== null && n === 1 && open.endsWith(':') && expected !== 1) return 'list item';
  const isNextListed = lastListed !== null && n === lastListed + 1;
  if (isNextListed && !(n === expected && followsBlank)) return 'list item';
  if (expected === null || n === expected) return 'paragraph';
  if (open !== null && !openIsComplete) return 'text';
  return n > expected ? 'paragraph' : 'misplaced';
}
