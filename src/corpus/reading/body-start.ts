import { readLabel } from './labels.ts';
import { shareOf } from './runs.ts';
import type { TextRun } from './source.ts';

export interface BodyBeginning {
  /** The label where it stands apart from the words, else null. */
  readonly label: string | null;
  readonly runs: readonly TextRun[];
  /** Null where the format does not say. */
  readonly size: number | null;
  /** Where a style names it a heading. */
  readonly headingLevel?: number | null;
}

/** "The Human Rights Council," alone: the organ speaks, a preamble follows. */
export const OPENING = /^(?:The|We, the) [\p{L}\p{N}'’()\s,-]{3,250}(?:,|:)$/u;

/** Words by which organs are called; an opening phrase in upright letters holds one of them. */
export const ORGAN =
  /\b(?:Assembly|Council|Conference|Commission|Committee|Board|Meeting|Parties|Congress|Forum|Working Group)\b/;

/** Whether a paragraph is the opening phrase of a preamble; `italic` is the share of its letters in italics. */
export function isOpening(text: string, italic: number): boolean {
  // Several organs that speak together in italics need more words.
  if (!OPENING.test(text) || text.split(' ').length > (italic > 0.6 ? 60 : 30)) return false;
  return italic > 0.6 || (text.endsWith(',') && ORGAN.test(text));
}

/**
 * An opening phrase with the first clause behind it in one paragraph: the organ's name up to its
 * comma, then "Having considered", "Recalling". Gives the length of the phrase; 0 where there is none.
 */
export function openingLength(text: string): number {
  const match = /^(?:The|We, the) [^,;:.]{3,200},(?= \p{Lu}\p{Ll}+(?:ing|ful|ed|re)\b)/u.exec(text);
  return match && ORGAN.test(match[0]) ? match[0].length : 0;
}

/** Headings that begin a text of their own: "Decision 1/CP.40", "Draft resolution I", "Article 1", "Part one". */
const OPENS_TEXT =
  /^(?:(?:Resolution|Decision)\s\d+\/[\dA-Z.]+|Draft (?:resolution|decision)\s[IVX]+|Article (?:1|I)|Part (?:one|I|1))$/i;

/**
 * Whether the text begins here: the first heading with a Roman numeral or "Chapter I", the first
 * numbered paragraph, the opening phrase of a preamble or a summary. What stands before is cover,
 * masthead and title.
 */
export function beginsText(
  { label, runs, size, headingLevel = null }: BodyBeginning,
  bodySize: number,
): boolean {
  const words = runs
    .map((run) => run.text)
    .join('')
    .trim();
  const text = label === null ? words : `${label} ${words}`;
  const bold = shareOf(runs, 'bold') > 0.8;
  const read = readLabel(text);
  if (/^Chapter (?:I|1|one)$/i.test(text) || /^(?:Executive )?summary$/i.test(text)) return true;
  if (read?.form === 'capital roman' && read.value === 1 && (bold || size === null)) return true;
  if (read?.form === 'capital' && read.value === 1 && bold && (size ?? 0) > bodySize) return true;
  const numbered =
    read?.form === 'figure' || read?.form === 'bracketed figure' || read?.form === 'decimal';
  const first = read?.value === 1 && label !== null;
  if (numbered && (first || words.split(' ').length > 3) && (size ?? bodySize) <= bodySize + 0.3)
    return true;
  const stands = bold || headingLevel !== null || size === null || size > bodySize;
  if (OPENS_TEXT.test(text) && stands) return true;
  return openingLength(text) > 0 || isOpening(text, shareOf(runs, 'italic'));
}
