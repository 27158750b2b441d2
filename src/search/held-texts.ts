import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { type Abbreviation, abbreviations } from './language/abbreviations.ts';
import { type Analyser, createAnalyser, learnCompounds } from './language/analyser.ts';
import { type Expansions, KnownTerms, type Meant } from './query/known-terms.ts';
import type { Lexicon } from './query/lexicon.ts';
import { contexts } from './retrieval/unit-context.ts';
import { type KeptIndex, UnitIndex } from './retrieval/unit-index.ts';
import { RELATIONS, type Thesaurus } from './thesaurus.ts';

/** What was learnt from the units of a library, as plain data; of use only for this very library. */
export interface KeptTexts {
  readonly compounds: readonly (readonly [joined: string, read: string])[];
  /** Those only that the units have: by key, the number of each term and that of its relation in turn. */
  readonly expansions: readonly (readonly [key: string, meant: readonly number[]])[];
  readonly index: KeptIndex;
}

/** The texts of a library, read with a thesaurus; no word is taken for a slip. */
export function readTexts(library: Library, thesaurus: Thesaurus): SearchedTexts {
  return new SearchedTexts(
    library,
    () => thesaurus,
    () => true,
    null,
  );
}

/** The units that are searched, and all that was learnt from them and from the thesaurus. */
export class SearchedTexts implements Lexicon {
  readonly analyser: Analyser;
  readonly index: UnitIndex;
  readonly isEnglish: (word: string) => boolean;
  readonly #compounds: Map<string, string>;
  readonly #terms: KnownTerms;
  /** Whether the phrases of the thesaurus are known to the index, which may have been kept. */
  #prepared = false;
  #library: Library;

  /** The thesaurus is read when it is first needed: not before units are added, where texts were kept. */
  constructor(
    library: Library,
    thesaurus: () => Thesaurus,
    isEnglish: (word: string) => boolean,
    kept: KeptTexts | null,
  ) {
    this.isEnglish = isEnglish;
    this.#library = library;
    this.#compounds = new Map(kept?.compounds);
    this.analyser = createAnalyser(this.#compounds);
    const { units } = library.corpus;
    this.index = new UnitIndex(this.analyser, kept ? { index: kept.index, units } : undefined);
    this.#terms = new KnownTerms(thesaurus, this.analyser, kept && this.#opened(kept));
    if (!kept) this.add(units, library);
  }

  get expansions(): Expansions {
    return this.#terms.expansions;
  }

  /** Holds units more; one held before under its reference is replaced. */
  add(units: readonly Unit[], library: Library): void {
    if (!this.#prepared && this.index.count > 0) this.#prepare();
    this.#prepared = true;
    this.#library = library;
    this.#learn(units);
    const isNew = new Set(units.map(({ qualifiedRef }) => qualifiedRef));
    const contextOf = contexts(library);
    // A phrase learnt from what is new may stand in what is held.
    for (const stems of this.index.know(this.#phrases())) {
      for (const unit of this.index.having(stems)) {
        if (!isNew.has(unit.qualifiedRef)) this.index.add(unit, contextOf(unit));
      }
    }
    for (const unit of units) this.index.add(unit, contextOf(unit));
  }

  /** Holds the units of a document no longer. */
  discard(document: string): void {
    this.index.discard(document);
  }

  /** Themes and key topics, then the terms that the texts use, those of most texts first. */
  completions(): string[] {
    const { vocabulary } = this.index;
    const used = [...this.#terms.terms()]
      .map(([term, stems]) => ({ term, texts: vocabulary.frequency(stems.join(' ')) }))
      .filter(({ texts }) => texts > 0)
      .sort((a, b) => b.texts - a.texts);
    return [...this.#names(), ...used.map(({ term }) => term)];
  }

  /** What is needed to hold the same units again; to be taken before units are added or discarded. */
  keep(): KeptTexts {
    const numbered = ({ term, relation }: Meant): number[] => {
      const id = this.index.vocabulary.id(term);
      return id === undefined ? [] : [id, RELATIONS.indexOf(relation)];
    };
    return {
      compounds: [...this.#compounds],
      expansions: [...this.expansions]
        .map(([key, meant]) => [key, meant.flatMap(numbered)] as const)
        .filter(([, meant]) => meant.length > 0),
      index: this.index.keep(),
    };
  }

  /** Learns again what the units that were kept have taught already. */
  #prepare(): void {
    this.#terms.learn(this.#abbreviations(this.#library.corpus.units.map(({ text }) => text)));
    this.index.know(this.#phrases());
  }

  #opened({ expansions }: KeptTexts): Expansions {
    const { vocabulary } = this.index;
    return new Map(
      expansions.map(([key, numbers]) => {
        const meant: Meant[] = [];
        for (let i = 0; i < numbers.length; i += 2) {
          meant.push({ term: vocabulary.term(numbers[i]!), relation: RELATIONS[numbers[i + 1]!]! });
        }
        return [key, meant];
      }),
    );
  }

  #learn(units: readonly Unit[]): void {
    const texts = units.map(({ text }) => text);
    let changed = false;
    for (const [joined, read] of learnCompounds(texts)) {
      if (this.#compounds.has(joined)) continue;
      this.#compounds.set(joined, read);
      changed = true;
    }
    if (changed) this.#terms.readAnew();
    this.#terms.learn(this.#abbreviations(texts));
  }

  #abbreviations(texts: readonly string[]): Abbreviation[] {
    const topics = this.#library.corpus.themes.map(({ keyTopics }) => keyTopics.join('; '));
    return [...texts, ...topics].flatMap(abbreviations);
  }

  *#phrases(): Iterable<readonly string[]> {
    for (const [, stems] of this.#terms.terms()) yield stems;
    for (const name of this.#names()) yield this.analyser.stems(name);
  }

  #names(): string[] {
    return this.#library.corpus.themes.flatMap(({ name, keyTopics }) => [name, ...keyTopics]);
  }
}
