import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type Catalogue,
  type CatalogueDocument,
  catalogueSchema,
  documentSchema,
} from '../../../src/corpus/catalogue.ts';

/** A catalogue as its file has it: entries that are not read as anything keep every field. */
const raw = z.looseObject({
  bodies: z.array(z.looseObject({ id: z.string() })),
  documents: z.array(z.looseObject({ id: z.string() })),
});

export type RawCatalogue = z.infer<typeof raw>;

export function readRawCatalogue(folder: string): RawCatalogue {
  return raw.parse(JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8')));
}

/** The bytes of a catalogue, in the layout in which it is kept. */
export function writeRawCatalogue(catalogue: RawCatalogue): string {
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

/** Its entries that are sound, and its bodies. */
export function soundEntries(catalogue: RawCatalogue): {
  readonly documents: readonly CatalogueDocument[];
  readonly bodies: Catalogue['bodies'];
} {
  return {
    documents: catalogue.documents.flatMap((one) => {
      const read = documentSchema.safeParse(one);
      return read.success ? [read.data] : [];
    }),
    bodies: catalogueSchema.shape.bodies.parse(catalogue.bodies),
  };
}
