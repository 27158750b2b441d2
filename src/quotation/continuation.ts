import { findSentences } from '../text/sentences.ts';
import type { Place } from './place.ts';

/** How the sentence goes on in which a quotation stops; null where it stops at an end. */
export function continuationOf({ quoted, isHeading }: Place): string | null {
  if (isHeading) return null;
  const { unit, ranges } = quoted.at(-1)!;
  const end = ranges.at(-1)![1];
  const item = unit.items.findLast((one) => one.start < end && end <= one.end);
  const sentence = findSentences(unit.text).find(([from, to]) => from < end && end <= to);
  const last = Math.min(item?.end ?? unit.text.length, sentence?.[1] ?? unit.text.length);
  const rest = unit.text.slice(end, last);
  return /[\p{L}\p{Nd}]/u.test(rest)
    ? rest
        .replace(/^[\s"”’]+/u, '')
        .trim()
        .replace(/\s+/gu, ' ')
    : null;
}
