import type { Context } from '../context.ts';
import type { Unit } from '../corpus/model.ts';
import { read } from './content.ts';
import { passagesOf } from './passages.ts';
import { type Prior, priorLanguage } from './prior-language.ts';

/** Units that a search by subject adds. */
const ADDED = 5;

/** In a search these would ask for the words between them. */
const QUOTATION_MARKS = /["“”„«»]/gu;

/**
 * The units nearest to one sentence of a draft. Where none has its measure, those on its subject
 * are joined by what a search for its words finds, which knows more names of things; recommendations
 * come first. Empty when nothing is near.
 */
export function nearestLanguage(sentence: string, context: Context): Prior[] {
  const near = priorLanguage(sentence, context.library);
  if (near.some(({ degree }) => degree !== 'same subject')) return near;
  const known = new Set(near.map(({ unit }) => unit));
  const added = onSubject(sentence, context).filter(({ unit }) => !known.has(unit));
  return [...near, ...added].sort((a, b) => rank(a.unit) - rank(b.unit));
}

function onSubject(sentence: string, { library, topics }: Context): Prior[] {
  const { hits } = topics.search({ text: sentence.replace(QUOTATION_MARKS, ' ') });
  const passages = passagesOf(library);
  const draft = read(sentence);
  return hits.slice(0, ADDED).map(({ unit: position, score }) => {
    const unit = library.corpus.units[position]!;
    return { unit, degree: 'same subject', score, passage: passages.whole(unit), draft };
  });
}

function rank({ kind }: Unit): number {
  return kind === 'recommendation' ? 0 : 1;
}
