import type { CatalogueDocument } from './catalogue.ts';
import { itemsOf } from './items.ts';
import type { Kind } from './kinds/kind.ts';
import { kindOfScope } from './kinds/recognise-kind.ts';
import type { DocumentEntry, Section } from './model.ts';
import type { ParsedDocument } from './parsed-document.ts';
import type { Structure } from './reading/structure.ts';
import type { ParsedEntry } from './separate-annexes.ts';
import type { ParsedUnit } from './unit-collector.ts';
import type { Written } from './written/read-written.ts';

/**
 * A document in the written form, then each part of it whose texts have numbers of their own: an
 * annex, a resolution in a report. Each part is of the kind that the document's kind gives to it.
 */
export function separateScopes(
  entry: CatalogueDocument,
  written: Written,
  kinds: readonly Kind[],
): ParsedEntry[] {
  const { structure } = written;
  const scopes = new Set(['', ...structure.units.map(({ scope }) => scope)]);
  return [...scopes].map((scope) => ({
    entry: entryOf(entry, scope, kinds, placeOf(structure, scope)),
    parsed: partOf(written, scope),
  }));
}

function entryOf(
  entry: CatalogueDocument,
  scope: string,
  kinds: readonly Kind[],
  place: string | null,
): DocumentEntry {
  if (scope === '') return { ...entry, scope: null, whole: entry.id, place: null };
  const whole = kinds.find(({ id }) => id === entry.kind);
  return {
    ...entry,
    id: `${entry.id}-${slugOf(scope)}`,
    kind: whole ? kindOfScope(scope, whole, kinds).id : entry.kind,
    scope: scope.split(' > ').join(', '),
    whole: entry.id,
    place,
  };
}

/** The chapter and section of the document itself in which a part stands, by their numbers. */
function placeOf({ headings }: Structure, scope: string): string | null {
  const first = headings.findIndex((heading) => heading.scope === scope);
  if (scope === '' || first < 0) return null;
  const above: string[] = [];
  let level = headings[first]!.level;
  for (const heading of headings.slice(0, first).reverse()) {
    if (heading.scope !== '' || heading.level >= level) continue;
    level = heading.level;
    if (heading.number !== null) above.unshift(heading.number);
  }
  const [chapter, section] = above;
  if (chapter === undefined) return null;
  return section === undefined ? `chap. ${chapter}` : `chap. ${chapter}, sect. ${section}`;
}

/** "resolution-68-5" for "resolution 68/5", "decision-22-cma-3-annex" for "decision 22/CMA.3 > annex". */
function slugOf(scope: string): string {
  return scope
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function partOf({ structure, unitLines, headingLines }: Written, scope: string): ParsedDocument {
  const places = new Map<number, number>();
  structure.headings.forEach((heading, i) => {
    if (heading.scope === scope) places.set(i, places.size);
  });
  const sections: Section[] = [];
  const levels: number[] = [];
  for (const at of places.keys()) {
    const { number, text, level } = structure.headings[at]!;
    const parent = levels.findLastIndex((above) => above < level);
    sections.push({
      number,
      title: text,
      continued: false,
      parent: parent < 0 ? null : parent,
      line: headingLines[at]!,
    });
    levels.push(level);
  }
  const units = structure.units.flatMap((unit, i): ParsedUnit[] => {
    if (unit.scope !== scope) return [];
    const { kind, number, text, emphasis, page, heading } = unit;
    return [
      {
        kind,
        number,
        text,
        emphasis,
        items: itemsOf(text),
        section: heading === null ? null : (places.get(heading) ?? null),
        lines: unitLines[i]!,
        page,
      },
    ];
  });
  return {
    sections,
    annexes: [],
    units,
    keyTopics: [],
    masthead: scope === '' ? printed(structure.masthead) : [],
    jobNumbers: structure.masthead.jobNumber === null ? [] : [structure.masthead.jobNumber],
    places: [],
    faults: [],
  };
}

/** The values that say which meeting a document is of, where they stand in every written file: in its head. */
function printed({ session, dates }: Written['structure']['masthead']): ParsedDocument['masthead'] {
  const values = { session, dates };
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ line: 1, text: `${name}: ${value}` }],
  );
}
