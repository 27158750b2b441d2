import type { Range } from '../corpus/positions.ts';

/** Marks that open or close by their form. */
const OPENING = new Set('“„«‟');
const CLOSING = new Set('”»');
const DOUBLE = /["“”„«»‟]|\n\n/gu;
/** A single mark opens before a word; every apostrophe may close. */
const SINGLE =
  /(?<![\p{L}\p{Nd}])[‘'](?=[\p{L}\p{Nd}[])((?:(?!(?<![\p{L}\p{Nd}])[‘'](?=\p{L})|\n\n)[\s\S]){3,4000}[\p{L}\p{Nd}.,;)\]…])[’'](?![\p{L}\p{Nd}])/gu;

/**
 * The outermost stretches between quotation marks, double or single, without the marks, in order.
 * Marks inside marks belong to the stretch. Linear.
 */
export function findMarkedStretches(text: string): Range[] {
  const double = betweenDouble(text);
  if (!/[‘']/u.test(text)) return double;
  const single = Array.from(
    text.matchAll(SINGLE),
    ({ index, 1: inner }): Range => [index + 1, index + 1 + inner!.length],
  );
  const outer = single.filter((one) => !double.some((other) => isInside(one, other)));
  const others = double.filter((one) => !outer.some((other) => isInside(one, other)));
  return [...outer, ...others].sort(([a], [b]) => a - b);
}

function isInside([start, end]: Range, [from, to]: Range): boolean {
  return from <= start && end <= to;
}

function betweenDouble(text: string): Range[] {
  const found: Range[] = [];
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(DOUBLE)) {
    if (mark === '\n\n') {
      // A quotation of several paragraphs opens anew with each and closes with the last.
      const goesOn = open.length > 0 && /^\s*["“„«]/u.test(text.slice(index, index + 6));
      if (!goesOn) open.length = 0;
      continue;
    }
    const isNewParagraph =
      open.length > 0 && /\n\n\s{0,3}$/u.test(text.slice(Math.max(0, index - 5), index));
    if (isNewParagraph) continue;
    if (opens(text, index, mark, open.length > 0)) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && open.length === 0) found.push([start + 1, index]);
    }
  }
  return found;
}

function opens(text: string, at: number, mark: string, isInside: boolean): boolean {
  if (CLOSING.has(mark)) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  // German closes with the mark that opens in English.
  if (mark === '“' && isInside)
    return !/[\p{L}\p{Nd}\p{P}]/u.test(before) || /[([—–]/u.test(before);
  if (OPENING.has(mark)) return true;
  const isFree = /[\s([{—–]/u.test(before);
  return isFree && (/\S/u.test(after) || !isInside);
}
