import type { Library } from '../corpus/library.ts';
import type { Cited } from '../corpus/model.ts';
import { titleOf } from './describe.ts';
import { labelOf } from './pinpoint.ts';

/**
 * "Recommendation 10 of 2020"; a paragraph with its document, since numbers restart in each. The body
 * stands with it where it is not the default one, and that a text is superseded.
 */
export function labelWithYear(cited: Cited, library: Library): string {
  const document = library.documentOf(cited.unit);
  const { year } = document.meeting;
  const label =
    document.supersededBy.length > 0 ? `${labelOf(cited)} (superseded)` : labelOf(cited);
  const body =
    document.body === library.corpus.defaultBody ? null : library.body(document.body)!.name;
  if (cited.unit.kind === 'recommendation') {
    const of = body === null ? String(year) : `the ${body}, ${year}`;
    return [`${label} of ${of}`, document.scope].filter((part) => part !== null).join(', ');
  }
  const title = document.kind === 'compendium' ? 'compendium' : titleOf(document);
  return `${label} of the ${[title, body].filter((part) => part !== null).join(', ')} of ${year}`;
}
