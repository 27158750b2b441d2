import type { Library } from '../corpus/library.ts';
import type { Cited, Document } from '../corpus/model.ts';
import { actName, titleOf } from './describe.ts';
import { labelOf } from './pinpoint.ts';

/**
 * "Recommendation 10 of 2020"; a paragraph with its document, since numbers restart in each. A text of
 * another body than the default one goes by its resolution or symbol, with the body and year; one
 * that is superseded says so.
 */
export function labelWithYear(cited: Cited, library: Library): string {
  const document = library.documentOf(cited.unit);
  const { year } = document.meeting;
  const label =
    document.supersededBy.length > 0 ? `${labelOf(cited)} (superseded)` : labelOf(cited);
  if (document.body !== library.corpus.defaultBody)
    return `${label} of ${sourceOf(document, library)}`;
  if (cited.unit.kind === 'recommendation')
    return [`${label} of ${year}`, document.scope].filter((part) => part !== null).join(', ');
  const title = document.kind === 'compendium' ? 'compendium' : titleOf(document);
  return `${label} of the ${title} of ${year}`;
}

function sourceOf(document: Document, library: Library): string {
  const act = actName(document, library);
  if (act !== null) return act;
  const { symbol, scope, meeting } = document;
  const body = library.body(document.body)!.name;
  if (symbol === null) {
    const of = [`the ${body}`, meeting.year, scope].filter((part) => part !== null);
    return of.join(', ');
  }
  const place = scope === null ? symbol : `${symbol}, ${scope}`;
  return `${place} (${body}, ${meeting.year})`;
}
