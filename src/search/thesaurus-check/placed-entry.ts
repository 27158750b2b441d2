import type { ThesaurusEntry, ThesaurusFile } from '../thesaurus.ts';

/** An entry of the thesaurus and the place where a person finds it. */
export interface PlacedEntry {
  readonly file: string;
  /** In its file, from 1. */
  readonly position: number;
  readonly entry: ThesaurusEntry;
}

/** What makes two writings of a term the same, for instance their stems; empty for no term at all. */
export type TermKey = (term: string) => string;

/** Every entry, file by file. */
export function placeEntries(files: readonly ThesaurusFile[]): PlacedEntry[] {
  return files.flatMap(({ file, entries }) =>
    entries.map((entry, i) => ({ file, position: i + 1, entry })),
  );
}

/** "entry 12 (synonym: jail, gaol)", to be read after the name of its file. */
export function nameEntry({ position, entry }: PlacedEntry): string {
  const of = headword(entry);
  const first = entry.terms.slice(0, 3).join(', ');
  return `entry ${position} (${entry.kind}${of === null ? '' : ` of ‘${of}’`}: ${first})`;
}

/** The entry's terms of which each may stand for the others; none where it orders them. */
export function equalTerms({ entry: { kind, terms } }: PlacedEntry): readonly string[] {
  return kind === 'narrower' || kind === 'related' || kind === 'translation' ? [] : terms;
}

/** The term that an entry explains by the others, where it has one. */
export function headword(entry: ThesaurusEntry): string | null {
  return ('of' in entry ? entry.of : null) ?? null;
}

/** The terms of an entry that lead to others when they stand in a question. */
export function askedTerms(entry: ThesaurusEntry): readonly string[] {
  const of = headword(entry);
  return of === null || entry.kind === 'translation' ? entry.terms : [of];
}
