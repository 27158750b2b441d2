import { type Place, unitsOf } from '../../quotation/place.ts';
import type { Block, Next, Reply } from '../../reply/reply.ts';

/** A reply about a quotation, with the citation of where it stands one step away. */
export function verdict(
  outcome: Reply['outcome'],
  title: string,
  blocks: readonly Block[],
  places: readonly Place[] = [],
): Reply {
  const units = [...new Set(places.flatMap(unitsOf))];
  const next = units.slice(0, 1).map(
    ({ ref }): Next => ({
      kind: 'cite',
      label: 'Cite',
      command: `/cite ${ref}`,
    }),
  );
  return { outcome, title, blocks, refs: units.map(({ ref }) => ref), next };
}
