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
  /** Between a fragment and the next, how many tokens of the original may be missing. */
  readonly gaps: readonly number[];
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
  const gaps: number[] = [];
  for (let i = 0; i < quotation.length; i++) {
    const { key } = quotation[i]!;
    if (key === ELLIPSIS) gap(LEFT_OUT);
    else if (beginsItem(quotation, i)) {
      gap(LEFT_OUT);
      fragments.at(-1)!.push(key);
    } else if (key !== '[') fragments.at(-1)!.push(key);
    else {
      const capital = bracketedCapital(quotation, i, known);
      const end = closing(quotation, i);
      if (capital) {
        fragments.at(-1)!.push(capital);
        i += 3;
      } else if (end < 0) fragments.at(-1)!.push(key);
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
  return { fragments, gaps };

  function gap(missing: number): void {
    const last = fragments.at(-1)!;
    if (last.length > 0) {
      fragments.push([]);
      gaps.push(missing);
    } else if (gaps.length > 0) gaps[gaps.length - 1] = Math.max(gaps.at(-1)!, missing);
  }
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
