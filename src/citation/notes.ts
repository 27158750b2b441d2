import type { Library } from '../corpus/library.ts';
import type { Cited, Document } from '../corpus/model.ts';
import { caveats, nameOf, symbolOf } from './describe.ts';
import { chapterOf, writeNumbers } from './pinpoint.ts';

/** Everything cited of one document under one chapter, in the order given. */
export interface CitedGroup {
  readonly document: Document;
  readonly chapter: string | null;
  readonly cited: readonly Cited[];
}

/** Groups what is cited by document, kind and chapter, so that one note covers each group. */
export function groupCitations(cited: readonly Cited[], library: Library): CitedGroup[] {
  const groups = new Map<string, CitedGroup & { cited: Cited[] }>();
  for (const one of cited) {
    const document = library.documentOf(one.unit);
    const chapter = chapterOf(one.unit, library);
    const key = `${document.id} ${one.unit.kind} ${chapter}`;
    const existing = groups.get(key);
    if (existing) existing.cited.push(one);
    else groups.set(key, { document, chapter, cited: [one] });
  }
  return [...groups.values()];
}

/** Where a group stands: document, chapter and numbers. */
function locateGroup({ chapter, cited }: CitedGroup, name: string): string {
  return [name, chapter, writeNumbers(cited)].filter((part) => part !== null).join(', ');
}

/** "See …, chap. II, sect. C, recommendation 10 (draft; symbol not stated in the document)." */
export function writeFootnote(group: CitedGroup, library: Library): string {
  return `See ${locateGroup(group, symbolOf(group.document, library))}${bracketed(group.document)}.`;
}

/** In parentheses, to stand after what is cited: "(see …, para. 77; draft)". */
export function writeTextNote(group: CitedGroup, library: Library): string {
  const beware = caveats(group.document);
  return `(see ${locateGroup(group, nameOf(group.document, library, 'full'))}${beware ? `; ${beware}` : ''})`;
}

/** For plain text: the numbers first, then the document. */
export function writePlain({ document, chapter, cited }: CitedGroup, library: Library): string {
  const numbers = writeNumbers(cited);
  const first = numbers === null ? null : numbers[0]!.toUpperCase() + numbers.slice(1);
  const parts = [first, nameOf(document, library), chapter];
  return `${parts.filter((part) => part !== null).join(', ')}${bracketed(document)}.`;
}

function bracketed(document: Document): string {
  const beware = caveats(document);
  return beware ? ` (${beware})` : '';
}
