/** A stretch of one text that stands in another: `length` characters from `from` are those from `to`. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Characters that a match has at least, where it is not the whole of what is looked for. */
const ANCHOR = 6;
/** Places of one beginning that are tried: a text that repeats itself must not take quadratic time. */
const PLACES = 200;

/** Which characters of the original belong to a part already. */
export type Taken = Uint8Array;

/**
 * Finds a text whole among the characters of `original` from `lo` to `hi` that are not taken; one
 * that begins where `prefers` says so wins.
 */
export function findWhole(
  text: string,
  original: string,
  taken: Taken,
  [lo, hi]: readonly [number, number],
  prefers: (at: number) => boolean,
): Match | null {
  let first: number | null = null;
  let tried = 0;
  for (
    let at = original.indexOf(text, lo);
    at !== -1 && at + text.length <= hi && tried < PLACES;
    at = original.indexOf(text, at + 1)
  ) {
    tried += 1;
    if (taken.subarray(at, at + text.length).includes(1)) continue;
    if (prefers(at)) return { from: 0, to: at, length: text.length };
    first ??= at;
  }
  return first === null ? null : { from: 0, to: first, length: text.length };
}

/**
 * Finds stretches of a text in the original, in order in both: the longest first, then what is left
 * before and behind it. Stretches that are not found are not in the result.
 */
export function findInOrder(
  text: string,
  original: string,
  taken: Taken,
  bounds: readonly [number, number],
): Match[] {
  const found: Match[] = [];
  const open: [from: number, end: number, lo: number, hi: number][] = [[0, text.length, ...bounds]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, end, lo, hi] = next;
    if (from >= end || lo >= hi) continue;
    const match = longestMatch(text, from, end, original, taken, lo, hi);
    if (!match) continue;
    found.push(match);
    open.push([from, match.from, lo, match.to]);
    open.push([match.from + match.length, end, match.to + match.length, hi]);
  }
  return found.sort((a, b) => a.from - b.from);
}

function longestMatch(
  text: string,
  from: number,
  end: number,
  original: string,
  taken: Taken,
  lo: number,
  hi: number,
): Match | null {
  const size = Math.min(ANCHOR, end - from);
  const places = new Map<string, number[]>();
  for (let at = from; at + size <= end; at++) {
    const gram = text.slice(at, at + size);
    const known = places.get(gram);
    if (!known) places.set(gram, [at]);
    else if (known.length < PLACES) known.push(at);
  }
  let best: Match | null = null;
  for (let at = lo; at + size <= hi; at++) {
    for (const place of places.get(original.slice(at, at + size)) ?? []) {
      // A match that goes on from the left was measured there.
      if (place > from && at > lo && taken[at - 1] === 0 && text[place - 1] === original[at - 1]) {
        continue;
      }
      let length = 0;
      while (
        place + length < end &&
        at + length < hi &&
        taken[at + length] === 0 &&
        text[place + length] === original[at + length]
      ) {
        length += 1;
      }
      if (length >= size && length > (best?.length ?? 0)) best = { from: place, to: at, length };
    }
  }
  return best;
}
