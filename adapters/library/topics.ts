import type { Library } from '../../src/corpus/library.ts';
import type { TopicSearch } from '../../src/search/model.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import {
  createTopicSearch,
  keepTopicSearch,
  openTopicSearch,
} from '../../src/search/topic-search.ts';
import { cachedIndex } from './cache-place.ts';
import { isEnglishWord } from './english-words.ts';
import type { CorpusFolder } from './folder.ts';
import {
  indexKey,
  isIndexOf,
  readIndexFile,
  removeOldIndexes,
  writeIndexFile,
} from './topic-index-file.ts';

/**
 * How to come by the search over a library: from the index of this build, or else of the cache,
 * where it is made from the very same sources; otherwise the index is built, and kept in the cache
 * where that can be written. Throws a `CorpusError` when a thesaurus not read before has faults.
 */
export async function openTopics(
  folder: CorpusFolder,
  library: Library,
  built: string | null,
): Promise<() => TopicSearch> {
  const key = indexKey(folder);
  const cached = cachedIndex(key);
  const kept = [built, cached].find((path) => path !== null && isIndexOf(path, key));
  if (kept) {
    return () => {
      const index = readIndexFile(kept, key);
      return index
        ? openTopicSearch(library, knownThesaurus, isEnglishWord, index)
        : createTopicSearch(library, knownThesaurus(), isEnglishWord);
    };
  }
  const { loadThesaurus } = await import('./load-thesaurus.ts');
  const thesaurus = loadThesaurus(folder);
  return () => {
    const index = keepTopicSearch(library, thesaurus);
    if (cached !== null && writeIndexFile(cached, key, index)) removeOldIndexes(cached);
    return openTopicSearch(library, () => thesaurus, isEnglishWord, index);
  };

  // What the key stands for was read and found sound when the index was made.
  function knownThesaurus(): Thesaurus {
    const files = [...folder.thesaurus.values()].map(({ bytes }) => bytes.toString('utf8'));
    return { entries: files.flatMap((text): Thesaurus['entries'] => JSON.parse(text).entries) };
  }
}
