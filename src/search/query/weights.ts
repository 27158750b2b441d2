import type { Relation } from '../thesaurus.ts';
import { isGeneric } from './generic-words.ts';

/** How a term of the texts stands to a word of the question. */
export type TermStanding = Relation | 'same' | 'family' | 'prefix';

/** How much of a match each is; the word itself is 1. */
export const WEIGHT: Readonly<Record<TermStanding, number>> = {
  same: 1,
  spelling: 1,
  abbreviation: 0.95,
  translation: 0.95,
  'former name': 0.9,
  family: 0.8,
  prefix: 0.7,
  synonym: 0.62,
  narrower: 0.6,
  wider: 0.22,
  related: 0.5,
};

const FAINT = 0.25;

/** By how much less a word counts that tells little of what is looked for; 1 for every other. */
export function tells(stem: string): number {
  return isGeneric(stem) ? FAINT : 1;
}

/** How much of a word a term says, in its place, that only comes near; all others say it whole. */
const SAYS: Readonly<Partial<Record<TermStanding, number>>> = {
  related: 0.8,
  narrower: 0.9,
  wider: 0.8,
};

/** How much of a word a text says that has a term so standing, 0 to 1. */
export function saysOf(standing: TermStanding): number {
  return SAYS[standing] ?? 1;
}

/** Whether a text that has a term so standing says what was asked, not only something near. */
export function covers(standing: TermStanding): boolean {
  return !(standing in SAYS);
}
