import { readFileSync } from 'node:fs';
import { isEnglishWord } from '../adapters/library/english-words.ts';
import { thesaurusSchema } from '../src/search/thesaurus-schema.ts';
import { createTopicSearch } from '../src/search/topic-search.ts';
import { FIXTURES, library } from './library.ts';

export const thesaurus = thesaurusSchema.parse(
  JSON.parse(readFileSync(new URL('thesaurus.json', FIXTURES), 'utf8')),
);

/** The search over the documents of the fixtures, whose index is made once for all tests of a worker. */
export const topics = createTopicSearch(library, thesaurus, isEnglishWord);
