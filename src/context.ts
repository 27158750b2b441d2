import { createPassages, type Passages } from './agreed-language/passages.ts';
import { type CorpusTokens, createCorpusTokens } from './alignment/corpus-tokens.ts';
import { type Concordances, createConcordances } from './concordance/concordances.ts';
import type { Library } from './corpus/library.ts';
import { createNames, type Names } from './references/names.ts';
import type { TopicSearch } from './search/model.ts';

/** What commands answer from. */
export interface Context {
  readonly library: Library;
  /** What documents and bodies go by, for reading references. */
  readonly names: Names;
  readonly topics: TopicSearch;
  /** All texts as tokens, for comparing quotations. */
  readonly tokens: CorpusTokens;
  /** Drafts beside their finals, text by text. */
  readonly concordances: Concordances;
  /** Their sentences and items, for comparing drafts. */
  readonly passages: Passages;
}

/**
 * A context over a library. Only the library is there at once: the rest is made when it is first
 * asked for, since most questions name a number and need none of it. `openTopics` may read an index
 * from a file, and write one.
 */
export function createContext(library: Library, openTopics: () => TopicSearch): Context {
  const names = once(() => createNames(library.corpus));
  const topics = once(openTopics);
  const tokens = once(() => createCorpusTokens(library));
  const concordances = once(() => createConcordances(library));
  const passages = once(() => createPassages(library));
  return {
    library,
    get names() {
      return names();
    },
    get topics() {
      return topics();
    },
    get tokens() {
      return tokens();
    },
    get concordances() {
      return concordances();
    },
    get passages() {
      return passages();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
