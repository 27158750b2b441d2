import { ELLIPSIS, type Token } from './tokens.ts';

/** Tokens that a bracketed insertion may stand for: "[they] should" for "the States concerned should". */
const REPLACED = 12;

/** Tokens that a quotation may leave out at an ellipsis. */
export const LEFT_OUT = 2000;

/** Tokens of the longest bracketed insertion. */
const INSERTED = 40;

/** A quotation cut at its ellipses and bracketed insertions. */
export interface Fragments {
  readonly fragments: readonly (readonly string[])[];
  /** Where in the quotation each stands, as token indices, ends exclusive. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** Between a fragment and the next, how many tokens of the original may be missing. */
  readonly gaps: readonly number[];
  /** Whether it marks where it is cut; one item quoted with the words that open the list does not. */
  readonly isMarked: boolean;
}

/**
 * Cuts a quotation where it says that it departs from the original. "[S]tates" is a capital
 * changed openly: of both spellings the one that is `known` is taken, the changed one first.
 */
export function fragmentsOf(
  quotation: readonly Token[],
  known: ReadonlyMap<string, unknown>,
): Fragments {
  const fragments: string[][] = [[]];
  const ranges: [number, number][] = [];
  const gaps: number[] = [];
  let isMarked = false;
  for (let i = 0; i < quotation.length; i++) {
    const { key } = quotation[i]!;
    const inRound = inRoundBrackets(quotation, i);
    if (key === ELLIPSIS || inRound) {
      isMarked = true;
      gap(LEFT_OUT);
      if (inRound) i += 2;
    } else if (beginsItem(quotation, i)) {
      gap(LEFT_OUT);
      keep(key, i, i + 1);
    } else if (key !== '[') keep(key, i, i + 1);
    else {
      const capital = bracketedCapital(quotation, i, known);
      const end = closing(quotation, i);
      isMarked ||= capital !== undefined || end >= 0;
      if (capital) {
        keep(capital, i, i + 4);
        i += 3;
      } else if (end < 0) keep(key, i, i + 1);
      else {
        gap(quotation[i + 1]!.key === ELLIPSIS ? LEFT_OUT : REPLACED);
        i = end;
      }
    }
  }
  if (fragments.at(-1)!.length === 0) {
    fragments.pop();
    gaps.pop();
  }
  return { fragments, ranges, gaps, isMarked };

  function keep(key: string, from: number, to: number): void {
    const fragment = fragments.at(-1)!;
    if (fragment.push(key) === 1) ranges.push([from, to]);
    else ranges.at(-1)![1] = to;
  }

  function gap(missing: number): void {
    const last = fragments.at(-1)!;
    if (last.length > 0) {
      fragments.push([]);
      gaps.push(missing);
    } else if (gaps.length > 0) gaps[gaps.length - 1] = Math.max(gaps.at(-1)!, missing);
  }
}

/** "(…)", as omissions are marked in many languages. */
function inRoundBrackets(quotation: readonly Token[], at: number): boolean {
  const [open, middle, close] = quotation.slice(at, at + 3);
  return open?.key === '(' && middle?.key === ELLIPSIS && close?.key === ')';
}

/** "(k)" after a colon, where one item is quoted with the words that open the list. */
function beginsItem(quotation: readonly Token[], at: number): boolean {
  const [before, open, label, close] = quotation.slice(Math.max(0, at - 1), at + 3);
  return before?.key === ':' && open?.key === '(' && label?.word === true && close?.key === ')';
}

function closing(quotation: readonly Token[], open: number): number {
  for (let i = open + 1; i < Math.min(quotation.length, open + INSERTED); i++) {
    if (quotation[i]!.key === ']') return i;
  }
  return -1;
}

function bracketedCapital(
  quotation: readonly Token[],
  open: number,
  known: ReadonlyMap<string, unknown>,
): string | undefined {
  const [letter, close, rest] = quotation.slice(open + 1, open + 4);
  const adjoins = letter?.key.length === 1 && close?.key === ']' && rest?.word;
  if (!adjoins || rest.start !== close.end) return undefined;
  const { key } = letter;
  const other = key === key.toUpperCase() ? key.toLowerCase() : key.toUpperCase();
  return [other, key].map((initial) => initial + rest.key).find((word) => known.has(word));
}
