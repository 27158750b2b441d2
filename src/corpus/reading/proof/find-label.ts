import { readCharacters } from './characters.ts';
import type { Ledger } from './ledger.ts';

/** What names a number in front of it: "Recommendation 4", "Article 3". */
const NAMING =
  /(?:recommendation|decision|resolution|article|rule|principle|paragraph|para\.|item|chapter|section|annex|appendix|part|note|box|op|pp|no\.)$/i;
/** Sets a number off from the words that it numbers. */
const AROUND = /[\p{P}\p{S}]/u;

/**
 * Where a label begins that stands, with its punctuation and the word that names it, directly in
 * front of `at` among characters without blanks; null where it does not stand there.
 */
export function findLabel(label: string, ledger: Ledger, at: number): number | null {
  const characters = ledger.original.text;
  // What ends the line before, such as the indicator of a note, is not the label's.
  const goesBack = (from: number): boolean =>
    from > 0 &&
    !(from < at && ledger.startsLine(from)) &&
    ledger.isFree(from - 1) &&
    AROUND.test(characters[from - 1]!);
  let end = at;
  while (goesBack(end)) end -= 1;
  const wanted = trimPunctuation(readCharacters([{ page: null, text: label }]).text);
  // A label of signs alone is among those that were passed over.
  let start = /[^\p{P}\p{S}]/u.test(wanted) ? end - wanted.length : end;
  while (start < at && characters.slice(start, start + wanted.length) !== wanted) start += 1;
  if (start >= at || start < 0) return null;
  for (let index = start; index < at; index++) if (!ledger.isFree(index)) return null;
  while (goesBack(start)) start -= 1;
  // A word on the line above, such as the heading "Appendix", names nothing on this one.
  if (ledger.startsLine(start)) return start;
  const name = NAMING.exec(characters.slice(Math.max(0, start - 16), start))?.[0];
  if (name === undefined) return start;
  for (let index = start - name.length; index < start; index++)
    if (!ledger.isFree(index)) return start;
  return start - name.length;
}

function trimPunctuation(label: string): string {
  const trimmed = label.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
  return trimmed === '' ? label : trimmed;
}
