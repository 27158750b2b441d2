import { CorpusError } from '../../src/corpus/fault.ts';
import { type CorpusFolder, sha256 } from './folder.ts';

/**
 * The folder with another body as the default one, which short references and questions without a
 * body mean: named by its id, name or abbreviation. Undefined or blank leaves the catalogue's. Throws
 * a `CorpusError` for a name that no body has.
 */
export function withDefaultBody(folder: CorpusFolder, named: string | undefined): CorpusFolder {
  const wanted = named?.trim().toLowerCase();
  const catalogue = wanted ? readCatalogue(folder) : null;
  // What is wrong with a catalogue is told where it is read.
  if (catalogue === null) return folder;
  const found = catalogue.bodies.find(
    ({ id, name, abbreviations = [] }) =>
      id === wanted || [name, ...abbreviations].some((one) => one.toLowerCase() === wanted),
  );
  if (!found) {
    const names = catalogue.bodies.map(({ id }) => id).join(', ');
    throw new CorpusError([
      {
        file: 'catalogue.json',
        line: null,
        problem: `RAPPORTEUR_BODY is "${named}", which no body of the corpus is called.`,
        fix: `Use the name, abbreviation or id of one of: ${names}.`,
      },
    ]);
  }
  if (found.id === catalogue.defaultBody) return folder;
  const text = JSON.stringify({ ...catalogue, defaultBody: found.id });
  return { ...folder, catalogue: { bytes: Buffer.from(text), sha256: sha256(text) } };
}

interface NamedBodies {
  readonly defaultBody: string;
  readonly bodies: readonly {
    readonly id: string;
    readonly name: string;
    readonly abbreviations?: readonly string[];
  }[];
}

function readCatalogue({ catalogue }: CorpusFolder): NamedBodies | null {
  try {
    const read: Partial<NamedBodies> | null = JSON.parse(catalogue.bytes.toString('utf8'));
    const areBodies =
      Array.isArray(read?.bodies) &&
      read.bodies.every(({ id, name }) => typeof id === 'string' && typeof name === 'string');
    return areBodies ? (read as NamedBodies) : null;
  } catch {
    return null;
  }
}
