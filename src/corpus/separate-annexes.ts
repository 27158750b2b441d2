import type { CatalogueDocument } from './catalogue.ts';
import type { DocumentEntry } from './model.ts';
import type { ParsedAnnex, ParsedDocument } from './parsed-document.ts';

/** What a document, or an annex of it, was read as. */
export interface ParsedEntry {
  readonly entry: DocumentEntry;
  readonly parsed: ParsedDocument;
}

/**
 * A document, then those of its annexes that have numbered texts, since an annex's paragraph 1 is
 * not the document's. What stands in other annexes stays with the part before.
 */
export function separateAnnexes(entry: CatalogueDocument, parsed: ParsedDocument): ParsedEntry[] {
  const annexes = parsed.annexes.filter(({ section }, i) => {
    const end = parsed.annexes[i + 1]?.section ?? parsed.sections.length;
    return parsed.units.some(({ section: of }) => of !== null && section <= of && of < end);
  });
  const parts = [null, ...annexes];
  return parts.map((annex, i) => ({
    entry: entryOf(entry, annex),
    parsed: {
      ...parsed,
      ...stretch(parsed, annex?.section ?? 0, parts[i + 1]?.section ?? parsed.sections.length),
      masthead: annex ? [] : parsed.masthead,
    },
  }));
}

function entryOf(entry: CatalogueDocument, annex: ParsedAnnex | null): DocumentEntry {
  if (annex === null) return { ...entry, scope: null, whole: entry.id, place: null };
  const id = `${entry.id}-${annex.name.toLowerCase().replace(' ', '-')}`;
  return { ...entry, id, scope: annex.name, whole: entry.id, place: null };
}

/** The sections from one to another and what stands in them, counted from the first of them. */
function stretch(
  { sections, units, keyTopics }: ParsedDocument,
  from: number,
  to: number,
): Pick<ParsedDocument, 'sections' | 'units' | 'keyTopics'> {
  const within = (section: number | null) => (section ?? 0) >= from && (section ?? 0) < to;
  return {
    sections: sections.slice(from, to).map(({ parent, ...section }) => ({
      ...section,
      parent: parent === null ? null : parent - from,
    })),
    units: units
      .filter(({ section }) => within(section) || (section === null && from === 0))
      .map((unit) => ({ ...unit, section: unit.section === null ? null : unit.section - from })),
    keyTopics: keyTopics
      .filter(({ section }) => within(section))
      .map((topics) => ({ ...topics, section: topics.section - from })),
  };
}
