import type { PDFiumDocument } from '@hyzyla/pdfium';
import type { OriginalPart } from '../../../../src/corpus/reading/proof/original.ts';
import { type Doubt, doubt } from '../../../../src/corpus/reading/structure.ts';
import { FILE_LIMITS } from '../file-limits.ts';
import { Unreadable, type UnreadableReason } from '../unreadable.ts';

/** How pdfium's wrapper says why a file does not open; everything else is damage. */
const REFUSALS: readonly (readonly [RegExp, UnreadableReason])[] = [
  [/password|security/i, 'encrypted'],
];
/** Signs that pdfium gives for a hyphen at the end of a line: a hyphen that may be no part of the word. */
const LINE_END_HYPHENS = ['\uFFFE', '\u0002'];
const WORD = /[\p{L}\p{N}]/u;

export interface PdfWords {
  readonly parts: readonly OriginalPart[];
  /** Pages that are pictures. */
  readonly doubts: readonly Doubt[];
}

/**
 * The words of a PDF as pdfium gives them, an engine that shares no code with pdf.js. It opens the
 * file first, so that one that cannot be read is told of at once. Throws `Unreadable`.
 */
export async function readPdfWords(bytes: Uint8Array, file: string): Promise<PdfWords> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  try {
    return readPages(await library.loadDocument(bytes), file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const message = error instanceof Error ? error.message : '';
    const reason = REFUSALS.find(([pattern]) => pattern.test(message))?.[1] ?? 'damaged';
    throw new Unreadable(file, reason, { cause: error });
  } finally {
    library.destroy();
  }
}

function readPages(document: PDFiumDocument, file: string): PdfWords {
  const count = document.getPageCount();
  if (count > FILE_LIMITS.pages) throw new Unreadable(file, 'too-many-pages');
  if (count === 0) throw new Unreadable(file, 'empty');
  const parts: OriginalPart[] = [];
  const doubts: Doubt[] = [];
  for (let page = 1; page <= count; page++) {
    const opened = document.getPage(page - 1);
    const text = LINE_END_HYPHENS.reduce(
      (text, hyphen) => text.replaceAll(hyphen, '\u00AD'),
      opened.getText().replaceAll('\r\n', '\n'),
    );
    parts.push({ page, text });
    const isPicture =
      !WORD.test(text) && [...opened.objects()].some(({ type }) => type === 'image');
    if (isPicture) doubts.push(doubt('page-without-text', page, null, ''));
  }
  if (!parts.some(({ text }) => WORD.test(text))) throw new Unreadable(file, 'without-text');
  return { parts, doubts };
}
