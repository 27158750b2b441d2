import { z } from 'zod';

const day = z.iso.date();
const text = z.string().trim().min(1);
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens');

const body = z.strictObject({
  id,
  name: text.describe('As its documents write it'),
  parent: text.nullable().describe('The body it reports to, as issued'),
  abbreviations: z.array(text).default([]),
  codes: z.array(text).default([]).describe('How its symbols begin: "A/HRC", "CTOC/COP/WG.7"'),
});

const meeting = z.strictObject({
  year: z.int().min(1945).max(2999),
  ordinal: z
    .int()
    .positive()
    .nullable()
    .describe('6 for the sixth meeting; null when no document held states it'),
  start: day.nullable(),
  end: day.nullable(),
  place: text.nullable(),
});

const hash = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits, as printed by sha256sum');

const original = z.strictObject({
  file: z.string().regex(/^[\w.-]+$/, 'a file in corpus/originals, without folder'),
  sha256: hash,
  pages: z.int().positive().nullable().describe('null where the format has none'),
});

const document = z.strictObject({
  id,
  file: z.string().regex(/^[\w.-]+\.txt$/, 'a .txt file in corpus/documents, without folder'),
  sha256: hash,
  kind: id.describe('Id of one of the kinds: "report", "resolution"'),
  title: text.describe('As issued'),
  subtitle: text.nullable().describe('As issued below the title: "Addendum", "Corrigendum"'),
  body: id.describe('Id of one of the bodies'),
  meeting,
  distribution: z.enum(['General', 'Limited', 'Restricted', 'Provisional']).nullable(),
  issued: day.nullable(),
  language: text.nullable().describe('As issued: "Original: English", "English only"'),
  status: z.enum(['draft', 'final']),
  symbol: text.nullable().describe('Only where the document itself states it'),
  otherSymbols: z.array(text).default([]).describe('Further symbols that it bears'),
  jobNumber: text.nullable(),
  addendumTo: id.nullable().describe('Id of the document it adds to, held or not'),
  corrects: z.array(id).default([]).describe('Ids of the documents that a corrigendum changes'),
  supersedes: z.array(id).default([]).describe('Written on one side, known on both'),
  supersededBy: z.array(id).default([]),
  supplement: text
    .nullable()
    .default(null)
    .describe('Number of the supplement of the Official Records that it is: "8", "8A"'),
  session: text.nullable().default(null).describe('As issued: "Sixty-eighth session"'),
  agendaItem: text.nullable().default(null).describe('As issued, with its title'),
  original: original.nullable().default(null).describe('The file that the text was read from'),
  link: z
    .url({ protocol: /^https$/ })
    .nullable()
    .describe('Official page of the document'),
});

/** One entry of the catalogue. */
export const documentSchema = document;

/** The catalogue of the corpus, `corpus/catalogue.json`. */
export const catalogueSchema = z.strictObject({
  $schema: z.string().optional(),
  defaultBody: id.describe('The body that short references such as 2020/rec/10 belong to'),
  bodies: z.array(body).min(1),
  documents: z.array(document).min(1),
});

export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueDocument = z.infer<typeof document>;
export type Body = z.infer<typeof body>;
