import type { DocumentEntry } from './model.ts';

/** An entry with the relations that other entries state of it. */
export type RelatedEntry = DocumentEntry & { readonly correctedBy: readonly string[] };

/**
 * Entries by id, each with its relations known on both sides, though they are written on one: what
 * supersedes a document, or corrects it, does so for its parts, too.
 */
export function relateDocuments(entries: readonly DocumentEntry[]): Map<string, RelatedEntry> {
  const wholes = entries.filter(({ scope }) => scope === null);
  return new Map(
    entries.map((entry) => {
      const { whole, supersedes, supersededBy } = entry;
      const earlier = wholes.filter((one) => one.supersededBy.includes(whole)).map(({ id }) => id);
      const later = wholes.filter((one) => one.supersedes.includes(whole)).map(({ id }) => id);
      const correctedBy = wholes.filter((one) => one.corrects.includes(whole)).map(({ id }) => id);
      const both = {
        ...entry,
        supersedes: [...new Set([...supersedes, ...earlier])],
        supersededBy: [...new Set([...supersededBy, ...later])],
        correctedBy,
      };
      return [entry.id, both];
    }),
  );
}
