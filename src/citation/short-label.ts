import type { Library } from '../corpus/library.ts';
import type { Cited, Document } from '../corpus/model.ts';
import { UNIT_KINDS } from '../corpus/unit-kinds.ts';
import { actName } from './describe.ts';
import { documentLabel } from './document-label.ts';
import { labelOf } from './pinpoint.ts';

/** "Recommendation 10 (2020)" or as below, to stand over the text. */
export function titleLabel(cited: Cited, library: Library): string {
  const { body, meeting, scope } = library.documentOf(cited.unit);
  if (cited.unit.kind !== 'recommendation') return labelWithYear(cited, library);
  const of = body === library.corpus.defaultBody ? null : library.body(body)!.name;
  const parts = [`${labelOf(cited)} (${meeting.year})`, of, scope];
  return parts.filter((part) => part !== null).join(', ');
}

/**
 * "Recommendation 10 of 2020"; "Paragraph 6, draft report of 2020 (addendum on deliberations)", since
 * numbers restart in each document. The body stands with it where it is not the default one, and that
 * a text is superseded.
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
  return `${label}, ${documentLabel(document, library)}`;
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

/** "rec. 10 (2020)", "para. 77 (2021)": the same, short enough for a button. */
export function shortLabel(cited: Cited, library: Library): string {
  const { abbreviation, cited: noun } = UNIT_KINDS[cited.unit.kind];
  const short = noun.endsWith('.') ? noun : `${abbreviation}.`;
  const [, ...number] = labelOf(cited).split(/(?<=[a-z]) (?=[^a-z]+)/u);
  return `${[short, ...number].join(' ')} (${library.documentOf(cited.unit).meeting.year})`;
}
