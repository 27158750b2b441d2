import { readFileSync } from 'node:fs';
import type { TopicSearch } from '../src/search/model.ts';
import { thesaurusSchema } from '../src/search/thesaurus-schema.ts';
import { createTopicSearch } from '../src/search/topic-search.ts';
import { library } from './library.ts';

export const thesaurus = thesaurusSchema.parse(
  JSON.parse(readFileSync(new URL('../corpus/thesaurus.json', import.meta.url), 'utf8')),
);

/** The search over the real documents. */
export const topics = createTopicSearch(library, thesaurus);

/** A search that finds nothing, where ranking is not what is tested. */
export const noTopics: TopicSearch = {
  search: () => ({
    hits: [],
    total: 0,
    corrections: [],
    nearest: [],
    topics: [],
    explain: () => ({ spans: [], reason: null }),
  }),
  related: () => [],
  complete: () => [],
};
