import { readFileSync } from 'node:fs';
import type { Corpus } from '../../src/corpus/model.ts';
import type { CorpusFolder } from './folder.ts';
import { readSnapshot } from './snapshot.ts';

/**
 * The corpus of a folder, from its snapshot when that is true to the files; otherwise read and
 * checked anew: documents with faults are held back, and a `CorpusError` says why where nothing can be
 * served. Nothing is trusted on age.
 */
export async function openCorpus(folder: CorpusFolder, snapshot: string | null): Promise<Corpus> {
  const kept = snapshot === null ? null : fromSnapshot(snapshot, folder);
  if (kept) return kept;
  const { loadSoundDocuments } = await import('./load.ts');
  return loadSoundDocuments(folder);
}

function fromSnapshot(path: string, folder: CorpusFolder): Corpus | null {
  try {
    return readSnapshot(readFileSync(path, 'utf8'), folder);
  } catch {
    return null;
  }
}
