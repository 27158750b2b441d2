import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readPages } from '../../../src/corpus/reading/read-pages.ts';
import { readStructure } from '../../../src/corpus/reading/read-structure.ts';
import type { Structure } from '../../../src/corpus/reading/structure.ts';
import { readPdf } from './read-pdf.ts';

/** What a file of a meeting says and how it is built. Throws where the file cannot be read at all. */
export async function readDocumentFile(path: string): Promise<Structure> {
  const data = await readFile(path);
  return readStructure(readPages(await readPdf(new Uint8Array(data)), basename(path)));
}
