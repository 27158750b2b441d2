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
}

/**
 * Finds the place of each part in the original and takes it. What stands there whole comes first, the
 * longest before the others, so that a heading of one word does not take that word out of a paragraph.
 */
export function placeParts(parts: readonly ProofPart[], ledger: Ledger): PlacedPart[] {
  const { text } = ledger.original;
  const boundsOf = readBounds(ledger.original);
  const unplaced = parts.map((part, index) => {
    const own = readCharacters([{ page: null, text: part.text }]);
    return { index, part, own, bounds: boundsOf(part.pages) };
  });
  unplaced.sort((a, b) => b.own.text.length - a.own.text.length);
  const placed: PlacedPart[] = [];
  const torn: (typeof unplaced)[number][] = [];
  for (const one of unplaced) {
    const prefers = (at: number): boolean => begins(one.part, at, ledger);
    const match =
      one.own.text === '' ? null : findWhole(one.own.text, text, ledger.taken, one.bounds, prefers);
    if (match) keep(one, [match]);
    else torn.push(one);
  }
  for (const one of torn) keep(one, findInOrder(one.own.text, text, ledger.taken, one.bounds));
  return placed.sort((a, b) => a.index - b.index);

  function keep(one: (typeof unplaced)[number], matches: readonly Match[]): void {
    for (const { to, length } of matches) ledger.take(one.index, to, length);
    placed.push({ ...one, matches });
  }
}

/** Whether a part may begin at a place: behind its label, or at the beginning of a line. */
function begins({ label }: ProofPart, at: number, ledger: Ledger): boolean {
  if (label === null) return ledger.startsLine(at);
  return findLabel(label, ledger, at) !== null || ledger.isDrawnBefore(at);
}
