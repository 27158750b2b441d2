/** Finds known phrases among the stems of a text. */
export class PhraseFinder {
  readonly #byFirst = new Map<string, (readonly string[])[]>();
  readonly #known = new Set<string>();

  /** Whether the phrase was not known before. */
  add(stems: readonly string[]): boolean {
    const key = stems.join(' ');
    if (this.#known.has(key)) return false;
    this.#known.add(key);
    const list = this.#byFirst.get(stems[0]!);
    if (list) list.push(stems);
    else this.#byFirst.set(stems[0]!, [stems]);
    return true;
  }

  /** Each occurrence of each phrase, overlapping ones included. */
  find(stems: readonly string[]): string[] {
    const found: string[] = [];
    stems.forEach((stem, at) => {
      for (const phrase of this.#byFirst.get(stem) ?? []) {
        if (phrase.every((part, i) => stems[at + i] === part)) found.push(phrase.join(' '));
      }
    });
    return found;
  }
}
