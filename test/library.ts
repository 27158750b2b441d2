import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { catalogueSchema } from '../src/corpus/catalogue.ts';
import { createLibrary } from '../src/corpus/library.ts';
import { readCorpus, type TextFile } from '../src/corpus/read-corpus.ts';

/** The corpus that tests stand on; it stays as it is while documents are added to the live one. */
export const FIXTURES = new URL('fixtures/corpus/', import.meta.url);

/** The catalogue of the fixtures as it lies on disk. */
export const catalogue = catalogueSchema.parse(
  JSON.parse(readFileSync(new URL('catalogue.json', FIXTURES), 'utf8')),
);

/** The documents of the fixtures, by file: five real ones. */
export const sources: ReadonlyMap<string, TextFile> = new Map(
  catalogue.documents.map(({ file }) => {
    const bytes = readFileSync(new URL(`documents/${file}`, FIXTURES));
    return [file, sourceOf(bytes.toString('utf8'))];
  }),
);

/** Read once for all tests of a worker. */
export const corpus = readCorpus(catalogue, sources);
export const library = createLibrary(corpus);

export function sourceOf(text: string): TextFile {
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
