import type { Fault } from '../fault.ts';
import { BUILT_IN } from './built-in.ts';
import type { Kind } from './kind.ts';
import { kindSchema } from './kind-schema.ts';

/**
 * The kinds of documents, in the order in which they are tried: those that the program knows, and
 * in place of them or beside them the corpus's own, by file name and content. What breaks the schema
 * is a fault with its field.
 */
export function readKinds(own: ReadonlyMap<string, unknown>): { kinds: Kind[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const kinds: Kind[] = [];
  for (const [file, content] of new Map([...BUILT_IN, ...own])) {
    const read = kindSchema.safeParse(content);
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        fault(
          file,
          `${path.join('.') || 'The kind'}: ${message}.`,
          'Give it what the other kinds have there.',
        );
    } else if (`${read.data.id}.json` !== file)
      fault(
        file,
        `Its id is "${read.data.id}".`,
        `Name the file ${read.data.id}.json, or give it the id of its name.`,
      );
    else kinds.push(read.data);
  }
  const ids = new Set(kinds.map(({ id }) => id));
  for (const { id, scopes, authority } of kinds) {
    for (const [scope, kind] of Object.entries(scopes))
      if (kind !== 'same' && !ids.has(kind))
        fault(
          `${id}.json`,
          `scopes.${scope}: there is no kind "${kind}".`,
          `Use "same" or one of ${[...ids].join(', ')}.`,
        );
    const { units, titles, sections, openings } = authority.at(-1)!;
    if (units || titles || sections || openings)
      fault(
        `${id}.json`,
        'The last rule of authority does not fit every text.',
        'Add a rule that has only "voice" and "says".',
      );
  }
  return { kinds: kinds.sort((a, b) => a.order - b.order), faults };

  function fault(file: string, problem: string, fix: string): void {
    faults.push({ file: `kinds/${file}`, line: null, problem, fix });
  }
}
