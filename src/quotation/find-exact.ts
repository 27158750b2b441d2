import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import { findFragments, findWhole, type Occurrences } from '../alignment/occurrences.ts';
import type { Token } from '../alignment/tokens.ts';
import { type AllowedChange, recased } from './allowed.ts';

/** Where words stand as issued, and the changes allowed without a mark that they show. */
export interface ExactFind extends Occurrences {
  readonly quotation: readonly Token[];
  readonly allowed: readonly AllowedChange[];
}

/**
 * Where a quotation stands word for word, with another initial letter or without its last comma too;
 * where it `isMarked`, in the fragments between the omissions and insertions that it marks.
 */
export function findExact(
  corpus: CorpusTokens,
  quotation: readonly Token[],
  isMarked: boolean,
): ExactFind | null {
  for (const { tokens, allowed } of variants(quotation)) {
    const found = isMarked ? findFragments(corpus, tokens) : findWhole(corpus, tokens);
    if (found.chains.length > 0) return { ...found, quotation: tokens, allowed };
  }
  return null;
}

interface Variant {
  readonly tokens: readonly Token[];
  readonly allowed: readonly AllowedChange[];
}

function variants(quotation: readonly Token[]): Variant[] {
  const found: Variant[] = [{ tokens: quotation, allowed: [] }];
  const last = quotation.at(-1);
  // A comma before the closing mark belongs to the sentence around the quotation.
  if (last && /^[,;]$/u.test(last.key))
    found.push({ tokens: quotation.slice(0, -1), allowed: ['final punctuation'] });
  const [first, ...rest] = quotation;
  if (!first?.word) return found;
  const other: Token = { ...first, key: recased(first.key) };
  return [
    ...found,
    ...found.map(
      ({ tokens, allowed }): Variant => ({
        tokens: [other, ...rest.slice(0, tokens.length - 1)],
        allowed: ['initial capital', ...allowed],
      }),
    ),
  ];
}
