import type { Prior } from './prior-language.ts';

/**
 * The item of a unit that is near to the draft: the one that the passage is or lies in, else the one
 * that shares most of its meanings; null where the unit has no items or its opening words are nearer.
 */
export function findItemThatAnswers({ unit, passage, draft }: Prior): string | null {
  const [start, end] = passage.range;
  const holding = unit.items.findLast((item) => item.start <= start && end <= item.end);
  if (holding) return holding.path;
  let best: string | null = null;
  let most = 0;
  const offset = passage.range[0];
  for (const item of unit.items) {
    const shared = new Set(
      passage.contentWords
        .filter((word) => item.start <= word.start + offset && word.end + offset <= item.end)
        .filter(({ meaning }) => draft.meanings.has(meaning))
        .map(({ meaning }) => meaning),
    );
    if (shared.size > most) {
      most = shared.size;
      best = item.path;
    }
  }
  return best;
}
