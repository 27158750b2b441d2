import { fileURLToPath } from 'node:url';
import { isEnglishWord } from '../../adapters/library/english-words.ts';
import { readFolder } from '../../adapters/library/folder.ts';
import { loadCorpus } from '../../adapters/library/load.ts';
import { loadThesaurus } from '../../adapters/library/load-thesaurus.ts';
import { createAssistant } from '../../src/assistant.ts';
import { createContext } from '../../src/context.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import { createTopicSearch } from '../../src/search/topic-search.ts';

const folder = readFolder(fileURLToPath(new URL('../../corpus', import.meta.url)));

/**
 * The documents that delegates are answered from today. Tests of them hold whatever documents are
 * added; what depends on just those held is tested with the fixtures.
 */
export const library = createLibrary(loadCorpus(folder));
export const topics = createTopicSearch(library, loadThesaurus(folder), isEnglishWord);
export const assistant = createAssistant(createContext(library, () => topics));
