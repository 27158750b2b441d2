import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../src/corpus/library.ts';
import type { TopicSearch } from '../../src/search/index.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import { createTopicSearch } from '../../src/search/topic-search.ts';

/** The search over a library, with the thesaurus that lies in the corpus folder. */
export function openTopics(folder: string, library: Library): TopicSearch {
  const thesaurus: Thesaurus = JSON.parse(readFileSync(join(folder, 'thesaurus.json'), 'utf8'));
  return createTopicSearch(library, thesaurus);
}
