import { joinRuns } from './runs.ts';
import type { TextRun } from './source.ts';

/** Ends in the middle of an address of the web, which is broken without a hyphen. */
const OPEN_ADDRESS = /(?:https?:\/\/|www\.)\S*[/\-_=&?%#]$/;
/** A hyphen or stroke between parts of a word, or the dash of a span of figures. */
const OPEN_WORD = /[^\s\-–—][-/]$|\d[–—]$/;
const SOFT_HYPHEN = /\u00ad$/;

/**
 * Two lines of one paragraph made one. A word that is divided at its hyphen is joined without a
 * blank and keeps the hyphen: documents of intergovernmental bodies are not hyphenated by machine
 * (Editorial Manual), so that a hyphen at a line end belongs to the word. A soft hyphen goes.
 */
export function joinLines(before: readonly TextRun[], after: readonly TextRun[]): TextRun[] {
  const last = before.at(-1);
  if (!last) return [...after];
  const text = before
    .map((run) => run.text)
    .join('')
    .slice(-400);
  if (SOFT_HYPHEN.test(last.text))
    return joinRuns([...before.slice(0, -1), { ...last, text: last.text.slice(0, -1) }, ...after]);
  const next = after[0]?.text ?? '';
  const open = OPEN_ADDRESS.test(text) || (OPEN_WORD.test(text) && /^[\p{L}\p{N}(]/u.test(next));
  if (open) return joinRuns([...before, ...after]);
  return joinRuns([...before.slice(0, -1), { ...last, text: `${last.text} ` }, ...after]);
}
