import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CorpusError } from '../../../src/corpus/fault.ts';
import { recordChange } from './changes.ts';
import { type RawCatalogue, readRawCatalogue, writeRawCatalogue } from './raw-catalogue.ts';
import { writeAll } from './write-all.ts';

type RawEntry = RawCatalogue['documents'][number];

/** What a removal came to; relations of other documents to it are taken out as well. */
export interface Removed {
  readonly title: string;
  /** Ids of the documents that named it. */
  readonly unlinked: readonly string[];
}

/** Takes a document out of a corpus, its text and its original; null where there is none of that id. */
export function removeDocument(folder: string, id: string): Removed | null {
  const before = readRawCatalogue(folder);
  const entry = before.documents.find((one) => one.id === id);
  if (!entry) return null;
  if (before.documents.length === 1)
    throw new CorpusError([
      {
        file: 'catalogue.json',
        line: null,
        problem: `"${id}" is the only document.`,
        fix: 'Add another one before you remove it; a corpus without documents cannot be served.',
      },
    ]);
  const unlinked: string[] = [];
  const documents = before.documents
    .filter((one) => one !== entry)
    .map((one) => withoutRelation(one, id, unlinked));
  writeAll([
    {
      path: join(folder, 'catalogue.json'),
      content: writeRawCatalogue({ ...before, documents }),
    },
  ]);
  // Only now: what the catalogue does not name is not read, whatever happens here.
  const { text, original } = filesOf(entry);
  if (text !== null) rmSync(join(folder, 'documents', text), { force: true });
  if (original !== null) rmSync(join(folder, 'originals', original.file), { force: true });
  recordChange(folder, {
    did: 'removed',
    id,
    symbol: typeof entry['symbol'] === 'string' ? entry['symbol'] : null,
    sha256: original?.sha256 ?? null,
    decided: [],
  });
  return { title: typeof entry['title'] === 'string' ? entry['title'] : id, unlinked };
}

const NAME = /^[\w.-]+$/;

/** The files of an entry, by names without folders; what is no such name is left alone. */
function filesOf(entry: RawEntry) {
  const file = entry['file'];
  const text = typeof file === 'string' && NAME.test(file) ? file : null;
  const original = entry['original'];
  const isOriginal =
    typeof original === 'object' &&
    original !== null &&
    'file' in original &&
    typeof original.file === 'string' &&
    NAME.test(original.file);
  const sha256 = isOriginal && 'sha256' in original ? String(original.sha256) : null;
  return { text, original: isOriginal ? { file: original.file as string, sha256 } : null };
}

function withoutRelation(entry: RawEntry, id: string, unlinked: string[]): RawEntry {
  const changed: RawEntry = { ...entry };
  for (const field of ['corrects', 'supersedes', 'supersededBy']) {
    const ids = entry[field];
    if (!Array.isArray(ids) || !ids.includes(id)) continue;
    changed[field] = ids.filter((other) => other !== id);
    unlinked.push(entry.id);
  }
  return changed;
}
