import type { Source } from '../source.ts';
import type { Doubt, Structure } from '../structure.ts';
import { readCharacters } from './characters.ts';
import { checkPart } from './check-part.ts';
import { findLost } from './find-lost.ts';
import { readIndicators } from './indicators.ts';
import { Ledger } from './ledger.ts';
import type { OriginalPart } from './original.ts';
import { readParts } from './parts.ts';
import { placeParts } from './place-parts.ts';

/**
 * Compares what was understood of a source with the words of a second reading: in order within a part,
 * as a multiset over a page. Every word of the original that is in no part is lost, every word of a
 * part that is not in the original there is foreign; both are doubts that stop. Blanks do not count,
 * and hyphens only within lines: there engines differ where the words do not.
 */
export function prove(
  structure: Structure,
  source: Source,
  original: readonly OriginalPart[],
): Doubt[] {
  const ledger = new Ledger(readCharacters(original));
  const placed = placeParts(readParts(structure), ledger);
  const foreign = placed.flatMap((one) => checkPart(one, placed, ledger));
  return [...foreign, ...findLost(placed, readIndicators(source), ledger)];
}
