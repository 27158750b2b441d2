import { type Doubt, doubt } from '../structure.ts';
import { HYPHEN, LINE_END_HYPHEN, NO_HYPHEN } from './characters.ts';
import { type Ledger, NOBODY } from './ledger.ts';
import { findWhole } from './match-characters.ts';
import { DRAWN_NUMBER } from './original.ts';
import type { PlacedPart } from './place-parts.ts';
import { wordsOf } from './words-of.ts';

/** A label that a word processor draws: "(a)", "12.", "–". */
const DRAWN = /^(?:\(?[\p{L}\p{N}.]{1,12}[.)]*|[\p{P}\p{S}])$/u;

/** Everything in a part that the original has not there; takes what explains a gap. */
export function checkPart(one: PlacedPart, placed: readonly PlacedPart[], ledger: Ledger): Doubt[] {
  const { part, own } = one;
  const doubts: Doubt[] = [];
  const foreign = (words: string): void => {
    doubts.push(doubt('words-foreign', part.pages?.[0] ?? null, part.unit, words));
  };
  readBeginning(one, ledger, foreign);
  for (const gap of gapsOf(one)) {
    if (!isExplained(one, gap, ledger)) foreign(wordsOf(own, ...gap));
  }
  if (part.isClosed) readCrossings(one, placed, ledger, foreign);
  doubts.push(...readHyphens(one, ledger));
  return doubts;
}

/** A label that is not in front of its words is foreign, and so is a beginning in mid-line. */
function readBeginning(
  { part, start, index }: PlacedPart,
  ledger: Ledger,
  foreign: (words: string) => void,
): void {
  if (start === null) {
    if (part.label !== null) foreign(part.label);
  } else if (part.startsLine && !ledger.startsLine(start) && !ledger.isDrawnBefore(start)) {
    if (part.mayRunOn && ownerBefore(start, ledger) === index - 1) return;
    foreign(wordsOf(ledger.original, start, start + 1));
  }
}

/** The part that ends in front of a character, a colon or full stop aside that nobody has. */
function ownerBefore(at: number, ledger: Ledger): number {
  const before = at - 1;
  const isStop = ledger.isFree(before) && /[.:–—]/.test(ledger.original.text[before] ?? '');
  return ledger.ownerAt(isStop ? before - 1 : before);
}

/** Whether characters that were not found are a drawn number, or stand elsewhere where order is free. */
function isExplained(
  { index, part, own, bounds, matches }: PlacedPart,
  gap: readonly [number, number],
  ledger: Ledger,
): boolean {
  const text = own.text.slice(...gap);
  const next = matches.find(({ from }) => from === gap[1]);
  if (next && DRAWN.test(text) && ledger.isDrawnBefore(next.to)) {
    ledger.take(index, next.to - DRAWN_NUMBER.length, DRAWN_NUMBER.length);
    return true;
  }
  if (part.startsLine) return false;
  const match = findWhole(text, ledger.original.text, ledger.taken, bounds, (at) =>
    ledger.startsLine(at),
  );
  if (match) ledger.take(index, match.to, match.length);
  return match !== null;
}

/** Words that stand beyond a unit or passage which has a place of its own in the original. */
function readCrossings(
  { index, own, matches }: PlacedPart,
  placed: readonly PlacedPart[],
  ledger: Ledger,
  foreign: (words: string) => void,
): void {
  for (const [at, match] of matches.entries()) {
    const before = matches[at - 1];
    if (!before) continue;
    for (let place = before.to + before.length; place < match.to; place++) {
      const owner = ledger.ownerAt(place);
      if (owner === NOBODY || owner === index || !placed[owner]!.part.isClosed) continue;
      foreign(wordsOf(own, match.from, match.from + match.length));
      return;
    }
  }
}

/** A hyphen inside a line is part of its word. */
function readHyphens({ part, own, matches }: PlacedPart, { original }: Ledger): Doubt[] {
  const doubts: Doubt[] = [];
  for (const { from, to, length } of matches) {
    for (let at = 1; at < length; at++) {
      const mine = own.hyphenBefore[from + at];
      const theirs = original.hyphenBefore[to + at];
      if (mine === theirs || theirs === LINE_END_HYPHEN || mine === LINE_END_HYPHEN) continue;
      const cause = theirs === HYPHEN && mine === NO_HYPHEN ? 'words-lost' : 'words-foreign';
      const words = wordsOf(original, to + at - 1, to + at + 1);
      doubts.push(doubt(cause, part.pages?.[0] ?? null, part.unit, words));
    }
  }
  return doubts;
}

/** Stretches of a part that no match covers. */
function gapsOf({ own, matches }: PlacedPart): [from: number, end: number][] {
  const gaps: [number, number][] = [];
  let at = 0;
  for (const { from, length } of matches) {
    if (from > at) gaps.push([at, from]);
    at = from + length;
  }
  if (at < own.text.length) gaps.push([at, own.text.length]);
  return gaps;
}
