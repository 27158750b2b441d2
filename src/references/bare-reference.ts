import type { Library } from '../corpus/library.ts';
import type { UnitKind } from '../corpus/model.ts';
import { kindMeant } from './kind-meant.ts';
import type { Names } from './names.ts';
import { readReferences } from './read-references.ts';

/** Longer lines are texts, not references. */
const LONGEST = 200;

/** The numbering that a line belongs to which is a reference and nothing else ("2020 10"); null for other lines. */
export function bareReference(line: string, library: Library, names: Names): UnitKind | null {
  if (line.length > LONGEST) return null;
  const references = readReferences(line, names);
  return references && kindMeant(line, references, library);
}
