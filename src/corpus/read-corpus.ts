import { assemble } from './assemble.ts';
import { type Catalogue, type CatalogueDocument, catalogueSchema } from './catalogue.ts';
import { checkMeetings } from './facts/check-meetings.ts';
import { CorpusError, type Fault } from './fault.ts';
import { checkMasthead } from './masthead.ts';
import type { Corpus } from './model.ts';
import { parseDocument } from './parse-document.ts';
import { separateAnnexes } from './separate-annexes.ts';

/** A source as it lies on disk. */
export interface Source {
  readonly text: string;
  /** Of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** Name under which faults of the catalogue itself are reported. */
const CATALOGUE = 'catalogue.json';

/**
 * The corpus that a catalogue and its sources make. Throws a `CorpusError` with every fault found:
 * entries that break the schema, files missing or altered, lines that stand under no number,
 * values that a document does not state.
 */
export function readCorpus(catalogue: unknown, sources: ReadonlyMap<string, Source>): Corpus {
  const checked = readCatalogue(catalogue);
  const faults = [...crossCheck(checked)];
  const documents = checked.documents.flatMap((entry) => {
    const source = sources.get(entry.file);
    faults.push(...checkSource(entry, source));
    return source ? [{ entry, parsed: parseDocument(entry.file, source.text) }] : [];
  });
  for (const { entry, parsed } of documents) {
    const body = checked.bodies.find(({ id }) => id === entry.body);
    faults.push(...parsed.faults, ...(body ? checkMasthead(entry, body, parsed) : []));
  }
  const separate = documents.flatMap(({ entry, parsed }) => separateAnnexes(entry, parsed));
  const corpus = assemble(checked, separate);
  faults.push(...checkMeetings(checked.documents, corpus.facts.meetings));
  if (faults.length > 0) throw new CorpusError(faults);
  return corpus;
}

function readCatalogue(catalogue: unknown): Catalogue {
  const result = catalogueSchema.safeParse(catalogue);
  if (result.success) return result.data;
  throw new CorpusError(
    result.error.issues.map(({ path, message }) => ({
      file: CATALOGUE,
      line: null,
      problem: `${path.join('.') || 'The catalogue'}: ${message}.`,
      mend: 'See "Adding a document" in the README for what an entry holds.',
    })),
  );
}

function* crossCheck({ bodies, defaultBody, documents }: Catalogue): Generator<Fault> {
  const known = new Set(bodies.map(({ id }) => id));
  const fault = (problem: string, mend: string): Fault => ({
    file: CATALOGUE,
    line: null,
    problem,
    mend,
  });
  if (!known.has(defaultBody)) {
    yield fault(
      `The default body "${defaultBody}" is not among the bodies.`,
      `Use one of: ${[...known].join(', ')}.`,
    );
  }
  for (const [i, { id, body, file }] of documents.entries()) {
    const earlier = documents.slice(0, i);
    if (earlier.some((other) => other.id === id)) {
      yield fault(`Two documents have the id "${id}".`, 'Give each document an id of its own.');
    }
    if (earlier.some((other) => other.file === file)) {
      yield fault(
        `Two documents have the file "${file}".`,
        'Give each document a file of its own.',
      );
    }
    if (!known.has(body)) {
      yield fault(
        `"${id}" is of the body "${body}", which is not among the bodies.`,
        `Use one of: ${[...known].join(', ')}.`,
      );
    }
  }
}

function* checkSource(
  { id, file, sha256 }: CatalogueDocument,
  source: Source | undefined,
): Generator<Fault> {
  if (!source) {
    yield {
      file,
      line: null,
      problem: `The file of "${id}" is missing.`,
      mend: `Put it into the folder documents beside the catalogue, or take "${id}" out of the catalogue.`,
    };
  } else if (source.sha256 !== sha256) {
    yield {
      file,
      line: null,
      problem: `Its SHA-256 is ${source.sha256}, the catalogue gives ${sha256}.`,
      mend: 'Restore the file as issued; if it was replaced on purpose, put the new hash into the catalogue.',
    };
  }
}
