import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { type Content, read } from './content.ts';
import { DEGREES, type Degree, likeness } from './likeness.ts';
import { type Passage, passagesOf, weightOf } from './passages.ts';

/** A unit whose language is near to a draft's. */
export interface Prior {
  readonly unit: Unit;
  readonly degree: Degree;
  readonly score: number;
  /** The sentence, item or whole that comes nearest. */
  readonly passage: Passage;
  /** The sentence of the draft. */
  readonly draft: Content;
}

/** Passages compared closely: those that share most by weight, the longer ones discounted. */
const CLOSE = 20;

/**
 * The units nearest to one sentence of a draft: by degree, recommendations first within each, then
 * by likeness. Empty when nothing is near.
 */
export function priorLanguage(sentence: string, library: Library): Prior[] {
  const passages = passagesOf(library);
  const content = read(sentence);
  const draft = { ...content, weight: weightOf(content, passages.weight) };
  const shared = new Float64Array(passages.all.length);
  const touched: number[] = [];
  for (const meaning of draft.meanings) {
    const own = passages.weight(meaning);
    for (const i of passages.postings.get(meaning) ?? []) {
      if (shared[i] === 0) touched.push(i);
      shared[i]! += own;
    }
  }
  const close = mostPromising(
    touched,
    (i) => shared[i]! / (draft.weight + passages.all[i]!.weight / 4),
  );
  const best = new Map<Unit, Prior>();
  for (const i of close) {
    const passage = passages.all[i]!;
    const found = likeness(draft, passage, passages);
    const { unit } = passage;
    if (!found || (best.get(unit)?.score ?? 0) >= found.score) continue;
    best.set(unit, { unit, ...found, passage, draft });
  }
  return [...best.values()].sort((a, b) => rank(a) - rank(b) || b.score - a.score);
}

/** The most promising few, the best first; the earlier first among equals. */
function mostPromising(all: readonly number[], promise: (i: number) => number): number[] {
  const best: { readonly i: number; readonly worth: number }[] = [];
  for (const i of all) {
    const worth = promise(i);
    if (best.length === CLOSE && worth <= best.at(-1)!.worth) continue;
    if (best.length === CLOSE) best.pop();
    let place = best.length;
    while (place > 0 && best[place - 1]!.worth < worth) place--;
    best.splice(place, 0, { i, worth });
  }
  return best.map(({ i }) => i);
}

function rank({ degree, unit }: Prior): number {
  return DEGREES.indexOf(degree) * 2 + (unit.kind === 'recommendation' ? 0 : 1);
}
