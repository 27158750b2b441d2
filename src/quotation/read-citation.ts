import { findItem } from '../corpus/items.ts';
import type { Library } from '../corpus/library.ts';
import type { Cited, Document, Paper } from '../corpus/model.ts';
import { kindMeant } from '../references/kind-meant.ts';
import type { Names } from '../references/names.ts';
import {
  type NumbersReference,
  type Reference,
  readReferences,
} from '../references/read-references.ts';
import { resolve } from '../references/resolve.ts';
import { isWithin } from '../text/intervals.ts';
import { readDescription } from './document-descriptions.ts';

/** The source that a quotation is given. */
export interface Citation {
  /** As pasted. */
  readonly text: string;
  /** Whether it names a text by number, and not only where to look. */
  readonly hasPlace: boolean;
  /** The texts that it may mean; none where what it names is not held. */
  readonly cited: readonly Cited[];
  /** The documents that it names; null where it names none. */
  readonly documents: readonly Document[] | null;
  /** The papers named that are known from a document which reports them. */
  readonly papers: readonly Paper[];
  /** A document, body or job number that is named and not held, as pasted. */
  readonly absent: string | null;
}

export interface CitationReader {
  readonly library: Library;
  readonly names: Names;
}

const NOISE =
  /\b(?:see(?: also)?|cf|ibid|(?:emphasis|italics) (?:added|supplied|in (?:the )?original)|(?:our|my) emphasis|as (?:summari[sz]ed|reported|quoted|cited) (?:in|by)|held (?:in|at|on)|dated|adopted|agreed|chap(?:ter)?\.? [ivx]+|sect(?:ion)?\.? [a-z])\b\.?/giu;
const ROMAN_NUMBER =
  /\b(recs?|recommendations?|paras?|paragraphs?)\b(\.?\s*(?:nos?\.?\s*)?)([ivxl]{1,7})\b(?![./-]\w)/giu;
/** "(b), para. 30" and "item (b) of paragraph 30" */
const ITEM_FIRST =
  /((?:\(\s*[a-z]{1,3}\s*\)\s*)+)(?:,|of|in)?\s*(?:the\s+)?(recs?|recommendations?|paras?|paragraphs?)\b\.?\s*(\d{1,4})/giu;
/** "37, item (d)", "37, subparagraph d", "22 k" */
const ITEM_APART =
  /(\d{1,4})(?:\s*,?\s*(?:items?|sub-?para(?:graph)?s?|letter|point)\b\.?\s*\(?([a-z])\)?|\s([b-z])(?=\s*(?:[),.;:]|$)))(?!\w)/giu;
const SIGN = /[§¶]+/gu;
const ITEM = /\(\s*(?:[a-z]{1,5}|\d{1,2})\s*\)/giu;
const LEFT_OUT =
  /\b(?:of|its|at|as|by|on|and|vienna|secretariat|united nations|thematic|background|papers?|prepared|working group|chapter|section|draft|final|summary)\b(?=\s|[.,;)]|$)/giu;
const PLACES =
  /\b(?:recs?|recommendations?|paras?|paragraphs?|articles?|arts?|ops?|pps?)\b[\s.]*(?:nos?\.?\s*)?\d{1,4}(?:\s*\([a-z]{1,3}\))*(?:\s*(?:[,–-]|and)\s*\d{1,3}(?!\d)(?:\s*\([a-z]{1,3}\))*)*/giu;
const YEARS = /(?<![\d/.-])(?:19|20)\d\d(?![\d/.-])/gu;

/**
 * Reads what a stretch of text cites, by the grammar of typed references wherever that reads it;
 * `written` is more of the text, to show it as it stands.
 */
export function readCitation(text: string, reader: CitationReader, written = text): Citation {
  const { library, names } = reader;
  const direct = readDirectly(text, reader);
  if (direct) return direct;
  const { rest, documents, papers, absent } = readDescription(text.replace(NOISE, ' '), library);
  const plain = rest
    .replace(SIGN, ' para. ')
    .replace(
      ITEM_APART,
      (_, number: string, named?: string, bare?: string) => `${number} (${named ?? bare})`,
    )
    .replace(
      ITEM_FIRST,
      (_, items: string, kind: string, number: string) => `${kind} ${number} ${items.trim()}`,
    )
    .replace(
      ROMAN_NUMBER,
      (_, kind: string, gap: string, roman: string) => `${kind}${gap}${arabic(roman)}`,
    );
  const references = readRest(plain, names);
  const numbers = references.filter((one) => !('scope' in one) || one.ranges.length > 0);
  const filters = references.filter(
    (one): one is NumbersReference => 'scope' in one && one.ranges.length === 0,
  );
  const cited = numbers.length === 0 ? [] : unitsOf(plain, numbers, library, documents);
  const inScope = withDrafts(
    filters.length === 0 || numbers.length === 0 ? cited : within(cited, filters, library),
    text,
    library,
  );
  return {
    text: withoutBrackets(written.trim()),
    hasPlace: numbers.length > 0,
    cited:
      absent !== null && documents === null
        ? []
        : inScope.filter(
            ({ unit }) => documents === null || documents.includes(library.documentOf(unit)),
          ),
    documents: documents ?? (numbers.length === 0 ? documentsOf(filters, library) : null),
    papers,
    absent,
  };
}

/**
 * A citation that is a reference as people type it and names its document or another body than the
 * default one: nothing of such a name is noise. Null for every other.
 */
