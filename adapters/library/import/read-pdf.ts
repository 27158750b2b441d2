import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LaidOutPage, LaidOutSpan } from '../../../src/corpus/reading/laid-out.ts';

/** Opens the engine on demand: nobody but a person who adds a document should pay for it. */
async function openEngine() {
  // It takes these from a drawing library in machine code, which a process without rights may not
  // load. Reading text only makes one at the start and draws nothing.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** With a stroke at the end, as the engine wants it; it embeds no fonts of its own. */
const fontFolder = () =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')}/`;

/** The reading under way: the engine keeps the count of pages of one document for all (5.4). */
let turn: Promise<unknown> = Promise.resolve();

/**
 * The words of a PDF with place, size and face, page by page. Throws the engine's `PasswordException`
 * where it is encrypted and `InvalidPDFException` where it is no PDF or too damaged to open, and
 * other errors where a page is damaged.
 * Pages that are scans have no spans. The bytes are taken over: they cannot be used again. Files are
 * read one after the other, whoever asks for them.
 */
export function readPdf(
  data: Uint8Array,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<LaidOutPage[]> {
  const read = turn.then(() => readAllPages(data, onProgress));
  turn = read.catch(() => {});
  return read;
}

async function readAllPages(
  data: Uint8Array,
  onProgress: (done: number, of: number) => void,
): Promise<LaidOutPage[]> {
  const { getDocument, Util, VerbosityLevel } = await openEngine();
  const task = getDocument({
    data,
    standardFontDataUrl: fontFolder(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const document = await task.promise;
    const pages: LaidOutPage[] = [];
    const faces = new Map<string, Face>();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const { items, styles } = await page.getTextContent({ disableNormalization: false });
      if (Object.keys(styles).some((id) => !faces.has(id))) {
        // Only the operators load the names of fonts, and the names alone tell bold and italic.
        await page.getOperatorList();
        for (const id of Object.keys(styles)) faces.set(id, faceOf(page.commonObjs, id));
      }
      const spans: LaidOutSpan[] = [];
      const turned: string[] = [];
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, rise, , depth, x, y] = Util.transform(
          viewport.transform,
          item.transform,
        ) as number[];
        if (![rise, depth, x, y, item.width].every(Number.isFinite)) {
          throw new Error('Words have no place on their page.');
        }
        if (Math.abs(rise!) > Math.abs(depth!)) turned.push(item.str);
        else
          spans.push({
            text: item.str,
            x: x!,
            y: y!,
            width: item.width,
            size: Math.abs(depth!),
            ...faces.get(item.fontName)!,
          });
      }
      pages.push({ number, width: viewport.width, height: viewport.height, spans, turned });
      page.cleanup();
      onProgress(number, document.numPages);
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The face by the font's name ("ABCDEF+TimesNewRomanPS-BoldItalicMT"), which all writers of PDF give. */
function faceOf(fonts: { has(id: string): boolean; get(id: string): unknown }, id: string): Face {
  const font = fonts.has(id) ? fonts.get(id) : null;
  const name = (font as { name?: string } | null)?.name ?? '';
  return {
    bold: /bold|black|heavy|semibold|,b/i.test(name),
    italic: /italic|oblique|slanted/i.test(name),
  };
}
