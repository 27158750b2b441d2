import { family } from '../language/family.ts';

/** A vocabulary as it is kept: the terms in the order of their numbers, and their frequencies. */
export interface KeptVocabulary {
  readonly terms: readonly string[];
  readonly frequency: readonly number[];
  /** The family of each term; of a phrase, itself. */
  readonly families: readonly string[];
}

/** The terms met so far: stems, and known phrases as stems joined by blanks. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #frequency: number[] = [];
  readonly #families = new Map<string, string[]>();

  constructor(kept?: KeptVocabulary) {
    kept?.terms.forEach((term, i) => {
      this.#enter(term, kept.families[i]!, kept.frequency[i]!);
    });
  }

  keep(): KeptVocabulary {
    return {
      terms: this.#terms,
      frequency: this.#frequency,
      families: this.#terms.map(family),
    };
  }

  /** The number of a term, from 1; a new one where it is not known. */
  learn(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    return this.#enter(term, family(term), 0);
  }

  #enter(term: string, root: string, frequency: number): number {
    const id = this.#terms.push(term);
    this.#ids.set(term, id);
    this.#frequency.push(frequency);
    const members = this.#families.get(root);
    if (members) members.push(term);
    else this.#families.set(root, [term]);
    return id;
  }

  id(term: string): number | undefined {
    return this.#ids.get(term);
  }

  term(id: number): string {
    return this.#terms[id - 1]!;
  }

  /** Counts a unit more, or one less, for each of its terms. */
  count(ids: Iterable<number>, units: 1 | -1): void {
    for (const id of ids) this.#frequency[id - 1]! += units;
  }

  /** In how many units a term stands in their own words. */
  frequency(term: string): number {
    const id = this.#ids.get(term);
    return id === undefined ? 0 : this.#frequency[id - 1]!;
  }

  /** Words of the texts that share a stem's family, itself included. */
  family(stem: string): readonly string[] {
    const members = this.#families.get(family(stem)) ?? [];
    return members.filter((term) => this.frequency(term) > 0);
  }
}
