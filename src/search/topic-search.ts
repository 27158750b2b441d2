import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { explainer } from './explain.ts';
import { type KeptTexts, readTexts, SearchedTexts } from './held-texts.ts';
import type { StemToken } from './language/analyser.ts';
import type { TopicQuery, TopicResult, TopicSearch } from './model.ts';
import { topicNamer } from './named-topics.ts';
import { readAskedKind } from './query/asked-kind.ts';
import { quoted } from './query/exact-phrases.ts';
import { nearestTerms } from './query/nearest-terms.ts';
import { type Question, readQuestion } from './query/question.ts';
import { rank } from './ranking/rank.ts';
import { relatedTo } from './ranking/related.ts';
import { PhraseCompletion } from './retrieval/completion.ts';
import type { Thesaurus } from './thesaurus.ts';

/** Texts whose words are kept ready for explaining; those of others are read anew each time. */
const KEPT = 2000;

/** Nobody is told that a word is a slip where it is not known to be none. */
const isEveryWordEnglish = (): boolean => true;

/**
 * A search over the units of a library, which may get more units and lose some. `isEnglish` tells
 * common English words, in small letters: they are no slips for others.
 */
export function createTopicSearch(
  library: Library,
  thesaurus: Thesaurus,
  isEnglish: (word: string) => boolean = isEveryWordEnglish,
): TopicSearch {
  return searchOver(new SearchedTexts(library, () => thesaurus, isEnglish, null), library);
}

/** The same with what was kept of it, for this very library; the thesaurus is read if it is needed. */
export function openTopicSearch(
  library: Library,
  thesaurus: () => Thesaurus,
  isEnglish: (word: string) => boolean,
  kept: KeptTexts,
): TopicSearch {
  return searchOver(new SearchedTexts(library, thesaurus, isEnglish, kept), library);
}

/** What of a search can be kept, so that opening it takes less time than creating it. */
export function keepTopicSearch(library: Library, thesaurus: Thesaurus): KeptTexts {
  return readTexts(library, thesaurus).keep();
}

function searchOver(texts: SearchedTexts, library: Library): TopicSearch {
  const { index, analyser } = texts;
  const tokens = new Map<string, StemToken[]>();
  let completion: PhraseCompletion | null = null;
  let namedBy = topicNamer(library.corpus, analyser);
  return {
    search,
    related: (unit, limit) => relatedTo(unit, texts, limit),
    complete(typed, limit) {
      completion ??= new PhraseCompletion(texts.completions());
      return completion.complete(typed, limit);
    },
    add(units, held) {
      texts.add(units, held);
      namedBy = topicNamer(held.corpus, analyser);
      completion = null;
    },
    discard(document) {
      texts.discard(document);
      completion = null;
    },
  };

  function search({ text, admits }: TopicQuery): TopicResult {
    const { subject, onlyRecommendations } = readAskedKind(text);
    const question = readQuestion(subject, texts);
    const admitted = onlyRecommendations
      ? (unit: Unit) => unit.kind === 'recommendation' && (admits?.(unit) ?? true)
      : admits;
    const { hits, total, near } = rank(question, index, admitting(question, admitted));
    const explain = explainer(question);
    return {
      hits,
      total,
      near,
      absent: question.concepts
        .filter(({ carries, covered }) => carries && !covered)
        .map(({ typed }) => typed),
      corrections: question.corrections,
      topics: namedBy(question),
      nearest: total === 0 ? nearestTerms(question, index) : [],
      explain: (unit) => explain(unit.text, tokensOf(unit)),
    };
  }

  function tokensOf({ text }: Unit): StemToken[] {
    const known = tokens.get(text) ?? analyser.tokens(text);
    if (tokens.size < KEPT) tokens.set(text, known);
    return known;
  }
}

function admitting(
  { phrases }: Question,
  admits: (unit: Unit) => boolean = () => true,
): (unit: Unit) => boolean {
  if (phrases.length === 0) return admits;
  const says = quoted(phrases);
  return (unit) => admits(unit) && says(unit.text);
}
