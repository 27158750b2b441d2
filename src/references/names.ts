import { append } from '../collections/append.ts';
import { KNOWN_BODIES } from '../corpus/adding/known-bodies.ts';
import { byStatus } from '../corpus/canonical-references.ts';
import type { Corpus, Document } from '../corpus/model.ts';
import type { Act, Designation } from './designation.ts';
import { foldReference, foldSymbol } from './fold-reference.ts';

/** What texts and bodies are called, to look up what a typed line names. */
export interface Names {
  /** Those held, by which descriptions are told: "the compendium", "the 2019 report". */
  readonly documents: readonly Document[];
  isDocument(id: string): boolean;
  /** Id of the document that bears a symbol; of several, of the one of greatest weight. */
  withSymbol(symbol: string): string | null;
  /** The resolutions or decisions of a number, those of greatest weight first, a document's before a report's. */
  acts(designation: Extract<Designation, { type: 'act' }>): readonly NamedAct[];
  /** Id of a part of a document by its name: "annex ii". */
  part(document: string, name: string): string | null;
  /** Id of the document that a part belongs to; its own for a document. */
  whole(id: string): string;
  /** The body of a name, abbreviation or code, and nothing besides; null for any other words. */
  bodyNamed(typed: string): string | null;
  /** The document of an id or symbol, and nothing besides. */
  documentNamed(typed: string): string | null;
  /** The body whose name, abbreviation or code begins at an offset of a folded line. */
  bodyAt(source: string, at: number): { readonly id: string; readonly end: number } | null;
  readonly defaultBody: string;
}

export interface NamedAct {
  readonly id: string;
  readonly body: string;
  readonly whole: string;
}

interface NumberedAct {
  readonly act: Act;
  readonly draft: boolean;
  readonly number: string;
}

const IN_SYMBOL = /\/(res|dec)\/(.+?)(?:\(\d{4}\))?$/;
const HEALTH_RESOLUTION = /^(?:wha|eb)\d{1,3}\.r?\d{1,3}$/;
const IN_SCOPE = /(draft )?(resolution|decision) (\S+)$/;

/** The names in a corpus; building them is linear in the number of documents. */
export function createNames({ bodies, defaultBody, documents }: Corpus): Names {
  const ids = new Map(documents.map((document) => [document.id, document]));
  const bySymbol = new Map<string, Document>();
  const byAct = new Map<string, Document[]>();
  const ranked = [...documents].sort(byStatus);
  for (const document of ranked) {
    if (document.scope === null) {
      for (const symbol of symbolsOf(document)) {
        const folded = foldSymbol(symbol);
        for (const form of [folded, folded.replace(/\(\d{4}\)$/, '')])
          if (!bySymbol.has(form)) bySymbol.set(form, document);
      }
    }
    const act = actOf(document);
    if (act) {
      const key = actKey(act.draft, act.number);
      append(byAct, key, document);
    }
  }
  const called = [...bodies, ...strangers(bodies)]
    .flatMap(({ id, name, abbreviations, codes }) =>
      [name, ...abbreviations, ...codes].map((one) => [foldReference(one), id] as const),
    )
    // "A" and "E" begin symbols; typed alone they are words.
    .filter(([name]) => name.length > 1)
    .sort(([a], [b]) => b.length - a.length);
  return {
    documents,
    defaultBody,
    isDocument: (id) => ids.has(id),
    withSymbol: (symbol) => bySymbol.get(symbol)?.id ?? null,
    bodyNamed: (typed) => {
      const folded = foldReference(typed);
      const found = bodyAt(folded, 0);
      return found && found.end === folded.length ? found.id : null;
    },
    documentNamed: (typed) => {
      const id = foldReference(typed);
      return ids.has(id) ? id : (bySymbol.get(foldSymbol(typed))?.id ?? null);
    },
    acts: ({ act, draft, number }) =>
      (byAct.get(actKey(draft, number)) ?? [])
        .filter((document) => act === null || actOf(document)!.act === act)
        .map(({ id, body, whole }) => ({ id, body, whole })),
    part: (document, name) => {
      const id = `${document}-${name.replace(' ', '-')}`;
      return ids.has(id) ? id : null;
    },
    whole: (id) => ids.get(id)?.whole ?? id,
    bodyAt,
  };

  function bodyAt(source: string, at: number): { id: string; end: number } | null {
    if (/[\w/]/.test(source[at - 1] ?? '')) return null;
    const found = called.find(
      ([name]) =>
        source.startsWith(name, at) && !/^[\w/]|^-[a-z]/.test(source.slice(at + name.length)),
    );
    return found ? { id: found[1], end: at + found[0].length } : null;
  }
}

/**
 * Bodies of which no document is held, so that a question on one is not taken for another's. Their
 * names stand for their ids.
 */
function strangers(bodies: Corpus['bodies']): Corpus['bodies'] {
  const held = new Set(
    bodies.flatMap(({ name, abbreviations }) => [name, ...abbreviations]).map(foldReference),
  );
  return KNOWN_BODIES.filter(
    ({ name, abbreviation }) =>
      !held.has(foldReference(name)) && !held.has(foldReference(abbreviation)),
  ).map(({ name, abbreviation, code }) => ({
    id: name,
    name,
    parent: null,
    // "CAT" and "GA" could be anything; a longer one, or one with a stroke, is a body's.
    abbreviations: abbreviation.length > 2 ? [abbreviation] : [],
    codes: code?.includes('/') ? [code] : [],
  }));
}

/** Every symbol that a document bears, the first one first. */
export function symbolsOf({ symbol, otherSymbols }: Document): string[] {
  return symbol === null ? [...otherSymbols] : [symbol, ...otherSymbols];
}

/** What a body adopted under a number of its own, by the symbol of a document or the name of a scope. */
export function actOf(document: Document): NumberedAct | null {
  if (document.scope !== null) {
    const match = IN_SCOPE.exec(foldReference(document.scope));
    if (!match) return null;
    const [, draft, act, number] = match;
    return { act: act as Act, draft: draft !== undefined, number: foldSymbol(number!) };
  }
  for (const symbol of symbolsOf(document).map(foldSymbol)) {
    const match = IN_SYMBOL.exec(symbol);
    if (match) {
      const act = match[1] === 'res' ? 'resolution' : 'decision';
      return { act, draft: false, number: match[2]! };
    }
    if (HEALTH_RESOLUTION.test(symbol)) return { act: 'resolution', draft: false, number: symbol };
  }
  return null;
}

function actKey(draft: boolean, number: string): string {
  return `${draft ? 'draft ' : ''}${number}`;
}
