import type { Library } from '../corpus/library.ts';
import { namesOf } from './names.ts';
import { readReferences } from './read.ts';

/** Longer lines are texts, not references. */
const LONGEST = 200;

/** The command that a line means which is a reference and nothing else ("2020 10"); null for other lines. */
export function bareReference(line: string, library: Library): 'rec' | 'para' | null {
  if (line.length > LONGEST) return null;
  const asked = readReferences(line, namesOf(library));
  if (asked === null) return null;
  const isParagraph =
    /\bpara/i.test(line) || asked.every((one) => 'scope' in one && namesParagraphs(one.scope));
  return isParagraph ? 'para' : 'rec';

  function namesParagraphs(scope: Parameters<Library['unitsIn']>[0]): boolean {
    return (
      scope !== null && 'document' in scope && library.unitsIn(scope, 'recommendation').length === 0
    );
  }
}
