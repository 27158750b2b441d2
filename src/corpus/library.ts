import { append } from '../collections/append.ts';
import { byStatus } from './canonical-references.ts';
import type { Meeting } from './facts/model.ts';
import type { Kind } from './kinds/kind.ts';
import type { Body, Corpus, Document, DocumentEntry, Paper, Section, Unit } from './model.ts';
import { isMeant, KINDS, type UnitKind } from './unit-kinds.ts';

/**
 * Which meeting or document numbers belong to; null where none is named. Meetings are of the default
 * body, and of it only, where no other is named.
 */
export type Scope =
  | { readonly year: number; readonly body?: string }
  | { readonly meeting: number; readonly body?: string }
  | { readonly body: string }
  | { readonly document: string }
  /** A document named and not held; with the ids of others that the words may mean. */
  | { readonly absent: string; readonly offered: readonly string[] }
  | null;

/** Exact look-up by reference, number and symbol; nothing here ranks or guesses. */
export interface Library {
  readonly corpus: Corpus;
  /** The documents, without the parts of them that number their own texts. */
  readonly wholes: readonly Document[];
  /** A unit by its canonical or its document-qualified reference. */
  unit(ref: string): Unit | undefined;
  document(id: string): Document | undefined;
  body(id: string): Body | undefined;
  /** The kind that a document, or a part of one, is of. */
  kindOf(document: DocumentEntry): Kind;
  paper(symbol: string): Paper | undefined;
  /** The recommendations with a number at a meeting held in a year, those of greatest weight first. */
  recommendations(year: number, number: string): readonly Unit[];
  /**
   * The units of a kind that a meeting or document holds, in the order of the corpus; all of the
   * default body where the scope is null.
   */
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
  const kinds = new Map(corpus.kinds.map((kind) => [kind.id, kind]));
  const papers = new Map(corpus.papers.map((paper) => [paper.symbol, paper]));
  corpus.units.forEach((unit, position) => {
    positions.set(unit, position);
    byDocument.get(unit.document)!.push(unit);
    if (unit.kind === 'recommendation')
      append(byNumber, key(documentOf(unit).meeting.year, unit.number), unit);
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
    wholes: corpus.documents.filter(({ scope }) => scope === null),
    unit: (ref) => units.get(ref),
    document: (id) => documents.get(id),
    body: (id) => bodies.get(id),
    kindOf: ({ kind }) => kinds.get(kind)!,
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
    const { defaultBody } = corpus;
    const named = scope === null ? { body: defaultBody } : scope;
    const whole = 'year' in named || 'meeting' in named ? { body: defaultBody, ...named } : named;
    return byScope.get(scopeKey(whole, kind)) ?? [];
  }

  function groupByScope(): Map<string, Unit[]> {
    const groups = new Map<string, Unit[]>();
    for (const unit of corpus.units) {
      const { id, body, meeting } = documentOf(unit);
      const { year, ordinal } = meeting;
      const scopes: NonNullable<Scope>[] = [{ body }, { document: id }, { body, year }];
      if (ordinal !== null) scopes.push({ body, meeting: ordinal });
      const kinds = KINDS.filter((kind) => isMeant(unit.kind, kind));
      for (const scope of scopes)
        for (const kind of kinds) append(groups, scopeKey(scope, kind), unit);
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

function key(year: number, number: string): string {
  return `${year}/${number}`;
}

function scopeKey(scope: NonNullable<Scope>, kind: UnitKind): string {
  const parts = Object.entries(scope).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${kind} ${JSON.stringify(parts)}`;
}
