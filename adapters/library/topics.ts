import type { Library } from '../../src/corpus/library.ts';
import type { TopicSearch } from '../../src/search/model.ts';
import { buildIndex } from '../../src/search/retrieval/build-index.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import { topicSearchOver } from '../../src/search/topic-search.ts';
import { cachedIndex } from './cache-place.ts';
import type { CorpusFolder } from './folder.ts';
import { indexKey, isIndexOf, readIndexFile, writeIndexFile } from './topic-index-file.ts';

/**
 * Prepares the search over a library; what it returns opens it. The index of this build is taken, or
 * else the one in the cache, if it was made from the same files; otherwise an index is built, and
 * written to the cache where that is possible. Throws a `CorpusError` for a thesaurus with faults.
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
    return () => topicSearchOver(library, readIndexFile(kept, key) ?? rebuild());
  }
  const { loadThesaurus } = await import('./load-thesaurus.ts');
  const thesaurus = loadThesaurus(folder);
  return () => {
    const index = buildIndex(library, thesaurus);
    if (cached !== null) writeIndexFile(cached, key, index);
    return topicSearchOver(library, index);
  };

  // What the key stands for was read and found sound when the index was made; only that is damaged.
  function rebuild(): ReturnType<typeof buildIndex> {
    const files = [...folder.thesaurus.values()].map(({ bytes }) => bytes.toString('utf8'));
    const entries = files.flatMap((text): Thesaurus['entries'] => JSON.parse(text).entries);
    return buildIndex(library, { entries });
  }
}
