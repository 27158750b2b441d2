import type { Library } from '../corpus/library.ts';
import type { Document, Unit } from '../corpus/model.ts';

/** A corrigendum's own words on a text. */
export interface Correction {
  readonly text: string;
  readonly document: Document;
}

/** Where a corrigendum says what it changes: "Resolution 74/1, operative paragraph 1", "Paragraph 12 (b)". */
const PLACE =
  /\b(?:(operative|preambular)\s+)?(paragraphs?|paras?\.?|recommendations?|articles?)\s+(\d+(?:\.\d+)*)/giu;
const ACT = /\b((?:draft )?(?:resolution|decision)|annex|appendix)\s+([\w./]+)/giu;

/**
 * What corrigenda say of a text. A corrigendum that does not say in known words which text it
 * changes may mean any, and is shown at all.
 */
export function correctionsOf(unit: Unit, library: Library): Correction[] {
  const document = library.documentOf(unit);
  return document.correctedBy.flatMap((id) => {
    const corrigendum = library.document(id);
    if (!corrigendum) return [];
    return library
      .unitsOf(id)
      .filter(({ text }) => mayConcern(text, unit, document))
      .map(({ text }) => ({ text, document: corrigendum }));
  });
}

function mayConcern(text: string, unit: Unit, { scope }: Document): boolean {
  const places = Array.from(text.matchAll(PLACE));
  const acts = Array.from(text.matchAll(ACT), ([, act, number]) =>
    `${act} ${number}`.toLowerCase(),
  );
  if (places.length === 0) return acts.length === 0 || isOf(acts, scope);
  const named = places.some(([, part, noun, number]) => {
    if (number !== unit.number) return false;
    if (part) return part.toLowerCase() === unit.kind;
    if (/^rec/i.test(noun!)) return unit.kind === 'recommendation';
    if (/^art/i.test(noun!)) return unit.kind === 'article';
    return unit.kind !== 'preambular';
  });
  return named && isOf(acts, scope);
}

/** Whether the resolution, decision or annex named is the one that the text stands in. */
function isOf(acts: readonly string[], scope: string | null): boolean {
  if (acts.length === 0) return scope === null;
  return scope !== null && acts.some((act) => scope.toLowerCase().split(', ').includes(act));
}
