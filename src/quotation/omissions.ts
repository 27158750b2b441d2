import { type CorpusTokens, issued } from '../alignment/corpus-tokens.ts';
import type { Stretch } from '../alignment/occurrences.ts';
import type { Token } from '../alignment/tokens.ts';
import type { DifferencePart } from '../reply/reply.ts';

/** Words shown at each end of a long omission. */
const ENDS = 12;

interface Quotation {
  readonly tokens: readonly Token[];
  readonly pasted: string;
  /** Its fragments, as token indices, ends exclusive; as many as the stretches. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/**
 * What a quotation leaves out or puts in and says so, beside the words as issued that stand there:
 * brackets can hide a changed word, and an ellipsis a "not".
 */
export function showOmissions(
  corpus: CorpusTokens,
  chain: readonly Stretch[],
  { tokens, pasted, ranges }: Quotation,
): DifferencePart[] {
  const own = (from: number, to: number) =>
    pasted.slice(tokens[from]?.start ?? pasted.length, tokens[to]?.start).replace(/\s+/gu, ' ');
  const theirs = (from: number, to: number) =>
    issued(
      corpus,
      Array.from({ length: to - from }, (_, i) => from + i),
    );
  const parts: DifferencePart[] = [{ kind: 'added', text: own(0, ranges[0]![0]) }];
  chain.forEach(({ from, to }, i) => {
    const next = chain[i + 1]?.from ?? to;
    parts.push({ kind: 'same', text: theirs(from, to) });
    parts.push({ kind: 'removed', text: shortened(theirs(to, next)) });
    parts.push({ kind: 'added', text: own(ranges[i]![1], ranges[i + 1]?.[0] ?? tokens.length) });
  });
  return parts.filter(({ text }) => text !== '');
}

/** The ends of a long omission; what stands between has a sign that no quotation has. */
function shortened(text: string): string {
  const words = text.split(/\s+/u);
  if (words.length <= ENDS * 3) return text;
  return `${words.slice(0, ENDS).join(' ')} ⟨…⟩ ${words.slice(-ENDS).join(' ')}`;
}
