import type { Span } from '../../text/marked.ts';
import type { Hit } from '../model.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { TopicIndex } from '../retrieval/topic-index.ts';
import { best } from './best.ts';

/** Terms by which a unit is compared; those that say most. */
const MOST_TERMS = 24;
/** A unit that has less than this of what another says is not related to it. */
const LEAST = 0.12;
/** Headings count, but less than words. */
const CONTEXT = 0.4;

export interface Related {
  readonly hits: readonly Hit[];
  /** The stretches of a text that say what the unit compared says. */
  shared(text: string): Span[];
}

/** Units that share the most telling terms with one unit. */
export function relatedTo(
  unit: number,
  index: TopicIndex,
  lexicon: Lexicon,
  limit: number,
): Related {
  const counts = new Map<number, number>();
  for (let i = index.sequenceStarts[unit]!; i < index.sequenceStarts[unit + 1]!; i++) {
    const term = index.sequence[i]!;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const telling = [...counts]
    .filter(([term]) => index.frequency[term]! > 1)
    .map(([term, count]) => ({
      term,
      weight: lexicon.weight(index.frequency[term]!) * (1 + Math.log(count)),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
  const whole = telling.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<number, number>();
  for (const { term, weight } of telling) {
    for (let p = index.starts[term]!; p < index.starts[term + 1]!; p++) {
      const value = index.own[p]! > 0 ? index.own[p]! : CONTEXT * index.context[p]!;
      const other = index.units[p]!;
      scores.set(other, (scores.get(other) ?? 0) + (weight * value) / 255);
    }
  }
  scores.delete(unit);
  const hits = [...scores]
    .map(([other, score]) => ({ unit: other, score: score / whole }))
    .filter(({ score }) => score >= LEAST);
  return { hits: best(hits, limit), shared };

  function shared(text: string): Span[] {
    const said = new Set(
      telling
        .filter(({ weight }) => weight >= telling[0]!.weight / 3)
        .map(({ term }) => index.terms[term]!),
    );
    return lexicon.analyser
      .tokens(text)
      .filter(({ stem }) => said.has(stem))
      .map(({ start, end }) => ({ start, end, kind: 'match' }));
  }
}
