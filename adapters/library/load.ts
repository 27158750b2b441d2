import { CorpusError, type Fault } from '../../src/corpus/fault.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { readCorpus, readSoundDocuments, type TextFile } from '../../src/corpus/read-corpus.ts';
import type { CorpusFolder } from './folder.ts';

/** Reads and checks a whole corpus; throws a `CorpusError` with every fault found. */
export function loadCorpus(folder: CorpusFolder): Corpus {
  const { catalogue, sources, kinds } = readFiles(folder);
  return readCorpus(catalogue, sources, kinds);
}

/** The same, with documents that have faults held back; see `readSoundDocuments`. */
export function loadSoundDocuments(folder: CorpusFolder): Corpus {
  const { catalogue, sources, kinds } = readFiles(folder);
  return readSoundDocuments(catalogue, sources, kinds);
}

interface Files {
  readonly catalogue: unknown;
  readonly sources: ReadonlyMap<string, TextFile>;
  readonly kinds: ReadonlyMap<string, unknown>;
}

function readFiles(folder: CorpusFolder): Files {
  const faults: Fault[] = [];
  const sources = new Map<string, TextFile>();
  for (const [file, { bytes, sha256 }] of folder.documents) {
    const text = decode(file, bytes, faults);
    sources.set(file, { text: text ?? '', sha256 });
  }
  const catalogue = readJson('catalogue.json', folder.catalogue.bytes, faults);
  const kinds = new Map(
    [...folder.kinds].map(([name, { bytes }]) => [name, readJson(`kinds/${name}`, bytes, faults)]),
  );
  if (faults.length > 0) throw new CorpusError(faults);
  return { catalogue, sources, kinds };
}

function readJson(file: string, bytes: Buffer, faults: Fault[]): unknown {
  const text = decode(file, bytes, faults);
  try {
    return text === null ? null : JSON.parse(text);
  } catch (error) {
    const problem = `It is not JSON (${error instanceof Error ? error.message : error}).`;
    faults.push({ file, line: null, problem, fix: 'Correct the place named.' });
    return null;
  }
}

function decode(file: string, bytes: Buffer, faults: Fault[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const problem = 'It is not UTF-8.';
    faults.push({
      file,
      line: null,
      problem,
      fix: 'Save it as UTF-8 and put its new hash into the catalogue.',
    });
    return null;
  }
}
