import { readFile } from '../../adapters/library/import/read-file.ts';
import type { Structure } from '../../src/corpus/reading/structure.ts';
import { type Flow, type Paper, typeset } from './typeset.ts';

/** Sets a document as PDF and reads it back from the bytes, in both readings, proof included. */
export async function readTypeset(flow: readonly Flow[], paper: Paper = {}): Promise<Structure> {
  return readFile(await typeset(flow, paper), 'typeset.pdf', () => {});
}
