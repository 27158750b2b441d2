import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Unit } from '../../corpus/model.ts';
import type { Analyser, StemToken } from '../language/analyser.ts';
import { PhraseFinder } from './phrase-finder.ts';
import { CONTEXT, type ContextField, type UnitContext } from './unit-context.ts';
import { type KeptVocabulary, Vocabulary } from './vocabulary.ts';

/** Where a term stands: in a unit's own words, or in something that it stands under. */
export type Field = 'own' | ContextField;

/** A unit as it is held, with its content words in order by their numbers; `BREAK` ends a sentence. */
export interface IndexEntry {
  readonly unit: Unit;
  readonly words: Uint32Array;
  /** How many words, ends of sentences left out. */
  readonly length: number;
}

/** A term to fetch units by, and what it is worth beside the others. */
export interface Sought {
  readonly term: string;
  readonly boost: number;
}

/** A unit that has one of the terms sought, and where it has which. */
export interface Candidate {
  readonly entry: number;
  readonly match: Readonly<Record<string, readonly Field[]>>;
}

/** Texts of which the sentences are kept for a while. */
const KEPT = 64;

/** Units that are looked at for how a term is written. */
const FORMS_AMONG = 50;

/** Stands between the words of two sentences, list items or lines. */
export const BREAK = 0;

/** An index as it is kept, for the very units that it was made of. */
export interface KeptIndex {
  readonly engine: AsPlainObject;
  readonly vocabulary: KeptVocabulary;
  /** Of each unit, its words. */
  readonly words: readonly (readonly number[])[];
}

interface Indexed extends UnitContext {
  readonly entry: number;
  readonly own: string;
}

const FIELDS: readonly Field[] = ['own', ...(Object.keys(CONTEXT) as ContextField[])];

/** What is asked has been analysed already. */
const AS_IT_IS = {
  tokenize: (term: string): string[] => [term],
  processTerm: (term: string): string => term,
};

/** Units by their terms: all that knows MiniSearch. Ranking is not done here. */
export class UnitIndex {
  readonly vocabulary: Vocabulary;
  readonly #analyser: Analyser;
  readonly #phrases = new PhraseFinder();
  readonly #entries: (IndexEntry | undefined)[] = [];
  readonly #byRef = new Map<string, number>();
  readonly #engine: MiniSearch<Indexed>;
  #count = 0;
  /** Sentences by their text: the engine reads again what was read before, and units share headings. */
  readonly #read = new Map<string, readonly (readonly string[])[]>();
  #words = 0;

  /** An empty index, or one kept, of these units. */
  constructor(
    analyser: Analyser,
    kept?: { readonly index: KeptIndex; readonly units: readonly Unit[] },
  ) {
    this.#analyser = analyser;
    const options: Options<Indexed> = {
      idField: 'entry',
      fields: [...FIELDS],
      tokenize: (text) => this.#termsOf(text),
      processTerm: (term) => term,
      searchOptions: AS_IT_IS,
    };
    this.vocabulary = new Vocabulary(kept?.index.vocabulary);
    this.#engine = kept
      ? MiniSearch.loadJS<Indexed>(kept.index.engine, options)
      : new MiniSearch<Indexed>(options);
    kept?.units.forEach((unit, i) => {
      this.#enter(unit, Uint32Array.from(kept.index.words[i]!));
    });
  }

  /** To be kept only as long as nothing was discarded. */
  keep(): KeptIndex {
    return {
      engine: this.#engine.toJSON(),
      vocabulary: this.vocabulary.keep(),
      words: this.#entries.map((entry) => [...entry!.words]),
    };
  }

  /** How many units are held. */
  get count(): number {
    return this.#count;
  }

  /** How many words a unit has on average. */
  get averageLength(): number {
    return this.#words / Math.max(1, this.#count);
  }

  /** A unit held, by its number here. */
  entry(entry: number): IndexEntry {
    return this.#entries[entry]!;
  }

  /** The number of a unit held, by its reference. */
  find({ qualifiedRef }: Unit): number | undefined {
    return this.#byRef.get(qualifiedRef);
  }

  /** Holds a unit; one held before under its reference is replaced. */
  add(unit: Unit, context: UnitContext): void {
    const before = this.#byRef.get(unit.qualifiedRef);
    if (before !== undefined) this.#discard(before);
    for (const text of Object.values(context)) this.#learn(text);
    this.vocabulary.count(this.#learn(unit.text), 1);
    const entry = this.#enter(unit, this.#wordsOf(unit.text));
    this.#engine.add({ entry, own: unit.text, ...context });
  }

  #enter(unit: Unit, words: Uint32Array): number {
    const length = words.reduce((sum, word) => sum + (word === BREAK ? 0 : 1), 0);
    const entry = this.#entries.push({ unit, words, length }) - 1;
    this.#byRef.set(unit.qualifiedRef, entry);
    this.#count++;
    this.#words += length;
    return entry;
  }

