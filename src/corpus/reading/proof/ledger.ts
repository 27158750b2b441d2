import type { Characters } from './characters.ts';
import { DRAWN_NUMBER } from './original.ts';

/** No part. */
export const NOBODY = -1;

/** Which part of the structure each character of the original belongs to. */
export class Ledger {
  readonly original: Characters;
  /** 1 for characters that belong to a part. */
  readonly taken: Uint8Array;
  readonly #owners: Int32Array;

  constructor(original: Characters) {
    this.original = original;
    this.taken = new Uint8Array(original.text.length);
    this.#owners = new Int32Array(original.text.length).fill(NOBODY);
  }

  take(part: number, from: number, length: number): void {
    this.taken.fill(1, from, from + length);
    this.#owners.fill(part, from, from + length);
  }

  isFree(at: number): boolean {
    return this.taken[at] === 0;
  }

  /** Index of the part, or `NOBODY`. */
  ownerAt(at: number): number {
    return this.#owners[at] ?? NOBODY;
  }

  /** Whether a line of the original begins at a character. */
  startsLine(at: number): boolean {
    const { words, wordAt } = this.original;
    const word = wordAt[at];
    return word !== undefined && words[word]!.startsLine && wordAt[at - 1] !== word;
  }

  /** Whether a number is drawn directly in front of a character, and no part has it yet. */
  isDrawnBefore(at: number): boolean {
    return (
      this.isFree(at - DRAWN_NUMBER.length) &&
      this.original.text.startsWith(DRAWN_NUMBER, at - DRAWN_NUMBER.length)
    );
  }

  pageAt(at: number): number | null {
    return this.original.words[this.original.wordAt[at]!]!.page;
  }
}
