import type { Library } from '../corpus/library.ts';
import type { Document, Unit } from '../corpus/model.ts';
import { isMeant, type UnitKind } from '../corpus/unit-kinds.ts';

/** The source that a pasted quotation names for itself. */
export interface NamedSource {
  /** As pasted. */
  readonly text: string;
  readonly units: readonly Unit[];
}

/** Characters of the longest citation. */
export const LONGEST_CITATION = 500;
const PLACE =
  /(?<![\p{L}\d])(?:(?<rec>rec(?:ommendation)?s?)|para(?:graph)?s?)[./ ]*(?:nos?\.? *)?(?<numbers>\d{1,3}(?:(?: *[,–-] *| and )\d{1,3})*)/giu;
const SHORT = /^[\s(]*(?<year>(?:19|20)\d\d)[ /]+(?<number>\d{1,3})[\s).,;]*$/u;
const ANNEX = /\bannex(?:\s+(?:[IVX]+|\d{1,2}))?\b/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/**
 * The units that a citation names: "2020/rec/10", "Recommendation 10 (2020)", "…Vienna, 8–9 September
 * 2020, recommendation 10". Null for text that names no number of a recommendation or paragraph,
 * or is too long for a citation.
 */
export function readCitation(text: string, library: Library): NamedSource | null {
  if (text.length > LONGEST_CITATION) return null;
  const years = new Set(Array.from(text.matchAll(YEAR), ([year]) => Number(year)));
  const named = documentsNamed(text, library);
  const places = placesIn(text);
  if (places.length === 0 || (years.size === 0 && named.length === 0)) return null;
  const units = library.corpus.units.filter((unit) => {
    const document = library.documentOf(unit);
    const inDocument =
      named.length === 0 ? years.has(document.meeting.year) : named.includes(document);
    return inDocument && places.some(([kind, n]) => isMeant(unit.kind, kind) && n === unit.number);
  });
  return { text: text.trim(), units: narrowed(units, text, library) };
}

/** By their ids; the id of an annex begins with that of its document. */
function documentsNamed(text: string, { corpus }: Library): readonly Document[] {
  return corpus.documents.filter(
    ({ id }) => text.includes(id) && new RegExp(`${id}(?![\\w-])`, 'u').test(text),
  );
}

/** Where the citation says "addendum" or "annex II", those; where it does not, all that it fits. */
function narrowed(units: readonly Unit[], text: string, library: Library): readonly Unit[] {
  const annex = ANNEX.exec(text)?.[0].toLowerCase().replace(/\s+/u, ' ') ?? null;
  const inPart = units.filter(
    (unit) => (library.documentOf(unit).scope?.toLowerCase() ?? null) === annex,
  );
  const fitting = inPart.length > 0 ? inPart : units;
  if (!/\badd(?:endum|\.\d)/iu.test(text)) return fitting;
  const addenda = fitting.filter((unit) => library.documentOf(unit).addendumTo !== null);
  return addenda.length > 0 ? addenda : fitting;
}

function placesIn(text: string): [UnitKind, string][] {
  const places: [UnitKind, string][] = [];
  for (const { groups } of text.matchAll(PLACE)) {
    const kind = groups?.['rec'] ? 'recommendation' : 'paragraph';
    for (const number of spelledOut(groups?.['numbers'] ?? '')) places.push([kind, number]);
  }
  const short = places.length === 0 ? SHORT.exec(text)?.groups : undefined;
  return short ? [['recommendation', String(Number(short['number']))]] : places;
}

/** "2, 3 and 5–7" as 2, 3, 5, 6, 7. */
function spelledOut(numbers: string): string[] {
  return numbers.split(/ *, *| and /u).flatMap((part) => {
    const [from = 0, to = from] = part.split(/ *[–-] */u).map(Number);
    return Array.from({ length: Math.max(0, Math.min(to - from, 500)) + 1 }, (_, i) =>
      String(from + i),
    );
  });
}
