import type { Unit } from '../../corpus/model.ts';
import type { Span } from '../../text/marked.ts';
import type { RelatedHit } from '../model.ts';
import { type Lexicon, tellingness } from '../query/lexicon.ts';
import { BREAK } from '../retrieval/unit-index.ts';
import { best } from './best.ts';
import { matchOf } from './matches.ts';

/** Terms by which a unit is compared; those that say most. */
const MOST_TERMS = 24;
/** A unit that has less than this of what another says is not related to it. */
const LEAST = 0.12;

/** Units that share the most telling terms with one unit, and the stretches that do. */
export function relatedTo(unit: Unit, { analyser, index }: Lexicon, limit: number): RelatedHit[] {
  const at = index.find(unit);
  if (at === undefined) return [];
  const { vocabulary } = index;
  const counts = new Map<number, number>();
  for (const word of index.entry(at).words) counts.set(word, (counts.get(word) ?? 0) + 1);
  counts.delete(BREAK);
  const telling = [...counts]
    .map(([word, count]) => ({ term: vocabulary.term(word), count }))
    .filter(({ term }) => vocabulary.frequency(term) > 1)
    .map(({ term, count }) => ({
      term,
      weight: tellingness(vocabulary.frequency(term), index.count) * (1 + Math.log(count)),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
  const whole = telling.reduce((sum, { weight }) => sum + weight, 0);
  const answers = new Map(telling.map(({ term }, i) => [term, [{ concept: i, weight: 1 }]]));
  const hits = index
    .retrieve(telling.map(({ term, weight }) => ({ term, boost: weight })))
    .filter(({ entry }) => entry !== at)
    .map((candidate) => {
      const values = matchOf(candidate, answers, telling.length, () => 1);
      const score = telling.reduce((sum, { weight }, i) => sum + weight * values[i]!, 0) / whole;
      return { unit: index.entry(candidate.entry).unit, score };
    })
    .filter(({ score }) => score >= LEAST);
  const said = new Set(
    telling.filter(({ weight }) => weight >= telling[0]!.weight / 3).map(({ term }) => term),
  );
  return best(hits, limit).map((hit) => ({ ...hit, spans: shared(hit.unit.text) }));

  function shared(text: string): Span[] {
    return analyser
      .tokens(text)
      .filter(({ stem }) => said.has(stem))
      .map(({ start, end }) => ({ start, end, kind: 'match' }));
  }
}
