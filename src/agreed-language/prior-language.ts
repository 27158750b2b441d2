import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { read } from './content.ts';
import { DEGREES, type Degree, likeness } from './likeness.ts';
import { type Passage, passagesOf, weightOf } from './passages.ts';

/** A unit whose language is near to a draft's. */
export interface Prior {
  readonly unit: Unit;
  readonly degree: Degree;
  readonly score: number;
  /** The sentence, item or whole that comes nearest. */
  readonly passage: Passage;
}

/** Passages compared closely, those that share most by weight. */
const CLOSE = 40;

/**
 * The units nearest to one sentence of a draft: by degree, recommendations first within each, then
 * by likeness. Empty when nothing is near.
 */
export function priorLanguage(sentence: string, library: Library): Prior[] {
  const passages = passagesOf(library);
  const content = read(sentence);
  const draft = { ...content, weight: weightOf(content, passages.weight) };
  const sums = new Map<number, number>();
  for (const meaning of draft.meanings) {
    for (const i of passages.postings.get(meaning) ?? []) {
      sums.set(i, (sums.get(i) ?? 0) + passages.weight(meaning));
    }
  }
  const close = [...sums].sort((a, b) => b[1] - a[1]).slice(0, CLOSE);
  const best = new Map<Unit, Prior>();
  for (const [i] of close) {
    const passage = passages.all[i]!;
    const found = likeness(draft, passage, passages);
    const { unit } = passage;
    if (!found || (best.get(unit)?.score ?? 0) >= found.score) continue;
    best.set(unit, { unit, ...found, passage });
  }
  return [...best.values()].sort((a, b) => rank(a) - rank(b) || b.score - a.score);
}

function rank({ degree, unit }: Prior): number {
  return DEGREES.indexOf(degree) * 2 + (unit.kind === 'recommendation' ? 0 : 1);
}
