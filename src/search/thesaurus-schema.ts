import { z } from 'zod';

const term = z.string().trim().min(2).max(120);
const reason = z.string().trim().min(8).describe('Where the fact comes from, or why it holds');

const equals = z.strictObject({
  kind: z.enum(['synonym', 'abbreviation', 'spelling', 'former name']),
  terms: z.array(term).min(2).describe('Each may stand for each of the others'),
  reason,
});
const hierarchy = z.strictObject({
  kind: z.enum(['narrower', 'related']),
  of: term.describe('narrower: the wider term; related: what is asked for'),
  terms: z.array(term).min(1),
  reason,
});

/** The thesaurus of the field's language, `corpus/thesaurus.json`; corpus/README.md describes it. */
export const thesaurusSchema = z.strictObject({
  $schema: z.string().optional(),
  entries: z.array(z.discriminatedUnion('kind', [equals, hierarchy])),
});
