import type { Structure } from '../../../src/corpus/reading/structure.ts';
import { readDocx } from './docx/read-docx.ts';
import { recogniseFile } from './file-type.ts';
import { readDocxWords } from './second-reading/read-docx-words.ts';
import { readPdfWords } from './second-reading/read-pdf-words.ts';
import { Unreadable } from './unreadable.ts';

/** Told how many pages of how many have been read. */
export type Progress = (done: number, of: number) => void;

/** What is understood of a file, with every doubt. Throws `Unreadable`. */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  onProgress: Progress,
): Promise<Structure> {
  const type = await recogniseFile(bytes, name);
  onProgress(0, 1);
  switch (type) {
    case 'pdf':
      await readPdfWords(bytes, name);
      break;
    case 'docx':
      await readDocx(bytes, name);
      await readDocxWords(bytes, name);
      break;
    default:
      break;
  }
  throw new Unreadable(name, 'no-document');
}
