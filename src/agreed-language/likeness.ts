import type { Content } from './content.ts';
import type { Passage, Passages } from './passages.ts';

/** How near a text is to a draft, the nearest first. */
export const DEGREES = ['same', 'nearly-same', 'same-measure', 'same-subject'] as const;
export type Degree = (typeof DEGREES)[number];

/** A draft taken apart, with the weight of its content words. */
export interface Draft extends Content {
  readonly weight: number;
}

export interface Likeness {
  readonly degree: Degree;
  readonly score: number;
}

/** A synonym counts for less than the word itself. */
const SYNONYM = 0.8;

/** Shares of neighbouring words from which two texts are nearly the same. */
const SAME_PAIRS = { both: 0.62, draft: 0.75, passage: 0.8 } as const;

/** Fewer words than this prove nothing by being contained in a longer text. */
const CONTAINED_WORDS = 8;

/** What weighs in a score: the draft's content held, the passage's content held, the same word pairs. */
const WEIGHTS = { draft: 0.6, passage: 0.25, pairs: 0.15 } as const;

/** Least scores of a degree, found on the collection of drafts that the tests keep. */
const SAME_MEASURE = { score: 0.46, draft: 0.5, meanings: 3 } as const;
const SAME_SUBJECT = { score: 0.26, meanings: 2 } as const;

/** How a passage compares with a draft; null when they have too little in common. */
export function measureLikeness(
  draft: Draft,
  passage: Passage,
  { weight }: Passages,
): Likeness | null {
  const common = inCommon(draft.pairs, passage.pairs);
  const dice = (2 * common) / (draft.pairs.size + passage.pairs.size || 1);
  const containsDraft = common / (draft.pairs.size || 1);
  const contained = common / (passage.pairs.size || 1);
  const ofDraft = heldBy(draft, passage, weight) / (draft.weight || 1);
  const ofPassage = heldBy(passage, draft, weight) / (passage.weight || 1);
  const meanings = inCommon(draft.meanings, passage.meanings);
  const score = WEIGHTS.draft * ofDraft + WEIGHTS.passage * ofPassage + WEIGHTS.pairs * dice;
  const nearly =
    dice >= SAME_PAIRS.both ||
    (draft.words.length >= CONTAINED_WORDS && containsDraft >= SAME_PAIRS.draft) ||
    (passage.words.length >= CONTAINED_WORDS && contained >= SAME_PAIRS.passage);
  if (isSame(draft, passage)) return { degree: 'same', score: 3 + dice };
  if (nearly)
    return { degree: 'nearly-same', score: 1 + Math.max(dice, containsDraft, contained) + dice };
  if (
    score >= SAME_MEASURE.score &&
    ofDraft >= SAME_MEASURE.draft &&
    meanings >= SAME_MEASURE.meanings
  ) {
    return { degree: 'same-measure', score };
  }
  return score >= SAME_SUBJECT.score && meanings >= SAME_SUBJECT.meanings
    ? { degree: 'same-subject', score }
    : null;
}

/** Whether the draft is the passage word for word, or a stretch of it long enough to be no chance. */
function isSame(draft: Draft, passage: Passage): boolean {
  const mine = wordsOf(draft);
  const theirs = wordsOf(passage);
  return mine === theirs || (draft.words.length >= CONTAINED_WORDS && theirs.includes(mine));
}

function wordsOf({ words }: Content): string {
  return ` ${words.map(({ key }) => key).join(' ')} `;
}

/** The weight of a text's content words that another holds too. */
function heldBy(content: Content, other: Content, weight: Passages['weight']): number {
  let held = 0;
  const [fewer, more] = bySize(content.meanings, other.meanings);
  for (const meaning of fewer) {
    if (!more.has(meaning)) continue;
    for (const word of content.byMeaning.get(meaning) ?? []) {
      held += weight(word) * (other.byWord.has(word) ? 1 : SYNONYM);
    }
  }
  return held;
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = bySize(a, b);
  let count = 0;
  for (const one of fewer) if (more.has(one)) count++;
  return count;
}

function bySize<T>(
  a: ReadonlySet<T>,
  b: ReadonlySet<T>,
): [fewer: ReadonlySet<T>, more: ReadonlySet<T>] {
  return a.size < b.size ? [a, b] : [b, a];
}
