import type { Library } from '../../corpus/library.ts';
import { nameReference } from '../../corpus/typed-reference.ts';
import type { Verification } from '../../quotation/verify.ts';
import type { Block, Next, Reply } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { describeCitation } from './citation-remarks.ts';
import { describeFinding, textsOf } from './finding.ts';
import { quotePlace } from './place.ts';
import { createVerdicts } from './verdicts.ts';

/** Texts quoted in full. */
const MOST_QUOTED = 3;

/** The answer about one quotation: the finding, its citation, then the texts as issued. */
export function answerOne(found: Verification, isApart: boolean, library: Library): Reply {
  const { title } = describeFinding(found, library);
  const refs = textsOf(found);
  const blocks = describeQuotation(found, library);
  return {
    outcome: found.verdict === 'not-found' ? 'not-found' : 'found',
    title:
      found.cited === 'wrong' && found.verdict !== 'not-found' ? `${title}; wrong citation` : title,
    blocks: [...(isApart ? [notice(found)] : []), ...blocks, ...quotesOf(found, library)],
    refs,
    next: nextOf(found),
    verdicts: createVerdicts([found]),
  };
}

/** The finding on a quotation and on its citation, and what does not count. */
export function describeQuotation(found: Verification, library: Library): Block[] {
  const [first, ...others] = describeFinding(found, library).blocks;
  const aside: Block[] =
    found.aside.length === 0
      ? []
      : [{ type: 'notice', text: `Not counted as differences: ${enumerate(found.aside)}.` }];
  return [first!, ...describeCitation(found, library), ...others, ...aside];
}

/** The texts as issued: those that the citation names where it is right, else where the words stand. */
export function quotesOf({ places, cited, verdict }: Verification, library: Library): Block[] {
  const shown = cited === 'right' && verdict !== 'several-texts' ? places.slice(0, 1) : places;
  const blocks = new Map<string, Block>();
  for (const place of shown) {
    for (const block of quotePlace(place, library, MOST_QUOTED - blocks.size))
      blocks.set(block.ref, block);
    if (blocks.size >= MOST_QUOTED) break;
  }
  return [...blocks.values()];
}

function notice({ quotation }: Verification): Block {
  const words = quotation.split(/\s+/u);
  const opening = words.slice(0, 8).join(' ');
  const text = `Compared was what stands in quotation marks: “${opening}${words.length > 8 ? ' …' : ''}”.`;
  return { type: 'notice', text };
}

/** The citation of where the words stand; where they stand nowhere, what the citation names. */
export function nextOf(found: Verification): Next[] {
  const [ref] = textsOf(found);
  if (ref !== undefined)
    return [{ kind: 'cite', label: 'Cite', command: `/cite ${nameReference(ref)}` }];
  const [named] = found.citation?.cited ?? [];
  return named
    ? [
        {
          kind: 'whole',
          label: 'What stands there',
          command: `/cite ${nameReference(named.unit.ref)}`,
        },
      ]
    : [];
}
