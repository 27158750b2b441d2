import { titleOf } from '../../citation/describe.ts';
import type { Context } from '../../context.ts';
import type { Scope } from '../../corpus/library.ts';
import type { Document } from '../../corpus/model.ts';
import { foldReference } from '../../references/fold-reference.ts';
import { readReferences } from '../../references/read-references.ts';

/**
 * The documents that a line names: one by id or symbol; those of a body, a year or a meeting; else
 * those whose id, symbol, title or body has every word.
 */
export function findDocuments(wanted: string, context: Context): readonly Document[] {
  const { library, names } = context;
  const one = names.documentNamed(wanted);
  if (one !== null) return [library.document(one)!];
  const { wholes } = library;
  const [asked, ...others] = readReferences(wanted, names) ?? [];
  if (asked && others.length === 0 && 'scope' in asked && asked.ranges.length === 0) {
    const found = wholes.filter((document) => isMeant(document, asked.scope));
    if (found.length > 0) return found;
  }
  const words = foldReference(wanted)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  return wholes.filter((document) => {
    const has = wordsOf(document, library.body(document.body)!.name);
    return words.every((word) => has.has(word));
  });
}

/** Where no body is named, a year or an ordinal is any body's: this only shows what is held. */
function isMeant({ id, body, meeting }: Document, scope: Scope): boolean {
  if (scope === null || 'absent' in scope) return false;
  if ('document' in scope) return scope.document === id;
  if (scope.body !== undefined && scope.body !== body) return false;
  if ('year' in scope) return meeting.year === scope.year;
  return 'meeting' in scope ? meeting.ordinal === scope.meeting : true;
}

function wordsOf(document: Document, body: string): ReadonlySet<string> {
  const { id, symbol, otherSymbols, meeting } = document;
  const text = [id, symbol, ...otherSymbols, titleOf(document), body, meeting.year].join(' ');
  return new Set(foldReference(text).split(/[^\p{L}\p{N}]+/u));
}
