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

/** The texts of a place, with the item where the words stand in one. */
export function namePlace(place: Place, library: Library): string {
  const names = enumerate(
    place.quoted.map(({ unit }) => nameText({ unit, item: itemOf(place, unit) }, library)),
  );
  return place.isHeading ? `a heading above ${names}` : names;
}

/** The units as issued, what is quoted of them marked. */
export function quotePlace({ quoted }: Place, library: Library): QuoteBlock[] {
  return quoted.map(({ unit, ranges }) => {
    const block = quote({ unit, item: null }, library);
    const whole = ranges.some(([start, end]) => start === 0 && end >= unit.text.length - 1);
    if (whole) return block;
    const spans = ranges.map(([start, end]): Span => ({ start, end, kind: 'match' }));
    return { ...block, ...marked(block.text, [...(block.spans ?? []), ...spans]) };
  });
}
