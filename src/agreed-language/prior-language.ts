import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import type { TopicSearch } from '../search/model.ts';
import type { Content } from './content.ts';
import { DEGREES, type Degree, measureLikeness } from './likeness.ts';
import { type Passage, type Passages, weightOf } from './passages.ts';

/** A unit whose language is near to a draft's. */
export interface Prior {
  readonly unit: Unit;
  readonly degree: Degree;
  readonly score: number;
  /** The sentence, item or whole that comes nearest. */
  readonly passage: Passage;
  /** The sentence of the draft. */
  readonly draft: Content;
  /** Whether it is agreed language, and not what a speaker, an author or the Secretariat says. */
  readonly isAgreed: boolean;
}

interface Compared extends Prior {
  /** As near as its words and meanings are, whether or not it asks for a measure. */
  readonly likeness: Degree;
}

/** Passages compared closely: those that share most by weight, the longer ones discounted. */
const CLOSE = 20;

/** Characters of the longest sentence that is searched for; no drafter writes a longer one. */
const LONGEST_SEARCHED = 600;

/** Units that a search by subject adds. */
const ADDED = 5;

/** In a search these would ask for the words between them. */
const QUOTATION_MARKS = /["“”„«»]/gu;

/** What a draft is compared with. */
export interface HeldLanguage {
  readonly library: Library;
  readonly passages: Passages;
  readonly topics: TopicSearch;
}

/**
 * The units nearest to one sentence of a draft: by degree, then by likeness, recommendations first
 * among equals. Where none has its measure, those on its subject are joined by what a search for its
 * words finds, which knows more names of things. Empty when nothing is near.
 */
export function findPriorLanguage(sentence: string, held: HeldLanguage): Prior[] {
  const near = comparePassages(sentence, held.passages);
  if (near.some(({ likeness }) => likeness !== 'same-subject')) return near;
  if (sentence.length > LONGEST_SEARCHED) return near;
  const known = new Set(near.map(({ unit }) => unit));
  const added = searchSubject(sentence, held).filter(({ unit }) => !known.has(unit));
  return [...near, ...added].sort((a, b) => kindRank(a.unit) - kindRank(b.unit));
}

function searchSubject(sentence: string, { passages, topics }: HeldLanguage): Prior[] {
  // A draft may be near to what is held though nothing held is on all that it says.
  const { hits, near } = topics.search({ text: sentence.replace(QUOTATION_MARKS, ' ') });
  const draft = passages.read(sentence);
  return (hits.length > 0 ? hits : near).slice(0, ADDED).map(({ unit, score }) => {
    return {
      unit,
      degree: 'same-subject',
      score,
      passage: passages.whole(unit),
      draft,
      isAgreed: passages.agreed.has(unit),
    };
  });
}

/** The units whose passages compare with a sentence, word by word and meaning by meaning. */
export function comparePassages(sentence: string, passages: Passages): Compared[] {
  const content = passages.read(sentence);
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
  const best = new Map<Unit, Compared>();
  for (const i of close) {
    const passage = passages.all[i]!;
    const found = measureLikeness(draft, passage, passages);
    const { unit } = passage;
    if (!found || (best.get(unit)?.score ?? 0) >= found.score) continue;
    best.set(unit, {
      unit,
      likeness: found.degree,
      degree: passages.asking.has(unit) ? found.degree : withoutMeasure(found.degree),
      score: found.score,
      passage,
      draft,
      isAgreed: passages.agreed.has(unit),
    });
  }
  return [...best.values()].sort((a, b) => rank(a) - rank(b) || b.score - a.score);
}

/** What a text is at most that asks for nothing: its words may be the same, its measure is none. */
function withoutMeasure(degree: Degree): Degree {
  return degree === 'same-measure' ? 'same-subject' : degree;
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

/** By degree; within it by likeness of words and meanings, which a text has that asks for nothing too. */
function rank({ degree, likeness: found, unit }: Compared): number {
  const place = DEGREES.indexOf(degree) * DEGREES.length + DEGREES.indexOf(found);
  return place * 2 + kindRank(unit);
}

function kindRank({ kind }: Unit): number {
  return kind === 'recommendation' ? 0 : 1;
}
