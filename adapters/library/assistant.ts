import { fileURLToPath } from 'node:url';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { createContext } from '../../src/context.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import { readFolder } from './folder.ts';
import { openCorpus } from './open.ts';
import { openTopics } from './topics.ts';

/** File names of the snapshot and of the topic index made with this build; the bundler puts them here. */
declare const SNAPSHOT: string | undefined;
declare const TOPICS: string | undefined;

/**
 * An assistant over the corpus in a folder; `built` is where the build put what it made of it.
 * Throws a `CorpusError` with every fault of the corpus.
 */
export async function openAssistant(path: string, built: URL): Promise<Assistant> {
  const snapshot = typeof SNAPSHOT === 'undefined' ? null : fileURLToPath(new URL(SNAPSHOT, built));
  const index = typeof TOPICS === 'undefined' ? null : fileURLToPath(new URL(TOPICS, built));
  const folder = readFolder(path);
  const library = createLibrary(await openCorpus(folder, snapshot));
  const open = await openTopics(folder, library, index);
  return createAssistant(createContext(library, open));
}
