import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { catalogueSchema } from '../src/corpus/catalogue.ts';
import { createLibrary } from '../src/corpus/library.ts';
import { readCorpus, type Source } from '../src/corpus/read-corpus.ts';

const FOLDER = new URL('../corpus/', import.meta.url);

/** The catalogue as it lies on disk. */
export const catalogue = catalogueSchema.parse(
  JSON.parse(readFileSync(new URL('catalogue.json', FOLDER), 'utf8')),
);

/** The real documents, by file. */
export const sources: ReadonlyMap<string, Source> = new Map(
  catalogue.documents.map(({ file }) => {
    const bytes = readFileSync(new URL(`documents/${file}`, FOLDER));
    return [file, sourceOf(bytes.toString('utf8'))];
  }),
);

/** The real corpus, read afresh for each test file. */
export const corpus = readCorpus(catalogue, sources);
export const library = createLibrary(corpus);

export function sourceOf(text: string): Source {
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
