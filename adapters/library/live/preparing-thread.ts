import { parentPort, workerData } from 'node:worker_threads';
import { createLibrary } from '../../../src/corpus/library.ts';
import { keepTopicSearch } from '../../../src/search/topic-search.ts';
import { withDefaultBody } from '../default-body.ts';
import { readFolder } from '../folder.ts';
import { loadSoundDocuments } from '../load.ts';
import { loadThesaurus } from '../load-thesaurus.ts';
import type { Prepared, ToPrepare } from './prepare.ts';

/** The program of the thread that prepares a corpus: what to prepare is the worker's data, one message the answer. */
const prepared = read(workerData);
const buffers = prepared.type === 'prepared' ? [prepared.corpus.buffer, prepared.index.buffer] : [];
parentPort!.postMessage(prepared, buffers as ArrayBuffer[]);

function read({ path, defaultBody }: ToPrepare): Prepared {
  try {
    const folder = withDefaultBody(readFolder(path), defaultBody);
    const thesaurus = loadThesaurus(folder);
    const corpus = loadSoundDocuments(folder);
    const index = keepTopicSearch(createLibrary(corpus), thesaurus);
    return { type: 'prepared', corpus: toBytes(corpus), index: toBytes({ index, thesaurus }) };
  } catch (error) {
    return { type: 'faulty', message: error instanceof Error ? error.message : String(error) };
  }
}

function toBytes(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}
