import type { Catalogue, CatalogueDocument } from './catalogue.ts';
import { CorpusError, type Fault } from './fault.ts';
import type { Kind } from './kinds/kind.ts';

/** A fault with the document that it holds back. */
export interface Blamed {
  readonly id: string;
  readonly fault: Fault;
}

/**
 * Holds the entries of a catalogue against each other, its bodies and the kinds. Throws where the
 * default body is unknown, since then no short reference means anything.
 */
export function* crossCheck(
  { bodies, defaultBody }: Pick<Catalogue, 'bodies' | 'defaultBody'>,
  entries: readonly CatalogueDocument[],
  kinds: readonly Kind[],
): Generator<Blamed> {
  const known = new Set(bodies.map(({ id }) => id));
  const use = (ids: Iterable<string>) => `Use one of: ${[...ids].join(', ')}.`;
  if (!known.has(defaultBody))
    throw new CorpusError([
      fault(`The default body "${defaultBody}" is not among the bodies.`, use(known)),
    ]);
  const kindIds = new Set(kinds.map(({ id }) => id));
  const ids = new Set(entries.map(({ id }) => id));
  for (const [i, entry] of entries.entries()) {
    const { id, body, file, kind } = entry;
    const blame = (problem: string, fix: string): Blamed => ({ id, fault: fault(problem, fix) });
    const earlier = entries.slice(0, i);
    if (earlier.some((other) => other.id === id))
      yield blame(`Two documents have the id "${id}".`, 'Give each document an id of its own.');
    if (earlier.some((other) => other.file === file))
      yield blame(
        `Two documents have the file "${file}".`,
        'Give each document a file of its own.',
      );
    if (!known.has(body))
      yield blame(`"${id}" is of the body "${body}", which is not among the bodies.`, use(known));
    if (!kindIds.has(kind))
      yield blame(`"${id}" is of the kind "${kind}", which is not among the kinds.`, use(kindIds));
    // An addendum may be held without what it adds to; `/documents` says so.
    for (const field of ['corrects', 'supersedes', 'supersededBy'] as const)
      for (const other of entry[field])
        if (!ids.has(other))
          yield blame(
            `"${id}" names "${other}" in ${field}, which is not in the catalogue.`,
            'Correct the id, or take it out.',
          );
  }
}

function fault(problem: string, fix: string): Fault {
  return { file: 'catalogue.json', line: null, problem, fix };
}
