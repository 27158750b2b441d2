import type { TermStanding } from './weights.ts';

/** A term to look for in place of a word, and how much of a match it is. */
export interface Alternative {
  /** A stem, or several joined by blanks. */
  readonly term: string;
  readonly standing: TermStanding;
  readonly weight: number;
  /** The words of the question, as typed, that it stands for. */
  readonly standsFor: string;
}
