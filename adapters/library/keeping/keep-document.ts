import { join } from 'node:path';
import type { Body, CatalogueDocument } from '../../../src/corpus/catalogue.ts';
import { CorpusError } from '../../../src/corpus/fault.ts';
import type { Doubt, Structure } from '../../../src/corpus/reading/structure.ts';
import { writeStructure } from '../../../src/corpus/written/write-structure.ts';
import { readFolder, sha256 } from '../folder.ts';
import { loadSoundDocuments } from '../load.ts';
import { recordChange } from './changes.ts';
import { readRawCatalogue, writeRawCatalogue } from './raw-catalogue.ts';
import { writeAll } from './write-all.ts';

/** A document to be kept, its doubts decided. */
export interface NewDocument {
  readonly structure: Structure;
  readonly entry: Omit<CatalogueDocument, 'file' | 'sha256' | 'original'>;
  /** The body to be added to the catalogue with it; null where that has it. */
  readonly body: Body | null;
  readonly original: { readonly bytes: Uint8Array; readonly extension: string };
  /** Doubts that stopped, which the person took to be right as it is. */
  readonly decided: readonly Doubt[];
}

/**
 * Adds a document to a corpus: the original unchanged, the text that was read, the catalogue entry,
 * all or nothing. Throws a `CorpusError` where the document would be held back; nothing is changed then.
 */
export function keepDocument(
  folder: string,
  { structure, entry, body, original, decided }: NewDocument,
): void {
  const text = writeStructure({
    ...structure,
    doubts: structure.doubts.filter((one) => !decided.includes(one)),
  });
  const kept = {
    file: `${entry.id}${original.extension}`,
    sha256: sha256(Buffer.from(original.bytes)),
  };
  const whole: CatalogueDocument = {
    ...entry,
    file: `${entry.id}.txt`,
    sha256: sha256(text),
    original: { ...kept, pages: structure.pages },
  };
  const before = readRawCatalogue(folder);
  const catalogue = writeRawCatalogue({
    ...before,
    bodies: body ? [...before.bodies, body] : before.bodies,
    documents: [...before.documents, whole],
  });
  refuseFaults(folder, whole, text, catalogue);
  writeAll([
    { path: join(folder, 'originals', kept.file), content: original.bytes },
    { path: join(folder, 'documents', whole.file), content: text },
    { path: join(folder, 'catalogue.json'), content: catalogue },
  ]);
  recordChange(folder, {
    did: 'added',
    id: whole.id,
    symbol: whole.symbol,
    sha256: kept.sha256,
    decided: decided.map(({ cause, unit, words }) => ({ cause, unit, words })),
  });
}

/** Reads the corpus as it would be; a document that would be held back does not join. */
function refuseFaults(
  path: string,
  { id, file, sha256: hash }: CatalogueDocument,
  text: string,
  catalogue: string,
): void {
  const folder = readFolder(path);
  const { heldBack } = loadSoundDocuments({
    ...folder,
    catalogue: { bytes: Buffer.from(catalogue), sha256: sha256(catalogue) },
    documents: new Map([...folder.documents, [file, { bytes: Buffer.from(text), sha256: hash }]]),
  });
  const faults = heldBack.filter((one) => one.id === id).flatMap((one) => one.faults);
  if (faults.length > 0) throw new CorpusError(faults);
}
