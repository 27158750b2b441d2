import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorpusError, type Fault } from '../../src/corpus/fault.ts';
import type { Document } from '../../src/corpus/model.ts';
import { readFolder, sha256 } from './folder.ts';
import { loadCorpus } from './load.ts';
import { loadThesaurus } from './load-thesaurus.ts';

/**
 * Checks all of a corpus: catalogue, texts, kinds, thesaurus, and that no original has changed. A
 * sentence that it is sound; throws a `CorpusError` with every fault.
 */
export function checkCorpus(path: string): string {
  const folder = readFolder(path);
  const { documents, units } = loadCorpus(folder);
  const { entries } = loadThesaurus(folder);
  const wholes = documents.filter(({ scope }) => scope === null);
  const faults = wholes.flatMap((document) => checkOriginal(document, path));
  if (faults.length > 0) throw new CorpusError(faults);
  return `The corpus is sound: ${wholes.length} documents, ${units.length} recommendations and paragraphs, ${entries.length} entries of the thesaurus.`;
}

function checkOriginal({ id, original }: Document, path: string): Fault[] {
  if (original === null) return [];
  const file = join(path, 'originals', original.file);
  if (!existsSync(file))
    return [
      fault(`The original of "${id}" is missing.`, 'Put it back, or set "original" to null.'),
    ];
  return sha256(readFileSync(file)) === original.sha256
    ? []
    : [fault(`The original of "${id}" has changed.`, 'Restore it; its hash is in the catalogue.')];

  function fault(problem: string, fix: string): Fault {
    return { file: `originals/${original!.file}`, line: null, problem, fix };
  }
}
