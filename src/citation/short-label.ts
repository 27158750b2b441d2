import type { Library } from '../corpus/library.ts';
import type { Cited } from '../corpus/model.ts';
import { titleOf } from './describe.ts';
import { labelOf } from './pinpoint.ts';

/** "Recommendation 10 of 2020"; a paragraph with its document, since numbers restart in each. */
export function labelWithYear(cited: Cited, library: Library): string {
  const document = library.documentOf(cited.unit);
  const label = labelOf(cited);
  const { year } = document.meeting;
  if (cited.unit.kind === 'recommendation')
    return [`${label} of ${year}`, document.scope].filter((part) => part !== null).join(', ');
  return `${label} of the ${document.kind === 'compendium' ? 'compendium' : titleOf(document)} of ${year}`;
}
