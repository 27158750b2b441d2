import type { Library } from '../corpus/library.ts';
import type { UnitKind } from '../corpus/model.ts';
import type { Reference } from './read-references.ts';

/** Whether a typed text says itself that paragraphs are meant. */
export function saysParagraph(typed: string): boolean {
  return /\bparas?\b|\bparagraph/iu.test(typed);
}

/**
 * Which numbering the bare numbers of a typed text belong to: recommendations, unless the text
 * says "paragraph", or names only documents that have no recommendations.
 */
export function kindMeant(
  typed: string,
  references: readonly Reference[],
  library: Library,
): UnitKind {
  if (saysParagraph(typed)) return 'paragraph';
  const withoutRecommendations = references.every(
    (one) =>
      'scope' in one &&
      one.scope !== null &&
      'document' in one.scope &&
      library.unitsIn(one.scope, 'recommendation').length === 0,
  );
  return withoutRecommendations ? 'paragraph' : 'recommendation';
}
