import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { titleOf } from './describe.ts';
import { labelOf } from './pinpoint.ts';

/** "Recommendation 10 of 2020"; a paragraph with its document, since numbers restart in each. */
export function labelWithYear(unit: Unit, library: Library): string {
  const document = library.documentOf(unit);
  const label = labelOf({ unit, item: null });
  const { year } = document.meeting;
  if (unit.kind === 'recommendation') return `${label} of ${year}`;
  return `${label} of the ${document.kind === 'compendium' ? 'compendium' : titleOf(document)} of ${year}`;
}
