import type { Library } from '../corpus/library.ts';
import { phraseCompleter } from './complete.ts';
import { explainer } from './explain.ts';
import type { Token } from './language/analyser.ts';
import type { RelatedHit, TopicQuery, TopicResult, TopicSearch } from './model.ts';
import { topicNamer } from './named-topics.ts';
import { quoted } from './query/exact-phrases.ts';
import { createLexicon } from './query/lexicon.ts';
import { nearestTerms } from './query/nearest-terms.ts';
import { type Question, understand } from './query/question.ts';
import { Ranker } from './ranking/rank.ts';
import { relatedTo } from './ranking/related.ts';
import { buildIndex } from './retrieval/build-index.ts';
import type { TopicIndex } from './retrieval/topic-index.ts';
import type { Thesaurus } from './thesaurus.ts';

/** Units whose words are kept ready for explaining; those of others are read anew each time. */
const KEPT = 2000;

/** A search over the units of a library, with an index built for it. */
export function createTopicSearch(library: Library, thesaurus: Thesaurus): TopicSearch {
  return topicSearchOver(library, buildIndex(library, thesaurus));
}

/** A search with an index built before, of this very library. */
export function topicSearchOver(library: Library, index: TopicIndex): TopicSearch {
  const { units } = library.corpus;
  const lexicon = createLexicon(index);
  const ranker = new Ranker(
    index,
    Uint8Array.from(units, ({ kind }) => (kind === 'recommendation' ? 1 : 0)),
  );
  const read = new Map<number, readonly Token[]>();
  const topicsNamed = topicNamer(library.corpus, lexicon);
  return {
    search,
    related,
    complete: phraseCompleter(index.phrases),
  };

  function tokensOf(unit: number): readonly Token[] {
    let tokens = read.get(unit);
    if (!tokens) {
      tokens = lexicon.analyser.tokens(units[unit]!.text);
      if (read.size < KEPT) read.set(unit, tokens);
    }
    return tokens;
  }

  function related(unit: number, limit: number): RelatedHit[] {
    const { hits, shared } = relatedTo(unit, index, lexicon, limit);
    return hits.map((hit) => ({ ...hit, spans: shared(units[hit.unit]!.text) }));
  }

  function search({ text, admits }: TopicQuery): TopicResult {
    const question = understand(text, index, lexicon);
    const { hits, total } = ranker.rank(question, admitted(question, admits));
    const explain = explainer(question, index);
    return {
      hits,
      total,
      corrections: question.corrections,
      topics: topicsNamed(question),
      nearest: total === 0 ? nearestTerms(question, index, lexicon) : [],
      explain: (unit) => explain(tokensOf(unit)),
    };
  }

  function admitted(
    { phrases }: Question,
    admits: (unit: number) => boolean = () => true,
  ): (unit: number) => boolean {
    if (phrases.length === 0) return admits;
    const says = quoted(phrases);
    return (unit) => admits(unit) && says(units[unit]!.text);
  }
}
