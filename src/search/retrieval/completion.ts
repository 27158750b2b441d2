import MiniSearch from 'minisearch';
import { words } from '../language/words.ts';

interface Phrase {
  readonly id: number;
  readonly written: string;
}

/** Phrases that are kept to be offered where nothing is typed yet. */
const FIRST = 100;
/** What is typed is read no further than this. */
const LONGEST = 200;

/**
 * Completes what is typed to phrases: the same, those that begin so, those of which a word does.
 */
export class PhraseCompletion {
  readonly #engine = new MiniSearch<Phrase>({
    fields: ['written'],
    storeFields: ['written'],
    tokenize: read,
    processTerm: (term) => term,
  });
  readonly #first: readonly string[];

  /** Of two that are written alike, the first is taken; of equals, the first comes first. */
  constructor(phrases: Iterable<string>) {
    const byKey = new Map<string, string>();
    for (const written of phrases) {
      const key = read(written).join(' ');
      if (key !== '' && !byKey.has(key)) byKey.set(key, written);
    }
    this.#first = [...byKey.values()].slice(0, FIRST);
    this.#engine.addAll([...byKey.values()].map((written, id) => ({ id, written })));
  }

  complete(typed: string, limit: number): string[] {
    if (typed.trim() === '') return this.#first.slice(0, limit);
    const terms = read(typed.slice(0, LONGEST));
    const start = terms.join(' ');
    const last = terms.length - 1;
    const rank = (phrase: string): number =>
      phrase === start ? 0 : phrase.startsWith(start) ? 1 : 2;
    return this.#engine
      .search(start, { combineWith: 'AND', prefix: (_, i) => i === last })
      .map(({ id, written }) => ({ id, written: String(written), read: read(written).join(' ') }))
      .filter((phrase) => ` ${phrase.read}`.includes(` ${start}`))
      .sort((a, b) => rank(a.read) - rank(b.read) || a.id - b.id)
      .slice(0, limit)
      .map(({ written }) => written);
  }
}

function read(text: string): string[] {
  return words(text).map((word) => word.text);
}
