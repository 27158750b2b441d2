import { DOUBT_CAUSES, type Doubt, type DoubtCause } from '../reading/structure.ts';

/** The doubts of one cause. */
export interface DoubtGroup {
  readonly cause: DoubtCause;
  readonly meaning: string;
  readonly stops: boolean;
  readonly doubts: readonly Doubt[];
}

/** Doubts by cause, those that stop first, in the order of the document within each. */
export function groupDoubts(doubts: readonly Doubt[]): DoubtGroup[] {
  const groups = new Map<DoubtCause, Doubt[]>();
  for (const one of doubts) groups.set(one.cause, [...(groups.get(one.cause) ?? []), one]);
  return [...groups]
    .map(([cause, own]) => ({ cause, ...DOUBT_CAUSES[cause], doubts: own }))
    .sort((a, b) => Number(b.stops) - Number(a.stops));
}
