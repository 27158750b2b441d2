/** The thesaurus of the field's language; `thesaurus-schema.ts` validates it. */
export interface Thesaurus {
  readonly entries: readonly ThesaurusEntry[];
}

/** One file of it, which holds the terms of one subject. */
export interface ThesaurusFile extends Thesaurus {
  /** As a person finds it in the folder of the corpus: `thesaurus/finance.json`. */
  readonly file: string;
}

export type ThesaurusEntry = EqualTerms | NarrowerTerms | RelatedTerms | Translation;

/** Terms of which each may stand for each of the others. */
export interface EqualTerms {
  readonly kind: 'synonym' | 'abbreviation' | 'spelling' | 'former name';
  readonly terms: readonly string[];
  /** Where the fact comes from, or why it holds. */
  readonly reason: string;
}

/** `of` is the wider term; `terms` are kinds of it. */
export interface NarrowerTerms {
  readonly kind: 'narrower';
  readonly of: string;
  readonly terms: readonly string[];
  readonly reason: string;
}

/** Who asks for `of` may mean `terms`; without `of`, who asks for one of them may mean another. */
export interface RelatedTerms {
  readonly kind: 'related';
  readonly of?: string | undefined;
  readonly terms: readonly string[];
  readonly reason: string;
}

/** What delegates who think in another language call `of`; read in questions, never looked for. */
export interface Translation {
  readonly kind: 'translation';
  /** ISO 639-1. */
  readonly language: string;
  readonly of: string;
  readonly terms: readonly string[];
  readonly reason: string;
}

/** How one term stands to another that is looked for in its place. */
export type Relation = ThesaurusEntry['kind'] | 'wider';

/** Every relation, in the order by which an index numbers them. */
export const RELATIONS = [
  'synonym',
  'abbreviation',
  'spelling',
  'former name',
  'translation',
  'narrower',
  'wider',
  'related',
] as const satisfies readonly Relation[];

export interface Expansion {
  /** As the thesaurus writes it. */
  readonly term: string;
  readonly relation: Relation;
}

/** What each term may be found by, keyed as `key` makes it of a term; the term itself not among it. */
export function expansions(
  thesaurus: Thesaurus,
  key: (term: string) => string,
): Map<string, Expansion[]> {
  const all = new Map<string, Expansion[]>();
  for (const entry of thesaurus.entries) {
    if (entry.kind === 'translation') continue;
    if (entry.kind === 'narrower') {
      for (const term of entry.terms) {
        add(entry.of, term, 'narrower');
        add(term, entry.of, 'wider');
      }
    } else if (entry.kind === 'related' && entry.of !== undefined) {
      for (const term of entry.terms) add(entry.of, term, 'related');
    } else {
      for (const from of entry.terms) {
        for (const to of entry.terms) add(from, to, entry.kind);
      }
    }
  }
  return translated(thesaurus, throughEquals(all, key), key);

  function add(from: string, to: string, relation: Relation): void {
    const at = key(from);
    if (at === key(to)) return;
    const known = all.get(at);
    if (known) known.push({ term: to, relation });
    else all.set(at, [{ term: to, relation }]);
  }
}

/** Adds what equals of a term lead to: wiretapping is electronic surveillance, a special technique. */
function throughEquals(
  all: ReadonlyMap<string, readonly Expansion[]>,
  key: (term: string) => string,
): Map<string, Expansion[]> {
  const further = new Map<string, Expansion[]>();
  for (const [from, direct] of all) {
    const found = new Map(direct.map((expansion) => [key(expansion.term), expansion]));
    for (const { term, relation } of direct) {
      if (!isEqual(relation)) continue;
      for (const next of all.get(key(term)) ?? []) {
        if (isEqual(next.relation)) continue;
        const at = key(next.term);
        if (at !== from && !found.has(at)) found.set(at, next);
      }
    }
    further.set(from, [...found.values()]);
  }
  return further;
}

/** Adds to `all` the words of other languages: each leads to its term and to all that this leads to. */
function translated(
  thesaurus: Thesaurus,
  all: Map<string, Expansion[]>,
  key: (term: string) => string,
): Map<string, Expansion[]> {
  const foreign = new Map<string, Expansion[]>();
  for (const entry of thesaurus.entries) {
    if (entry.kind !== 'translation') continue;
    const found = [{ term: entry.of, relation: entry.kind }, ...reached(entry.of)];
    for (const term of entry.terms) {
      const at = key(term);
      foreign.set(at, [...(foreign.get(at) ?? []), ...found]);
    }
  }
  for (const [at, found] of foreign) all.set(at, [...(all.get(at) ?? []), ...found]);
  return all;

  // What says the same as the term translates it as well.
  function reached(of: string): Expansion[] {
    return (all.get(key(of)) ?? []).map(({ term, relation }) => ({
      term,
      relation: isEqual(relation) ? 'translation' : relation,
    }));
  }
}

function isEqual(relation: Relation): boolean {
  return relation !== 'narrower' && relation !== 'wider' && relation !== 'related';
}
