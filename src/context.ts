import type { Library } from './corpus/library.ts';
import type { TopicSearch } from './search/model.ts';

/** What commands answer from, all of it in memory. */
export interface Context {
  readonly library: Library;
  readonly topics: TopicSearch;
}
