import type { Relation } from '../thesaurus.ts';

/** How a term of the texts stands to a word of the question. */
export type Standing = Relation | 'same' | 'family' | 'prefix';

/** How much of a match each is; the word itself is 1. */
export const WEIGHT: Readonly<Record<Standing, number>> = {
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

/** Words that give a question its form more than its subject, by stem; they count for less. */
const GENERIC: ReadonlySet<string> = new Set(
  `person role use chang new issu topic question matter aspect thing case work way approach address
  consider ensur relevant good import main current typ kind form exampl problem affect influenc
  versus vs distinction happen deal help document text mean context general situation various differ`.split(
    /\s+/,
  ),
);
const FAINT = 0.25;

/** By how much less a word counts that tells little of what is looked for; 1 for every other. */
export function tells(stem: string): number {
  return GENERIC.has(stem) ? FAINT : 1;
}
