import { fileURLToPath } from 'node:url';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { createContext } from '../../src/context.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import { withDefaultBody } from './default-body.ts';
import { readFolder } from './folder.ts';
import { openCorpus } from './open.ts';
import { openTopics } from './topics.ts';

/** File names of the snapshot and of the topic index made with this build; the bundler puts them here. */
declare const SNAPSHOT: string | undefined;
declare const TOPICS: string | undefined;

/**
 * An assistant over the corpus in a folder; `built` is where the build put what it made of it.
 * `defaultBody` may name another default body than the catalogue's. Throws a `CorpusError` where the
 * corpus cannot be used.
 */
export async function openAssistant(
  path: string,
  built: URL,
  defaultBody?: string,
): Promise<Assistant> {
  const snapshot = typeof SNAPSHOT === 'undefined' ? null : fileURLToPath(new URL(SNAPSHOT, built));
  const index = typeof TOPICS === 'undefined' ? null : fileURLToPath(new URL(TOPICS, built));
  const folder = withDefaultBody(readFolder(path), defaultBody);
  const library = createLibrary(await openCorpus(folder, snapshot));
  const open = await openTopics(folder, library, index);
  return createAssistant(createContext(library, open));
}
