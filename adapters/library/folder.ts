import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorpusError } from '../../src/corpus/fault.ts';

export interface CorpusFile {
  readonly bytes: Buffer;
  /** Of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** The files of a corpus as they lie on disk, not yet read as anything. */
export interface CorpusFolder {
  readonly catalogue: CorpusFile;
  /** The files in `documents` beside the catalogue, by name. */
  readonly documents: ReadonlyMap<string, CorpusFile>;
  /** The corpus's own kinds of documents, `kinds/*.json` beside the catalogue, by name. */
  readonly kinds: ReadonlyMap<string, CorpusFile>;
  /**
   * `thesaurus.json` and `thesaurus/*.json` beside the catalogue, by name; there may be none. They
   * are read when first asked for, since only a search needs them.
   */
  readonly thesaurus: ReadonlyMap<string, CorpusFile>;
}

/** Takes up `catalogue.json` and `documents/*.txt`; throws a `CorpusError` for what cannot be opened. */
export function readFolder(path: string): CorpusFolder {
  const documents = join(path, 'documents');
  const names = attempt(documents, () => readdirSync(documents));
  const kinds = join(path, 'kinds');
  let thesaurus: CorpusFolder['thesaurus'] | null = null;
  return {
    catalogue: readCorpusFile(join(path, 'catalogue.json')),
    kinds: existsSync(kinds) ? filesOf(kinds, readdirSync(kinds), '.json') : new Map(),
    documents: filesOf(documents, names, '.txt'),
    get thesaurus() {
      thesaurus ??= readThesaurus(path);
      return thesaurus;
    },
  };
}

function filesOf(
  folder: string,
  names: readonly string[],
  ending: string,
): ReadonlyMap<string, CorpusFile> {
  return new Map(
    names
      .filter((name) => name.endsWith(ending))
      .map((name) => [name, readCorpusFile(join(folder, name))]),
  );
}

/** The SHA-256 of a text or of bytes, in lower-case hexadecimal. */
export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function readThesaurus(path: string): CorpusFolder['thesaurus'] {
  const file = join(path, 'thesaurus.json');
  const folder = join(path, 'thesaurus');
  const single = existsSync(file) ? ([['thesaurus.json', readCorpusFile(file)]] as const) : [];
  const names = existsSync(folder) ? attempt(folder, () => readdirSync(folder)).sort() : [];
  const subjects = filesOf(folder, names, '.json');
  return new Map([
    ...single,
    ...[...subjects].map(([name, content]) => [`thesaurus/${name}`, content] as const),
  ]);
}

function readCorpusFile(path: string): CorpusFile {
  const bytes = attempt(path, () => readFileSync(path));
  return { bytes, sha256: sha256(bytes) };
}

function attempt<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new CorpusError([
      {
        file: path,
        line: null,
        problem: `It cannot be opened (${error instanceof Error ? error.message : error}).`,
        fix: 'Restore it, or let RAPPORTEUR_CORPUS name a folder with catalogue.json and documents.',
      },
    ]);
  }
}
