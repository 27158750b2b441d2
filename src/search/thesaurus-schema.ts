import { z } from 'zod';

const term = z.string().trim().min(2).max(120);
const reason = z.string().trim().min(8).describe('Where the fact comes from, or why it holds');

const equals = z.strictObject({
  kind: z.enum(['synonym', 'abbreviation', 'spelling', 'former name']),
  terms: z.array(term).min(2).describe('Each may stand for each of the others'),
  reason,
});
const narrower = z.strictObject({
  kind: z.literal('narrower'),
  of: term.describe('The wider term'),
  terms: z.array(term).min(1),
  reason,
});
const related = z
  .strictObject({
    kind: z.literal('related'),
    of: term.optional().describe('What is asked for; without it each term is related to each'),
    terms: z.array(term).min(1),
    reason,
  })
  .refine(({ of, terms }) => of !== undefined || terms.length > 1, {
    message: 'One term alone is related to nothing; add of or another term',
  });
const translation = z.strictObject({
  kind: z.literal('translation'),
  language: z.string().regex(/^[a-z]{2}$/, 'Two small letters, as in ISO 639-1: fr, es'),
  of: term.describe('In the language of the documents'),
  terms: z.array(term).min(1),
  reason,
});

/** One file of the thesaurus of the field's language; corpus/README.md describes it. */
export const thesaurusSchema = z.strictObject({
  $schema: z.string().optional(),
  entries: z.array(z.discriminatedUnion('kind', [equals, narrower, related, translation])),
});
