import { readPdf } from '../../adapters/library/import/read-pdf.ts';
import { readPages } from '../../src/corpus/reading/read-pages.ts';
import { readStructure } from '../../src/corpus/reading/read-structure.ts';
import type { Structure } from '../../src/corpus/reading/structure.ts';
import { type Flow, type Paper, typeset } from './typeset.ts';

/** Sets a document as PDF and reads it back from the bytes. */
export async function readTypeset(flow: readonly Flow[], paper: Paper = {}): Promise<Structure> {
  return readStructure(readPages(await readPdf(await typeset(flow, paper)), 'typeset.pdf'));
}
