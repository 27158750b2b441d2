import type { Abbreviation } from '../language/abbreviations.ts';
import type { Analyser } from '../language/analyser.ts';
import { familyKey } from '../language/family.ts';
import { expansions, type Relation, type Thesaurus, type ThesaurusEntry } from '../thesaurus.ts';

/** A term that may stand for another: its stems joined by blanks, and what it is to the other. */
export interface Meant {
  readonly term: string;
  readonly relation: Relation;
}

/** By the families of a term's stems, what may stand for it. */
export type Expansions = ReadonlyMap<string, readonly Meant[]>;

/** The terms of the thesaurus, and the abbreviations that the documents define. */
export class KnownTerms {
  readonly #thesaurus: () => Thesaurus;
  readonly #analyser: Analyser;
  readonly #learnt = new Map<string, ThesaurusEntry>();
  #stems = new Map<string, readonly string[]>();
  #expansions: Expansions | null;

  /** What is kept of the expansions serves until something is learnt; then the thesaurus is read. */
  constructor(thesaurus: () => Thesaurus, analyser: Analyser, kept: Expansions | null = null) {
    this.#thesaurus = thesaurus;
    this.#analyser = analyser;
    this.#expansions = kept;
  }

  /** By the families of a term's stems, what may stand for it; the term itself not among it. */
  get expansions(): Expansions {
    this.#expansions ??= new Map(
      [...expansions({ entries: this.#entries }, (term) => familyKey(this.#read(term)))].map(
        ([key, found]) => [
          key,
          found.map(({ term, relation }) => ({ term: this.#read(term).join(' '), relation })),
        ],
      ),
    );
    return this.#expansions;
  }

  learn(abbreviations: Iterable<Abbreviation>): void {
    for (const { short, long } of abbreviations) {
      const key = `${short} ${this.#read(long).join(' ')}`;
      if (this.#learnt.has(key)) continue;
      const reason = 'Defined in the documents themselves';
      this.#learnt.set(key, { kind: 'abbreviation', terms: [short, long], reason });
      this.#expansions = null;
    }
  }

  /** To be called when the analyser reads some words in another way than before. */
  readAnew(): void {
    this.#stems = new Map();
    this.#expansions = null;
  }

  /** Every term of the language of the texts as it is written, with its stems. */
  *terms(): Iterable<readonly [written: string, stems: readonly string[]]> {
    for (const entry of this.#entries) {
      for (const term of termsOf(entry)) yield [term, this.#read(term)];
    }
  }

  get #entries(): readonly ThesaurusEntry[] {
    return [...this.#thesaurus().entries, ...this.#learnt.values()];
  }

  #read(term: string): readonly string[] {
    let stems = this.#stems.get(term);
    if (!stems) {
      stems = this.#analyser.stems(term);
      this.#stems.set(term, stems);
    }
    return stems;
  }
}

function termsOf(entry: ThesaurusEntry): readonly string[] {
  if (entry.kind === 'translation') return [entry.of];
  return 'of' in entry && entry.of !== undefined ? [entry.of, ...entry.terms] : entry.terms;
}
