import { fileURLToPath } from 'node:url';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import type { TopicSearch } from '../../src/search/index.ts';
import { openCorpus } from './open.ts';
import { openTopics } from './topics.ts';

/** File name of the snapshot made with this build; the bundler puts it here. */
declare const SNAPSHOT: string | undefined;

/**
 * An assistant over the corpus in a folder; `built` is where the build put its snapshot. Throws a
 * `CorpusError` with every fault of the corpus.
 */
export async function openAssistant(folder: string, built: URL): Promise<Assistant> {
  const snapshot = typeof SNAPSHOT === 'undefined' ? null : fileURLToPath(new URL(SNAPSHOT, built));
  const library = createLibrary(await openCorpus(folder, snapshot));
  let topics: TopicSearch | null = null;
  return createAssistant({
    library,
    // Most questions name a number, and need no index.
    get topics(): TopicSearch {
      topics ??= openTopics(folder, library);
      return topics;
    },
  });
}
