import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import type { Stretch } from '../alignment/occurrences.ts';
import type { Token } from '../alignment/tokens.ts';
import { APOSTROPHES, INVISIBLE } from '../text/characters.ts';

/**
 * What differs in print but not in wording between an exact quotation and its original: quotation
 * marks, dashes, line breaks; named as a reader would.
 */
export function typography(
  { tokens, text, keys }: CorpusTokens,
  stretches: readonly Stretch[],
  quotation: readonly Token[],
  pasted: string,
): string[] {
  const seen = new Set<string>();
  const original = stretches.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => from + i),
  );
  let at = 0;
  let breaks = false;
  quotation.forEach(({ key, start, end }, i) => {
    let found = at;
    while (found < original.length && keys[original[found]!] !== key) found++;
    const index = original[found];
    // Brackets and ellipses of the quotation's own stand nowhere in the original.
    if (index === undefined) return;
    at = found + 1;
    const mine = pasted.slice(start, end);
    const theirs = text[index]!.slice(tokens[index]!.start, tokens[index]!.end);
    if (mine !== theirs) seen.add(nameOf(key, mine, theirs));
    const next = quotation[i + 1];
    if (next && pasted.slice(end, next.start).includes('\n')) {
      const after = tokens[index + 1];
      const sameText = text[index + 1] === text[index];
      breaks ||= sameText && !text[index]!.slice(tokens[index]!.end, after?.start).includes('\n');
    }
  });
  if (breaks) seen.add('line breaks');
  return [...seen];
}

const SINGLE = new RegExp(`[${APOSTROPHES}']`, 'u');
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');

function nameOf(key: string, pasted: string, issued: string): string {
  if (key === '"' && SINGLE.test(pasted) !== SINGLE.test(issued))
    return 'single or double quotation marks';
  if (key === '"' || key.includes("'")) return 'straight or curly quotation marks';
  if (key === '-') return 'the width of dashes';
  if (key === '…') return 'the form of the ellipsis';
  return /[\p{L}\p{N}\p{M}]/u.test(pasted) && !ANY_INVISIBLE.test(pasted)
    ? 'the form of letters'
    : 'invisible characters';
}
