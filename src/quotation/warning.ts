import type { Token } from '../alignment/tokens.ts';
import type { Range } from '../corpus/positions.ts';
import { beginsWithCondition, type ChangeOfSense, findChangeOfSense } from './change-of-sense.ts';
import type { Place } from './place.ts';

/** What a reader of a quotation is misled about. */
export type Warning = ChangeOfSense | 'order';

interface WarnedQuotation {
  readonly tokens: readonly Token[];
  readonly pasted: string;
  readonly ranges: readonly Range[];
}

/** Whether what a quotation marks as left out changes the sense of the words that it keeps. */
export function warnOfOmissions(
  { quoted }: Place,
  { tokens, ranges }: WarnedQuotation,
): Warning | null {
  const { unit, ranges: kept } = quoted[0]!;
  let found: ChangeOfSense | null = null;
  for (let i = 0; i + 1 < kept.length && found !== 'negation'; i++)
    found = findChangeOfSense(unit.text, kept[i]![1], kept[i + 1]![0]) ?? found;
  if (found) return found;
  const goesOn = (ranges.at(-1)?.[1] ?? 0) < tokens.length;
  return goesOn && beginsWithCondition(unit.text.slice(kept.at(-1)![1])) ? 'condition' : null;
}
