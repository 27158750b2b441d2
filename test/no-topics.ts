import type { TopicSearch } from '../src/search/model.ts';

/** A search that finds nothing, where ranking is not what is tested. */
export const noTopics: TopicSearch = {
  search: () => ({
    hits: [],
    total: 0,
    absent: [],
    near: [],
    corrections: [],
    nearest: [],
    topics: [],
    explain: () => ({ spans: [], reason: null, share: 0 }),
  }),
  related: () => [],
  complete: () => [],
  add: () => {},
  discard: () => {},
};
