import { extname } from 'node:path';
import type { Compilation } from '../../src/reply/compilation.ts';
import { makePrintable } from '../../src/text/printable.ts';

type Writer = (compilation: Compilation, made: Date) => Uint8Array | Promise<Uint8Array>;

interface Format {
  readonly type: string;
  /** Loads the writer; the libraries that it needs are not paid for before. */
  readonly load: () => Promise<Writer>;
}

const FORMATS = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./docx.ts')).docx,
  },
  html: {
    type: 'text/html; charset=utf-8',
    load: async () => encoded((await import('./html.ts')).html),
  },
  md: {
    type: 'text/markdown; charset=utf-8',
    load: async () => encoded((await import('./markdown.ts')).markdown),
  },
  txt: {
    type: 'text/plain; charset=utf-8',
    load: async () => encoded((await import('./plain-text.ts')).plainText),
  },
} as const satisfies { readonly [extension: string]: Format };

/** How a compilation can be written. */
export type Extension = keyof typeof FORMATS;

/** All of them, the most asked for first. */
export const extensions = Object.keys(FORMATS).filter(isExtension);

/** The format that a file's name asks for; undefined where it is none that can be written. */
export function extensionOf(path: string): Extension | undefined {
  const extension = extname(path).slice(1).toLowerCase();
  return isExtension(extension) ? extension : undefined;
}

/** The media type of a format, for uploads. */
export function mediaType(extension: Extension): string {
  return FORMATS[extension].type;
}

/**
 * A compilation as the bytes of a file: `docx` with real footnotes, `html` whose footnotes Word
 * takes over on pasting, `md`, or `txt`. Every text stands in it word for word, with the day on which
 * it was made.
 */
export async function writeCompilation(
  compilation: Compilation,
  extension: Extension,
  made = new Date(),
): Promise<Uint8Array> {
  const write = await FORMATS[extension].load();
  return write(compilation, made);
}

function isExtension(extension: string): extension is Extension {
  return Object.hasOwn(FORMATS, extension);
}

function encoded(write: (compilation: Compilation, made: Date) => string): Writer {
  return (compilation, made) => new TextEncoder().encode(makePrintable(write(compilation, made)));
}
