import { append } from '../collections/append.ts';
import type { DocumentEntry } from './model.ts';
import { UNIT_KINDS, type UnitKind } from './unit-kinds.ts';

/** What a reference is made from. */
export interface Referable {
  readonly document: DocumentEntry;
  readonly kind: UnitKind;
  readonly number: string;
}

/**
 * `2021-compendium/para/77`, `2025-report-resolution-68-5/op/3`: names the document and the part of it,
 * so that no later document can take it over.
 */
export function qualifiedReference({ document, kind, number }: Referable): string {
  return `${document.id}/${UNIT_KINDS[kind].abbreviation}/${slugOf(number)}`;
}

/** `2020/rec/10`: a year of the default body's meeting and a number. */
export function shortReference({ document, kind, number }: Referable): string {
  return `${document.meeting.year}/${UNIT_KINDS[kind].abbreviation}/${slugOf(number)}`;
}

/** "12-bis" for "12 bis", "a" for "(a)"; "text" for a text without number, the only one of its part. */
function slugOf(number: string): string {
  return number === '' ? 'text' : number.toLowerCase().replace(/[()]/g, '').replace(/\s+/g, '-');
}

/**
 * Orders documents by the weight of their text, heaviest first: one that is not superseded before
 * one that is, a final before a draft, a document before its annexes. Zero where neither outweighs the other.
 */
export function byStatus(a: DocumentEntry, b: DocumentEntry): number {
  return weight(b) - weight(a);
}

function weight({ status, supersededBy, scope }: DocumentEntry): number {
  return (
    (supersededBy.length === 0 ? 4 : 0) + (status === 'final' ? 2 : 0) + (scope === null ? 1 : 0)
  );
}

/**
 * The canonical reference of each unit. A recommendation of the default body has the short form
 * where its document outweighs all others that have the same number in the same year; every other
 * unit has the qualified form, since paragraph numbers restart in each addendum.
 */
export function canonicalReferences(units: readonly Referable[], defaultBody: string): string[] {
  const rivals = new Map<string, Referable[]>();
  for (const unit of units.filter(mayBeShort)) {
    append(rivals, shortReference(unit), unit);
  }
  return units.map((unit) => {
    const others = rivals.get(shortReference(unit))?.filter((other) => other !== unit) ?? [];
    const outweighsAll = others.every((other) => byStatus(unit.document, other.document) < 0);
    return mayBeShort(unit) && outweighsAll ? shortReference(unit) : qualifiedReference(unit);
  });

  function mayBeShort({ kind, document }: Referable): boolean {
    return kind === 'recommendation' && document.body === defaultBody;
  }
}
