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
  const isFree = (index: number): boolean => ledger.isFree(index);
  let end = at;
  while (end > 0 && isFree(end - 1) && AROUND.test(characters[end - 1]!)) end -= 1;
  const wanted = trimPunctuation(label);
  let start = end - wanted.length;
  // The label's own last sign may be punctuation that was passed over: "12/bis." or "*".
  while (start < at && characters.slice(start, start + wanted.length) !== wanted) start += 1;
  if (start >= at || start < 0) return null;
  for (let index = start; index < at; index++) if (!isFree(index)) return null;
  while (start > 0 && isFree(start - 1) && AROUND.test(characters[start - 1]!)) start -= 1;
  const name = NAMING.exec(characters.slice(Math.max(0, start - 16), start))?.[0];
  if (name === undefined) return start;
  for (let index = start - name.length; index < start; index++) if (!isFree(index)) return start;
  return start - name.length;
}

function trimPunctuation(label: string): string {
  const trimmed = label.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
  return trimmed === '' ? label : trimmed;
}
