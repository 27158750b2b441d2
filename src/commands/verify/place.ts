import { quote } from '../../citation/quote.ts';
import { labelWithYear } from '../../citation/short-label.ts';
import type { Library } from '../../corpus/library.ts';
import { type Place, unitsOf } from '../../quotation/place.ts';
import type { ListItem, QuoteBlock } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Marked, marked, type Span, strong } from '../../text/marked.ts';

/** The units of a place by name. */
export function where(place: Place, library: Library): Marked {
  return strong(
    enumerate(unitsOf(place).map((unit) => labelWithYear({ unit, item: null }, library))),
  );
}

/** How much of them is quoted, to follow their name; nothing for the whole. */
export function extent({ startsInside, stopsInside }: Place): string {
  if (startsInside && stopsInside) return ', in part';
  if (startsInside) return ', from inside it to its end';
  return stopsInside ? ', its beginning' : '';
}

/** The units as issued, what is quoted of them marked. */
export function quotes({ quoted }: Place, library: Library): QuoteBlock[] {
  return quoted.map(({ unit, ranges }) => {
    const block = quote({ unit, item: null }, library);
    const whole = ranges.some(([start, end]) => start === 0 && end >= unit.text.length - 1);
    if (whole) return block;
    const spans = ranges.map(([start, end]): Span => ({ start, end, kind: 'match' }));
    return { ...block, ...marked(block.text, [...(block.spans ?? []), ...spans]) };
  });
}

/** The place as a line that opens its citation. */
export function item(place: Place, library: Library): ListItem {
  return { ...where(place, library), command: `/cite ${place.quoted[0]!.unit.ref}` };
}
