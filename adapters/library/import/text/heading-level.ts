import { SCOPE_LABEL } from '../../../../src/corpus/reading/scope-labels.ts';

/** Headings that open a text of its own stand above all others. */
const OPENS_TEXT = /^(?:.*\b)?(?:resolution|decision|annex|appendix|enclosure|chapter|part)\b/i;
const ROMAN = /^[IVXL]{1,6}\.\s+\p{Lu}/u;
const CAPITAL = /^[A-Z]\.\s+\p{Lu}/u;
/** A sentence, or a line of dates, votes or symbols. */
const ENDS = /(?:[.;:,!?]["”’)]*|\d)$/;
const BEGINS_ITEM = /^(?:\(?(?:\d|[a-z][.)]|[ivxl]+[.)])|[–—•*+-]\s)/;
/** Headings with a number may be longer than a sentence; what is longer than this is text. */
const MOST_WORDS = 80;
const MOST_WORDS_WITHOUT_NUMBER = 12;

/** The lowest level: of headings that have neither number nor mark. */
export const UNNUMBERED = 6;

/**
 * The level of heading that a paragraph of plain text stands for, by its number and its form; null
 * for text. Without a number it is a guess, made only where the text before is complete.
 */
export function headingLevelOf(text: string, isComplete: boolean): number | null {
  if (SCOPE_LABEL.test(text)) return OPENS_TEXT.test(text) ? 1 : UNNUMBERED;
  const words = text.split(/\s+/).length;
  if (words <= MOST_WORDS && ROMAN.test(text)) return 2;
  if (words <= MOST_WORDS && CAPITAL.test(text)) return 3;
  const isPlain = isComplete && words <= MOST_WORDS_WITHOUT_NUMBER && /^\p{Lu}/u.test(text);
  return isPlain && !ENDS.test(text) && !BEGINS_ITEM.test(text) ? UNNUMBERED : null;
}
