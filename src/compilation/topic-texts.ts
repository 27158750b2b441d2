import type { Cited } from '../citation/pinpoint.ts';
import type { Context } from '../context.ts';
import type { UnitKind } from '../corpus/model.ts';
import type { Hit } from '../search/model.ts';

/** Texts that a topic brings into a compilation, at most. */
const MOST = 12;

/** A text that scores less than this part of the best is about something else. */
const TELLING = 0.5;

/** The recommendations that answer a topic best; paragraphs only where no recommendation does. */
export function topicTexts(text: string, { library, topics }: Context): Cited[] {
  const units = library.corpus.units;
  const { hits } = topics.search({ text });
  const of = (kind: UnitKind) => best(hits.filter(({ unit }) => units[unit]!.kind === kind));
  const recommendations = of('recommendation');
  const found = recommendations.length > 0 ? recommendations : of('paragraph');
  return found.map(({ unit }) => ({ unit: units[unit]!, item: null }));
}

function best(hits: readonly Hit[]): readonly Hit[] {
  const least = (hits[0]?.score ?? 0) * TELLING;
  return hits.filter(({ score }) => score >= least).slice(0, MOST);
}
