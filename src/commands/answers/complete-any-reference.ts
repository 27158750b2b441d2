import type { Completion } from '../../command.ts';
import type { Library } from '../../corpus/library.ts';
import { completeReferences } from './complete-references.ts';

/** References of either kind: recommendations, then paragraphs, which are named as such. */
export function completeAnyReference(typed: string, library: Library): Completion[] {
  const paragraphs = completeReferences(typed, 'paragraph', library);
  return [
    ...completeReferences(typed, 'recommendation', library),
    ...paragraphs.map(({ value, label }) => ({ value: `para ${value}`, label: `para ${label}` })),
  ];
}
