import { readLabel } from './labels.ts';
import { shareOf } from './runs.ts';
import type { TextRun } from './source.ts';

export interface Beginning {
  /** The label where it stands apart from the words, else null. */
  readonly label: string | null;
  readonly runs: readonly TextRun[];
  /** Null where the format does not say. */
  readonly size: number | null;
}

/** "The Human Rights Council," alone: the organ speaks, a preamble follows. */
export const OPENING = /^(?:The|We, the) [\p{L}\p{N}'’()\s,-]{3,250}(?:,|:)$/u;

/**
 * Whether the text begins here: the first heading with a Roman numeral or "Chapter I", the first
 * numbered paragraph, the opening phrase of a preamble or a summary. What stands before is cover,
 * masthead and title.
 */
export function beginsText({ label, runs, size }: Beginning, bodySize: number): boolean {
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
  if (numbered && words.split(' ').length > 3 && (size ?? bodySize) <= bodySize + 0.3) return true;
  return OPENING.test(text) && shareOf(runs, 'italic') > 0.6 && text.split(' ').length < 30;
}
