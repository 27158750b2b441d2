import { findItem } from '../corpus/items.ts';
import type { Library } from '../corpus/library.ts';
import type { Cited, Item, Unit } from '../corpus/model.ts';
import type { QuoteBlock } from '../reply/reply.ts';
import { join, type Marked, marked, slice } from '../text/marked.ts';
import { authority } from './authority.ts';
import { groupCitations, writePlain } from './notes.ts';
import { labelOf } from './pinpoint.ts';

/** A unit's whole text with what the document emphasises. */
export function textOf(unit: Unit): Marked {
  return marked(
    unit.text,
    unit.emphasis.map(([start, end]) => ({ start, end, kind: 'emphasis' })),
  );
}

/** What is cited, word for word: a unit whole, or its opening words and one item. */
export function wordsOf({ unit, item }: Cited): Marked {
  const whole = textOf(unit);
  if (item === null) return whole;
  const found = findItem(unit, item)!;
  const parent = item.includes('/') ? findItem(unit, item.split('/')[0]!) : undefined;
  const opening = slice(whole, 0, trimmedEnd(unit.text, 0, unit.items[0]!.start));
  const between = parent
    ? [slice(whole, parent.start, trimmedEnd(unit.text, parent.start, firstChild(unit, parent)))]
    : [];
  return join([opening, ...between, slice(whole, found.start, found.end)], '\n');
}

/** A unit or item as a block: its words, label, authority and citation together. */
export function quote(cited: Cited, library: Library): QuoteBlock {
  const isSuperseded = library.documentOf(cited.unit).supersededBy.length > 0;
  return {
    type: 'quote',
    ...wordsOf(cited),
    label: isSuperseded ? `${labelOf(cited)} (superseded)` : labelOf(cited),
    ref: cited.unit.ref,
    authority: authority(cited.unit, library),
    citation: groupCitations([cited], library)
      .map((one) => writePlain(one, library))
      .join(' '),
  };
}

function firstChild(unit: Unit, parent: Item): number {
  return unit.items.find(({ path }) => path.startsWith(`${parent.path}/`))!.start;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
