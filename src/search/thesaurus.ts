/** The thesaurus of the field's language; `thesaurus-schema.ts` validates it. */
export interface Thesaurus {
  readonly entries: readonly ThesaurusEntry[];
}

export type ThesaurusEntry = EqualTerms | OrderedTerms;

/** Terms of which each may stand for each of the others. */
export interface EqualTerms {
  readonly kind: 'synonym' | 'abbreviation' | 'spelling' | 'former name';
  readonly terms: readonly string[];
  /** Where the fact comes from, or why it holds. */
  readonly reason: string;
}

/** `of` is the wider term, or the one asked for; `terms` are found with it. */
export interface OrderedTerms {
  readonly kind: 'narrower' | 'related';
  readonly of: string;
  readonly terms: readonly string[];
  readonly reason: string;
}

/** How one term stands to another that is looked for in its place. */
export type Relation = ThesaurusEntry['kind'] | 'wider';

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
    if (entry.kind === 'narrower' || entry.kind === 'related') {
      for (const term of entry.terms) {
        add(entry.of, term, entry.kind);
        if (entry.kind === 'narrower') add(term, entry.of, 'wider');
      }
    } else {
      for (const from of entry.terms) {
        for (const to of entry.terms) add(from, to, entry.kind);
      }
    }
  }
  return throughEquals(all, key);

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
      if (relation === 'narrower' || relation === 'wider' || relation === 'related') continue;
      for (const next of all.get(key(term)) ?? []) {
        if (
          next.relation !== 'narrower' &&
          next.relation !== 'wider' &&
          next.relation !== 'related'
        )
          continue;
        const at = key(next.term);
        if (at !== from && !found.has(at)) found.set(at, next);
      }
    }
    further.set(from, [...found.values()]);
  }
  return further;
}
