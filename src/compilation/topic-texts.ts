import type { Context } from '../context.ts';
import type { Cited, UnitKind } from '../corpus/model.ts';
import { telling } from '../search/ranking/telling.ts';

/** Texts that a topic brings into a compilation, at most. */
const MOST = 12;

/**
 * The recommendations that answer a topic best, paragraphs only where no recommendation does; and the
 * content words of it that the documents do not cover, as typed.
 */
export function topicTexts(
  text: string,
  { topics }: Context,
): { readonly found: readonly Cited[]; readonly absent: readonly string[] } {
  const { hits, absent } = topics.search({ text });
  const of = (kind: UnitKind) =>
    telling(hits.filter(({ unit }) => unit.kind === kind)).slice(0, MOST);
  const recommendations = of('recommendation');
  const found = recommendations.length > 0 ? recommendations : of('paragraph');
  return { found: found.map(({ unit }) => ({ unit, item: null })), absent };
}
