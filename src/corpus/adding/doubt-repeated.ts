import { doubt, type Structure, type StructureUnit } from '../reading/structure.ts';

/**
 * The structure with a doubt for each number that stands twice in one scope, where reading had none:
 * no reference could tell the two apart, so that such a document would be held back.
 */
export function doubtRepeated(structure: Structure): Structure {
  const seen = new Set<string>();
  const known = new Set(
    structure.doubts.flatMap(({ cause, unit }) => (cause === 'number-repeated' ? [unit] : [])),
  );
  const repeated = structure.units.filter((unit) => {
    const key = JSON.stringify([unit.scope, unit.kind, unit.number]);
    const stands = seen.has(key);
    seen.add(key);
    return stands && !known.has(nameOf(unit));
  });
  if (repeated.length === 0) return structure;
  const doubts = repeated.map((unit) =>
    doubt('number-repeated', unit.page, nameOf(unit), unit.text.slice(0, 80)),
  );
  return { ...structure, doubts: [...structure.doubts, ...doubts], accepted: false };
}

/** "resolution 68/5, 3" or "12", as doubts name a unit. */
function nameOf({ scope, number }: StructureUnit): string {
  return scope === '' ? number : `${scope}, ${number}`;
}
