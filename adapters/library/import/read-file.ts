import { findHiddenSigns } from '../../../src/corpus/reading/find-hidden-signs.ts';
import type { OriginalPart } from '../../../src/corpus/reading/proof/original.ts';
import { prove } from '../../../src/corpus/reading/proof/prove.ts';
import { readPages } from '../../../src/corpus/reading/read-pages.ts';
import { readStructure } from '../../../src/corpus/reading/read-structure.ts';
import type { Structure } from '../../../src/corpus/reading/structure.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { type FileType, recogniseFile } from './file-type.ts';
import { decodeHtml } from './html/decode-html.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './read-pdf.ts';
import type { ReadSource } from './read-source.ts';
import { readDocxWords } from './second-reading/read-docx-words.ts';
import { readHtmlWords } from './second-reading/read-html-words.ts';
import { readPdfWords } from './second-reading/read-pdf-words.ts';
import { readTextWords } from './second-reading/read-text-words.ts';
import { readText } from './text/read-text.ts';
import { Unreadable } from './unreadable.ts';

/** Told how many pages of how many have been read. */
export type Progress = (done: number, of: number) => void;

/** A file read in two ways that know nothing of each other. */
interface TwiceRead extends ReadSource {
  readonly original: readonly OriginalPart[];
}

type FormatReader = (
  bytes: Uint8Array,
  file: string,
  onProgress: Progress,
) => TwiceRead | Promise<TwiceRead>;

const READERS: Readonly<Record<FileType, FormatReader>> = {
  pdf: readPdfTwice,
  docx: async (bytes, file) => ({
    ...(await readDocx(bytes, file)),
    original: await readDocxWords(bytes, file),
  }),
  html: (bytes, file) => {
    const html = decodeHtml(bytes, file);
    return { source: readHtml(html, file), original: readHtmlWords(html), doubts: [] };
  },
  markdown: readPlainText,
  text: readPlainText,
};

/** What is understood of a file, with every doubt, its proof included. Throws `Unreadable`. */
export async function readFile(
  bytes: Uint8Array,
  file: string,
  onProgress: Progress,
): Promise<Structure> {
  const type = await recogniseFile(bytes, file);
  const { source, original, doubts: early } = await READERS[type](bytes, file, onProgress);
  const structure = readStructure(source);
  const doubts = [
    ...early,
    ...findHiddenSigns(source),
    ...structure.doubts,
    ...prove(structure, source, original),
  ];
  return { ...structure, doubts, accepted: !doubts.some(({ stops }) => stops) };
}

async function readPdfTwice(
  bytes: Uint8Array,
  file: string,
  onProgress: Progress,
): Promise<TwiceRead> {
  // First, since it tells at once what cannot be read.
  const { parts, doubts } = await readPdfWords(bytes, file);
  // A copy, since the engine takes over the bytes that it is given.
  const pages = await readPdf(Uint8Array.from(bytes), onProgress).catch((error: Error) => {
    const reason = error.name === 'PasswordException' ? 'encrypted' : 'damaged';
    throw new Unreadable(file, reason, { cause: error });
  });
  return { source: readPages(pages, file), original: parts, doubts };
}

function readPlainText(bytes: Uint8Array, file: string): TwiceRead {
  const text = decodeText(bytes, file);
  return { ...readText(text, file), original: readTextWords(text) };
}
