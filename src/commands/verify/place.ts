import { quote } from '../../citation/quote.ts';
import { labelWithYear } from '../../citation/short-label.ts';
import type { Library } from '../../corpus/library.ts';
import type { Cited } from '../../corpus/model.ts';
import { itemOf, type Place } from '../../quotation/place.ts';
import type { QuoteBlock } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { marked, type Span } from '../../text/marked.ts';

/** A text inside a sentence: "recommendation 22 (b) of 2019". */
export function nameText(cited: Cited, library: Library): string {
  const label = labelWithYear(cited, library);
  return `${label[0]!.toLowerCase()}${label.slice(1)}`;
}

/** Texts of one place that are named; of more, the first and the last. */
const MOST_NAMED = 6;

/** The texts of a place, with the item where the words stand in one. */
export function namePlace(place: Place, library: Library): string {
  const all = place.quoted.map(({ unit }) => ({ unit, item: itemOf(place, unit) }));
  const names =
    all.length > MOST_NAMED
      ? `${all.length} texts, from ${nameText(all[0]!, library)} to ${nameText(all.at(-1)!, library)}`
      : enumerate(all.map((cited) => nameText(cited, library)));
  return place.isHeading ? `a heading above ${names}` : names;
}

/** The first units of a place as issued, at most so many, what is quoted of them marked. */
export function quotePlace({ quoted }: Place, library: Library, most: number): QuoteBlock[] {
  return quoted.slice(0, most).map(({ unit, ranges }) => {
    const block = quote({ unit, item: null }, library);
    const whole = ranges.some(([start, end]) => start === 0 && end >= unit.text.length - 1);
    if (whole) return block;
    const spans = ranges.map(([start, end]): Span => ({ start, end, kind: 'match' }));
    return { ...block, ...marked(block.text, [...(block.spans ?? []), ...spans]) };
  });
}
