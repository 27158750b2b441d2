import { labelOf } from '../../citation/pinpoint.ts';
import type { Completion } from '../../command.ts';
import type { Library } from '../../corpus/library.ts';
import type { Unit } from '../../corpus/model.ts';
import { isMeant, type UnitKind } from '../../corpus/unit-kinds.ts';
import { foldReference } from '../../references/fold-reference.ts';
import { compareNumbers } from '../../text/series.ts';
import { openingWords } from './units.ts';

/** References by number or by words of the text, exact before prefix before words; newest meeting first. */
export function completeReferences(typed: string, kind: UnitKind, library: Library): Completion[] {
  const wanted = foldReference(typed).replace(/[\s/,-]+/g, ' ');
  const words = wanted.split(' ').filter(Boolean);
  const ranked = library.corpus.units
    .filter((unit) => isMeant(unit.kind, kind))
    .map((unit) => ({ unit, rank: rank(unit) }))
    .filter((one): one is { unit: Unit; rank: number } => one.rank !== null);
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      yearOf(b.unit) - yearOf(a.unit) ||
      compareNumbers(a.unit.number, b.unit.number),
  );
  return ranked.map(({ unit }) => completion(unit));

  function rank(unit: Unit): number | null {
    const spelling = value(unit).replace(/[\s/-]+/g, ' ');
    if (spelling === wanted || unit.number === wanted) return 0;
    if (spelling.startsWith(wanted)) return 1;
    const text = unit.text.toLowerCase();
    return words.every((word) => text.includes(word)) ? 2 : null;
  }

  function completion(unit: Unit): Completion {
    const label = `${labelOf({ unit, item: null })} – ${openingWords(unit.text, 80)}`;
    return { value: value(unit), label };
  }

  function value(unit: Unit): string {
    const isShort = unit.ref !== unit.qualifiedRef;
    return isShort ? `${yearOf(unit)} ${unit.number}` : `${unit.document} ${unit.number}`;
  }

  function yearOf(unit: Unit): number {
    return library.documentOf(unit).meeting.year;
  }
}
