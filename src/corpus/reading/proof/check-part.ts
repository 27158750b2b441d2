import { type Doubt, doubt } from '../structure.ts';
import { HYPHEN, LINE_END_HYPHEN, NO_HYPHEN, readCharacters } from './characters.ts';
import { findLabel } from './find-label.ts';
import { type Ledger, NOBODY } from './ledger.ts';
import { findWhole } from './match-characters.ts';
import { DRAWN_NUMBER } from './original.ts';
import type { PlacedPart } from './place-parts.ts';
import { wordsOf } from './words-of.ts';

/** A label that a word processor draws: "(a)", "12.", "–". */
const DRAWN = /^(?:\(?[\p{L}\p{N}.]{1,12}[.)]*|[\p{P}\p{S}])$/u;

/** Everything in a part that the original has not there; takes its label and what explains a gap. */
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
  if (part.startsLine) readCrossings(one, placed, ledger, foreign);
  doubts.push(...readHyphens(one, ledger));
  return doubts;
}

/** Takes the label in front of a part. One that is not there is foreign, and so is a beginning in mid-line. */
function readBeginning(
  { index, part, own, bounds, matches }: PlacedPart,
  ledger: Ledger,
  foreign: (words: string) => void,
): void {
  const [first] = matches;
  let start = first?.from === 0 ? first.to : null;
  if (part.label !== null) {
    if (own.text === '') start = endOfLabel(part.label, bounds, ledger);
    const at = start === null ? null : findLabel(part.label, ledger, start);
    if (at === null) {
      if (start === null || !ledger.isDrawnBefore(start)) foreign(part.label);
      return;
    }
    ledger.take(index, at, start! - at);
    start = at;
  }
  if (start === null || !part.startsLine || ledger.startsLine(start) || ledger.isDrawnBefore(start))
    return;
  foreign(wordsOf(ledger.original, start, start + 1));
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
