import type { Library } from '../corpus/library.ts';
import type { Document } from '../corpus/model.ts';
import { titleOf } from './describe.ts';

/** Titles that say no more than what kind of document it is. */
const COMMON = /^(?:draft )?(?:final )?report$/iu;

/**
 * A document as a person names it, which tells it from every other one held: "draft report of 2020
 * (addendum on deliberations)", "Secretariat's compendium of 2021", with the body where it is not the
 * default one.
 */
export function documentLabel(document: Document, library: Library): string {
  const { title, subtitle, scope, meeting, body } = document;
  const isCommon = COMMON.test(title);
  const name = isCommon ? title.toLowerCase() : namedTitle(document);
  const of = body === library.corpus.defaultBody ? '' : ` of the ${library.body(body)!.name}`;
  const added = isCommon && subtitle !== null ? lowerFirst(subtitle) : '';
  const notes = [`${added}${twinNote(document, library)}`.trim(), scope ?? ''].filter(Boolean);
  return `${name}${of} of ${meeting.year}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function namedTitle({ kind, title, subtitle }: Document): string {
  if (kind === 'compendium') return 'Secretariat’s compendium';
  return [title, subtitle].filter((part) => part !== null).join(', ');
}

/** " on deliberations", or its symbol, where another document of the meeting has the same title. */
function twinNote(document: Document, library: Library): string {
  const twins = library.corpus.documents.filter((other) => isTwin(other, document));
  if (twins.length === 0) return '';
  const theirs = new Set(twins.flatMap(topSections));
  const own = topSections(document).find((title) => !theirs.has(title));
  if (own === undefined) return ` ${document.symbol ?? document.id}`;
  return ` on ${lowerFirst(own.replace(/^summary of /iu, ''))}`;
}

function isTwin(other: Document, document: Document): boolean {
  return (
    other !== document &&
    other.body === document.body &&
    other.meeting.year === document.meeting.year &&
    titleOf(other) === titleOf(document)
  );
}

function topSections({ sections }: Document): string[] {
  return sections.flatMap(({ parent, title }) => (parent === null ? [title] : []));
}

function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : `${words[0]!.toLowerCase()}${words.slice(1)}`;
}
