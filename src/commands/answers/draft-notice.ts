import type { Library } from '../../corpus/library.ts';
import type { Unit } from '../../corpus/model.ts';
import type { Block } from '../../reply/reply.ts';

/** The warning that words come from drafts, once for an answer; nothing where none does. */
export function draftNotice(units: readonly { readonly unit: Unit }[], library: Library): Block[] {
  const drafts = units.some(({ unit }) => library.documentOf(unit).status === 'draft');
  return drafts
    ? [{ type: 'notice', text: 'Draft: the final text may differ in words and numbers.' }]
    : [];
}
