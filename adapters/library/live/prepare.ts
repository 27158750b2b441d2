import { Worker } from 'node:worker_threads';
import { type Context, createContext } from '../../../src/context.ts';
import { createLibrary } from '../../../src/corpus/library.ts';
import type { KeptTexts } from '../../../src/search/held-texts.ts';
import type { Thesaurus } from '../../../src/search/thesaurus.ts';
import { openTopicSearch } from '../../../src/search/topic-search.ts';
import { isEnglishWord } from '../english-words.ts';

/** What the thread that prepares a corpus answers with. */
export type Prepared =
  | {
      readonly type: 'prepared';
      /** As JSON, which is cheaper to hand over than the objects themselves. */
      readonly corpus: Uint8Array;
      /** What is kept of the search, and the thesaurus, as JSON too. */
      readonly index: Uint8Array;
    }
  | { readonly type: 'faulty'; readonly message: string };

/** A corpus to be prepared; see `openAssistant`. */
export interface ToPrepare {
  readonly path: string;
  readonly defaultBody: string | undefined;
}

const isBuilt = !import.meta.url.endsWith('.ts');

/**
 * The corpus in a folder and the search over it, read, checked and indexed in a thread of its own, so
 * that answers go on meanwhile. Rejects with an error in words where it cannot be used.
 */
export async function prepare(corpus: ToPrepare): Promise<Context> {
  const prepared = await inThread(corpus);
  if (prepared.type === 'faulty') throw new Error(prepared.message);
  const read = new TextDecoder();
  const library = createLibrary(JSON.parse(read.decode(prepared.corpus)));
  const { index, thesaurus }: { index: KeptTexts; thesaurus: Thesaurus } = JSON.parse(
    read.decode(prepared.index),
  );
  const topics = openTopicSearch(library, () => thesaurus, isEnglishWord, index);
  return createContext(library, () => topics);
}

/** From the sources: a thread has none of the loaders of the one that starts it. */
function fromSource(): string {
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const program = JSON.stringify(new URL('preparing-thread.ts', import.meta.url).href);
  return `import(${loader}).then(({ register }) => { register(); return import(${program}); });`;
}

function inThread(corpus: ToPrepare): Promise<Prepared> {
  const worker = isBuilt
    ? new Worker(new URL('preparing-thread.js', import.meta.url), { workerData: corpus })
    : new Worker(fromSource(), { eval: true, workerData: corpus });
  return new Promise((resolve, reject) => {
    worker.once('message', (message: Prepared) => {
      resolve(message);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The corpus was not read to its end.')));
  });
}
