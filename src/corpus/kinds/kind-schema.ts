import { z } from 'zod';
import { KINDS, type UnitKind } from '../unit-kinds.ts';

const text = z.string().trim().min(1);
const pattern = text.refine(isPattern, 'is no regular expression');
const unitKind = z.enum(KINDS as [UnitKind, ...UnitKind[]]);

/** Who speaks in a text; the list is closed, since answers order and group by it. */
export const VOICES = [
  'adopted',
  'recommended',
  'draft',
  'reported',
  'record',
  'deliberations',
  'presentation',
  'secretariat',
  'author',
  'correction',
] as const;

const words = text.describe(
  'May hold {document}, {a document}, {status}, {name} and {body}: "draft report; not final", "a draft report; not final", "draft", "report", the body\'s name',
);

const authorityRule = z.strictObject({
  voice: z.enum(VOICES),
  units: z.array(unitKind).optional().describe('Kinds of units that it is for; all where left out'),
  titles: z.array(pattern).optional().describe('One of them is in the title of the document'),
  sections: z
    .array(pattern)
    .optional()
    .describe('One of them is in a heading that it stands under'),
  openings: z.array(pattern).optional().describe('The text itself begins so; capitals count'),
  says: z.union([words, z.strictObject({ draft: words, final: words })]),
});

/**
 * One kind of document, a file `kinds/ID.json` of a corpus. Patterns are regular expressions that
 * take no account of capitals, except `openings` and symbols.
 */
export const kindSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens'),
  order: z.int().describe('Kinds are tried for a document from the lowest number up'),
  name: text.describe('As in "draft report; not final"'),
  recognised: z.strictObject({
    symbols: z.array(pattern).describe('One of them is in the symbol'),
    titles: z.array(pattern).describe('… or in the title'),
    units: z
      .array(unitKind)
      .describe('… and there are units of one of these kinds, where any are named'),
  }),
  reportsMeeting: z.boolean().describe('Whether its paragraphs tell the course of a meeting'),
  units: z
    .partialRecord(unitKind, text)
    .describe('Kinds of units that it has, and what they are called'),
  scopes: z
    .record(text, text)
    .describe(
      'Parts that number their own texts, each with the kind that it is of; "same" for this one',
    ),
  authority: z
    .array(authorityRule)
    .min(1)
    .describe('Whose words a text is: the first rule that fits; the last one must fit everything'),
  cited: z
    .enum(['act', 'document'])
    .describe(
      '"act": by the body and number, "General Assembly resolution 78/323"; else by symbol',
    ),
});

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'iu') !== null;
  } catch {
    return false;
  }
}
