import { byStatus } from './canonical-references.ts';
import type { Meeting } from './facts/model.ts';
import type { Body, Corpus, Document, Paper, Section, Unit, UnitKind } from './model.ts';

/** Which meeting or document numbers belong to; null where none is named. */
export type Scope =
  | { readonly year: number }
  | { readonly meeting: number }
  | { readonly document: string }
  | null;

/** Exact look-up by reference, number and symbol; nothing here ranks or guesses. */
export interface Library {
  readonly corpus: Corpus;
  /** A unit by its canonical or its document-qualified reference. */
  unit(ref: string): Unit | undefined;
  document(id: string): Document | undefined;
  body(id: string): Body | undefined;
  paper(symbol: string): Paper | undefined;
  /** The recommendations with a number at a meeting held in a year, those of greatest weight first. */
  recommendations(year: number, number: number): readonly Unit[];
  /** The units of a kind that a meeting or document holds, in the order of the corpus; all where the scope is null. */
  unitsIn(scope: Scope, kind: UnitKind): readonly Unit[];
  /** The units of a document, in its order. */
  unitsOf(document: string): readonly Unit[];
  /** The years of meetings whose documents are held, ascending. */
  readonly years: readonly number[];
  /** The meetings that the documents state, those of the default body first, by year. */
  readonly meetings: readonly Meeting[];
  /** The meetings that have an ordinal, 6 for the sixth; of several bodies, the default one's first. */
  meetingsByOrdinal(ordinal: number): readonly Meeting[];
  /** The sections a unit stands in, outermost first. */
  sections(unit: Unit): readonly Section[];
  /** The document that a unit stands in. */
  documentOf(unit: Unit): Document;
  /** Position of a unit in the corpus. */
  position(unit: Unit): number;
}

/** A library over a corpus; building it is linear in the number of units. */
export function createLibrary(corpus: Corpus): Library {
  const units = new Map<string, Unit>();
  const positions = new Map<Unit, number>();
  const byDocument = new Map<string, Unit[]>(corpus.documents.map(({ id }) => [id, []]));
  const byNumber = new Map<string, Unit[]>();
  let byScope: Map<string, Unit[]> | null = null;
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const bodies = new Map(corpus.bodies.map((body) => [body.id, body]));
  const papers = new Map(corpus.papers.map((paper) => [paper.symbol, paper]));
  corpus.units.forEach((unit, position) => {
    positions.set(unit, position);
    byDocument.get(unit.document)!.push(unit);
    if (unit.kind === 'recommendation')
      file(byNumber, key(documentOf(unit).meeting.year, unit.number), unit);
  });
  // Canonical references win over qualified ones of the same spelling, so they are entered last.
  for (const unit of corpus.units) units.set(unit.qualifiedRef, unit);
  for (const unit of corpus.units) units.set(unit.ref, unit);
  for (const rivals of byNumber.values()) {
    rivals.sort(
      (a, b) => inDefaultBody(b) - inDefaultBody(a) || byStatus(documentOf(a), documentOf(b)),
    );
  }
  const meetings = [
    ...corpus.facts.meetings.filter(({ body }) => body === corpus.defaultBody),
    ...corpus.facts.meetings.filter(({ body }) => body !== corpus.defaultBody),
  ];
  return {
    corpus,
    unit: (ref) => units.get(ref),
    document: (id) => documents.get(id),
    body: (id) => bodies.get(id),
    paper: (symbol) => papers.get(symbol),
    recommendations: (year, number) => byNumber.get(key(year, number)) ?? [],
    unitsIn,
    unitsOf: (document) => byDocument.get(document) ?? [],
    years: [...new Set(corpus.documents.map(({ meeting }) => meeting.year))].sort((a, b) => a - b),
    meetings,
    meetingsByOrdinal: (ordinal) =>
      meetings.filter((meeting) => meeting.ordinal?.value === ordinal),
    sections,
    documentOf,
    position: (unit) => positions.get(unit)!,
  };

  function documentOf(unit: Unit): Document {
    return documents.get(unit.document)!;
  }

  function unitsIn(scope: Scope, kind: UnitKind): readonly Unit[] {
    byScope ??= groupByScope();
    return byScope.get(scopeKey(scope, kind)) ?? [];
  }

  function groupByScope(): Map<string, Unit[]> {
    const groups = new Map<string, Unit[]>();
    for (const unit of corpus.units) {
      const { id, meeting } = documentOf(unit);
      file(groups, scopeKey(null, unit.kind), unit);
      file(groups, scopeKey({ document: id }, unit.kind), unit);
      file(groups, scopeKey({ year: meeting.year }, unit.kind), unit);
      if (meeting.ordinal !== null)
        file(groups, scopeKey({ meeting: meeting.ordinal }, unit.kind), unit);
    }
    return groups;
  }

  function inDefaultBody(unit: Unit): number {
    return documentOf(unit).body === corpus.defaultBody ? 1 : 0;
  }

  function sections(unit: Unit): Section[] {
    const all = documentOf(unit).sections;
    const path: Section[] = [];
    for (let i = unit.section; i !== null; i = all[i]!.parent) path.unshift(all[i]!);
    return path;
  }
}

function key(year: number, number: number): string {
  return `${year}/${number}`;
}

function scopeKey(scope: Scope, kind: UnitKind): string {
  return `${kind} ${JSON.stringify(scope)}`;
}

function file<K, V>(map: Map<K, V[]>, at: K, value: V): void {
  const values = map.get(at);
  if (values) values.push(value);
  else map.set(at, [value]);
}
