import { type Characters, readCharacters } from './characters.ts';
import { findLabel } from './find-label.ts';
import type { Ledger } from './ledger.ts';
import { findInOrder, findWhole, type Match } from './match-characters.ts';
import { readBounds } from './page-bounds.ts';
import type { ProofPart } from './parts.ts';

/** A part with its characters and where they were found in the original. */
export interface PlacedPart {
  readonly index: number;
  readonly part: ProofPart;
  readonly own: Characters;
  /** Of the original, where it can stand. */
  readonly bounds: readonly [number, number];
  /** In order in both. */
  readonly matches: readonly Match[];
  /** Where it begins in the original, its label included; null where its beginning is not there. */
  readonly start: number | null;
}

/**
 * Finds the place of each part in the original and takes it. Parts whose words are in order come
 * first, and of these what stands there whole, the longest before the others: a heading of one word
 * must not take that word out of a paragraph, nor a page number the number of a paragraph.
 */
export function placeParts(parts: readonly ProofPart[], ledger: Ledger): PlacedPart[] {
  const { text } = ledger.original;
  const boundsOf = readBounds(ledger.original);
  const unplaced = parts.map((part, index): PlacedPart => {
    const own = readCharacters([{ page: null, text: part.text }]);
    return { index, part, own, bounds: boundsOf(part.pages), matches: [], start: null };
  });
  unplaced.sort((a, b) => b.own.text.length - a.own.text.length);
  const placed: PlacedPart[] = [];
  /** Where the words of a part were found last. */
  const reached = new Map<string, number>();
  for (const isOrdered of [true, false]) {
    const torn: PlacedPart[] = [];
    for (const one of unplaced) {
      if (one.part.startsLine !== isOrdered) continue;
      // Of what may stand anywhere the first place is as good as any.
      const prefers = (at: number): boolean => !isOrdered || begins(one.part, at, ledger);
      const match = one.own.text === '' ? null : findNext(one, prefers);
      if (match) keep(one, [match]);
      else torn.push(one);
    }
    for (const one of torn) keep(one, findInOrder(one.own.text, text, ledger.taken, one.bounds));
  }
  return placed.sort((a, b) => a.index - b.index);

  /** Equal words come in the order of their parts, so each is first looked for behind the one before. */
  function findNext({ own, bounds }: PlacedPart, prefers: (at: number) => boolean): Match | null {
    const [lo, hi] = bounds;
    const from = Math.max(lo, reached.get(own.text) ?? 0);
    const match =
      findWhole(own.text, text, ledger.taken, [from, hi], prefers) ??
      (from > lo ? findWhole(own.text, text, ledger.taken, bounds, prefers) : null);
    if (match) reached.set(own.text, match.to + match.length);
    return match;
  }

  function keep(one: PlacedPart, matches: readonly Match[]): void {
    for (const { to, length } of matches) ledger.take(one.index, to, length);
    placed.push({ ...one, matches, start: takeLabel(one, matches[0], ledger) });
  }
}

/** Takes the label in front of a part. The place where the part begins, label included; null for none. */
function takeLabel(
  { index, part, own, bounds }: PlacedPart,
  first: Match | undefined,
  ledger: Ledger,
): number | null {
  let start = first?.from === 0 ? first.to : null;
  if (part.label === null) return start;
  if (own.text === '') start = endOfLabel(part.label, bounds, ledger);
  const at = start === null ? null : findLabel(part.label, ledger, start);
  if (at !== null) ledger.take(index, at, start! - at);
  else if (start !== null && ledger.isDrawnBefore(start)) return start;
  return at;
}

/** Where a label without words ends: of a heading that is its number. */
function endOfLabel(
  label: string,
  bounds: readonly [number, number],
  ledger: Ledger,
): number | null {
  const { text } = readCharacters([{ page: null, text: label }]);
  const match = findWhole(text, ledger.original.text, ledger.taken, bounds, (at) =>
    ledger.startsLine(at),
  );
  return match && match.to + match.length;
}

/** Whether a part may begin at a place: behind its label, or at the beginning of a line. */
function begins({ label, mayRunOn }: ProofPart, at: number, ledger: Ledger): boolean {
  if (label === null) return mayRunOn || ledger.startsLine(at);
  return findLabel(label, ledger, at) !== null || ledger.isDrawnBefore(at);
}