  /** Holds the units of a document no longer. */
  discard(document: string): void {
    this.#entries.forEach((entry, number) => {
      if (entry?.unit.document === document) this.#discard(number);
    });
  }

  /** Phrases that are terms of their own in texts added from now on; returns those that are new. */
  know(phrases: Iterable<readonly string[]>): (readonly string[])[] {
    return [...phrases].filter((stems) => stems.length > 1 && this.#phrases.add(stems));
  }

  /** Units in whose own words a phrase stands, or all its words stand apart. */
  having(stems: readonly string[]): Unit[] {
    return this.#having(stems).map(({ entry }) => this.#entries[entry]!.unit);
  }

  /** Units, of all or of some, that have any of the terms sought, with all of these that they have. */
  retrieve(sought: readonly Sought[], among?: ReadonlySet<number>): Candidate[] {
    const boosts = new Map(sought.map(({ term, boost }) => [term, boost]));
    const found = this.#engine.search(
      { queries: [...boosts.keys()], combineWith: 'OR' },
      {
        boostTerm: (term) => boosts.get(term)!,
        ...(among && { boostDocument: (entry: number) => (among.has(entry) ? 1 : 0) }),
      },
    );
    return found.map(({ id, match }) => ({ entry: id, match }) as unknown as Candidate);
  }

  /** Units that have a term in their own words. */
  saying(term: string): number[] {
    return this.#engine.search({ queries: [term], fields: ['own'] }).map(({ id }) => id as number);
  }

  /** Words of the texts that differ from a stem by at most so many letters. */
  similar(stem: string, letters: number): string[] {
    return this.#known(stem, { fuzzy: letters });
  }

  /** Words of the texts that begin so. */
  beginning(start: string): string[] {
    return this.#known(start, { prefix: true });
  }

  /** Whether two words stand next to each other somewhere. */
  adjoin(one: string, other: string): boolean {
    const [a, b] = [this.vocabulary.id(one), this.vocabulary.id(other)];
    if (a === undefined || b === undefined) return false;
    return this.#having([one, other]).some(({ entry }) => {
      const { words } = this.#entries[entry]!;
      return words.some(
        (word, i) => (word === a && words[i + 1] === b) || (word === b && words[i + 1] === a),
      );
    });
  }

  /** A term as the texts write it, oftenest; in small letters where it ever is, since others begin sentences. */
  written(term: string): string {
    const stems = term.split(' ');
    const forms = new Map<string, number>();
    for (const { entry } of this.#having(stems).slice(0, FORMS_AMONG)) {
      const { text } = this.#entries[entry]!.unit;
      const tokens = this.#analyser.tokens(text);
      tokens.forEach(({ start }, at) => {
        if (!stems.every((stem, i) => tokens[at + i]?.stem === stem)) return;
        const form = text.slice(start, tokens[at + stems.length - 1]!.end);
        forms.set(form, (forms.get(form) ?? 0) + 1);
      });
    }
    const all = [...forms].sort((a, b) => b[1] - a[1]);
    const small = all.find(([form]) => form === form.toLowerCase());
    return (small ?? all[0])?.[0] ?? term;
  }

  #having(stems: readonly string[]): Candidate[] {
    const found = this.#engine.search(
      { queries: [...stems], combineWith: 'AND' },
      { fields: ['own'] },
    );
    return found.map(({ id, match }) => ({ entry: id, match }) as unknown as Candidate);
  }

  // The engine tells terms one by one as it weighs documents; no document is wanted here.
  #known(word: string, options: { fuzzy?: number; prefix?: boolean }): string[] {
    const found = new Set<string>();
    const boostDocument = (_: unknown, term: string): number => {
      found.add(term);
      return 0;
    };
    this.#engine.search(word, { ...options, fields: ['own'], boostDocument });
    return [...found].filter((term) => !term.includes(' '));
  }

  #discard(number: number): void {
    const { unit } = this.#entries[number]!;
    this.#engine.discard(number);
    this.#byRef.delete(unit.qualifiedRef);
    this.vocabulary.count(this.#learn(unit.text), -1);
    this.#count--;
    this.#words -= this.#entries[number]!.length;
    this.#entries[number] = undefined;
  }

  /** The numbers of a text's terms. */
  #learn(text: string): Set<number> {
    return new Set(this.#termsOf(text).map((term) => this.vocabulary.learn(term)));
  }

  #termsOf(text: string): string[] {
    return this.#sentencesOf(text).flatMap((stems) => [...stems, ...this.#phrases.find(stems)]);
  }

  #wordsOf(text: string): Uint32Array {
    const words: number[] = [];
    for (const stems of this.#sentencesOf(text)) {
      for (const stem of stems) words.push(this.vocabulary.learn(stem));
      words.push(BREAK);
    }
    return Uint32Array.from(words);
  }

  #sentencesOf(text: string): readonly (readonly string[])[] {
    let read = this.#read.get(text);
    if (!read) {
      read = sentences(text, this.#analyser.tokens(text));
      if (this.#read.size === KEPT) this.#read.clear();
      this.#read.set(text, read);
    }
    return read;
  }
}

const ENDS_SENTENCE = /[.!?]["”’)\]]*\s+["“‘([]*\p{Lu}|\n/u;

function sentences(text: string, tokens: readonly StemToken[]): string[][] {
  const found: string[][] = [[]];
  let before = 0;
  for (const { stem, start, end } of tokens) {
    const gap = start - before > 1 ? text.slice(before, start + 1) : '';
    if (ENDS_SENTENCE.test(gap)) found.push([]);
    found.at(-1)!.push(stem);
    before = end;
  }
  return found;
}