function readDirectly(text: string, { library, names }: CitationReader): Citation | null {
  const plain = withoutBrackets(text.trim())
    .replace(NOISE, ' ')
    .replace(/^[\s,;.:(–—-]+|[\s,;:–—-]+$/gu, '');
  const references = readReferences(plain, names);
  const isNamed = references?.every(
    (one) =>
      'scope' in one &&
      one.ranges.length > 0 &&
      one.scope !== null &&
      ('document' in one.scope ||
        ('body' in one.scope && one.scope.body !== library.corpus.defaultBody)),
  );
  if (!references || !isNamed) return null;
  return {
    text: withoutBrackets(text.trim()),
    hasPlace: true,
    cited: unitsOf(plain, references, library),
    documents: null,
    papers: [],
    absent: null,
  };
}

/** Where a draft is cited, the texts of its number, too, which no short reference means. */
function withDrafts(cited: readonly Cited[], text: string, library: Library): Cited[] {
  if (!/\bdraft\b/iu.test(text)) return [...cited];
  const drafts = cited.flatMap(({ unit, item }): Cited[] => {
    const { body, meeting, supersedes } = library.documentOf(unit);
    return supersedes.flatMap((id) =>
      library
        .unitsOf(id)
        .filter(({ kind, number }) => kind === unit.kind && number === unit.number)
        .filter((one) => {
          const draft = library.documentOf(one);
          return draft.body === body && draft.meeting.year === meeting.year;
        })
        .map((one) => ({ unit: one, item })),
    );
  });
  return [...drafts, ...cited];
}

/** What remains of a citation without the names of documents, as typed references. */
function readRest(text: string, names: Names): readonly Reference[] {
  const items = new Set(Array.from(text.matchAll(ITEM), ({ index }) => index));
  const whole = text
    .replace(/[()[\]]/gu, (bracket, at: number) =>
      items.has(at) || (items.has(text.lastIndexOf('(', at)) && isClosing(text, at, items))
        ? bracket
        : ' ',
    )
    .replace(LEFT_OUT, ' ')
    .replace(/^[\s,;.:–—-]+|[\s,;:–—-]+$/gu, '')
    .replace(/\s*[—–]\s+/gu, ', ');
  const years = [...new Set(Array.from(whole.matchAll(YEARS), ([year]) => year))];
  const read = readReferences(whole, names);
  if (read) return read;
  // What stands around the numbers is more than a reference: they are read alone, with the year.
  const places = Array.from(whole.matchAll(PLACES), ([place]) => place).join('; ');
  if (places === '') return [];
  const dated = years.length === 1 ? readReferences(`${years[0]} ${places}`, names) : null;
  return dated ?? readReferences(places, names) ?? [];
}

function isClosing(text: string, at: number, items: ReadonlySet<number>): boolean {
  if (text[at] !== ')') return false;
  const open = text.lastIndexOf('(', at);
  return items.has(open) && /^\(\s*(?:[a-z]{1,5}|\d{1,2})\s*$/iu.test(text.slice(open, at));
}

/** Every text that numbers may mean: of several documents that have the number, each. */
function unitsOf(
  text: string,
  references: readonly Reference[],
  library: Library,
  documents: readonly Document[] | null = null,
): Cited[] {
  const hasNone = documents?.every(
    ({ id }) => library.unitsIn({ document: id }, 'recommendation').length === 0,
  );
  const kind = hasNone ? 'paragraph' : kindMeant(text, references, library);
  const { found, several } = resolve(references, kind, library);
  const rivals = several.flatMap(({ units }) =>
    units.flatMap((unit): Cited[] => {
      const range = references
        .flatMap((one) => ('ranges' in one ? one.ranges : []))
        .find((one) => isWithin(unit.number, one));
      const item = range?.item ?? null;
      return item === null || findItem(unit, item) ? [{ unit, item }] : [];
    }),
  );
  return [...found, ...rivals];
}

function within(
  cited: readonly Cited[],
  filters: readonly NumbersReference[],
  library: Library,
): Cited[] {
  return cited.filter(({ unit }) =>
    filters.every(({ scope }) => library.unitsIn(scope, unit.kind).includes(unit)),
  );
}

function documentsOf(filters: readonly NumbersReference[], library: Library): Document[] | null {
  if (filters.length === 0) return null;
  const held = library.corpus.units.filter((unit) =>
    filters.every(({ scope }) => library.unitsIn(scope, unit.kind).includes(unit)),
  );
  return [...new Set(held.map((unit) => library.documentOf(unit)))];
}

/** Without brackets around the whole, and those that open or close nothing. */
function withoutBrackets(text: string): string {
  const opened = (text.match(/[([]/gu) ?? []).length;
  const closed = (text.match(/[)\]]/gu) ?? []).length;
  const isAround = opened === 1 && closed === 1 && /^[([].*[)\]]$/su.test(text);
  const start = isAround || (opened > closed && /^[([]/u.test(text)) ? 1 : 0;
  const end = isAround || (closed > opened && /[)\]]$/u.test(text)) ? 1 : 0;
  return text.slice(start, text.length - end).trim();
}

const ROMAN = { i: 1, v: 5, x: 10, l: 50 } as const;

function arabic(roman: string): number {
  const values = Array.from(roman.toLowerCase(), (letter) => ROMAN[letter as keyof typeof ROMAN]);
  return values.reduce<number>(
    (sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value),
    0,
  );
}
