import type { Library } from '../../corpus/library.ts';
import { unitsOf } from '../../quotation/place.ts';
import type { Verification } from '../../quotation/verify.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { join, say } from '../../text/marked.ts';
import { extent, item, quotes, where } from './place.ts';
import { asides, cited } from './remarks.ts';
import { verdict } from './verdict.ts';

/** Places quoted in full; more are listed. */
const QUOTED = 3;

type Exact = Extract<Verification, { verdict: 'exact' }>;

/** The answer for words that stand as pasted in the documents held. */
export function exact(found: Exact, library: Library): Reply {
  const first = found.places[0]!;
  const shown = found.inPlace && found.source ? [first] : found.places.slice(0, QUOTED);
  const others = found.places.filter((place) => !shown.includes(place));
  const blocks: Block[] = [
    {
      type: 'text',
      ...join([
        'These words stand in ',
        where(first, library),
        found.marked ? ' as issued' : ' exactly as issued',
        extent(first),
        found.marked ? ', but for what the quotation marks as left out or put in.' : '.',
      ]),
    },
    ...cited(found, first, library),
    ...asides(found.aside),
  ];
  if (found.marked) blocks.push(...markedChanges(found, library));
  blocks.push(...shown.flatMap((place) => quotes(place, library)));
  if (others.length > 0) {
    blocks.push({ type: 'text', text: 'The same words also stand in:' });
    blocks.push({ type: 'list', items: others.map((place) => item(place, library)) });
  }
  return verdict('found', titleOf(found), blocks, found.places);
}

function titleOf({ inPlace, marked, source, places }: Exact): string {
  if (marked) return inPlace ? 'As issued, but for marked changes' : 'Marked changes, other place';
  if (inPlace) return 'Exactly as issued';
  const part = unitsOf(places[0]!).some((unit) => source?.units.includes(unit));
  return part ? 'Exact words, citation incomplete' : 'Exact words, other place';
}

/** Only a reader can tell whether an omission or a bracket is fair, so both sides are shown. */
function markedChanges({ parts, places }: Exact, library: Library): Block[] {
  const several = unitsOf(places[0]!).length > 1;
  const joined = several ? say`It joins words of ${where(places[0]!, library)}. ` : say``;
  const text = say`${joined}Brackets and omissions are the quotation’s own: see whether they keep the sense.`;
  return [
    { type: 'notice', ...text },
    { type: 'difference', before: 'As issued', after: 'As pasted', parts },
  ];
}
