import type { Block, FactRow } from '../../reply/reply.ts';

/** Facts under a heading; nothing where there are none. */
export function section(text: string, rows: readonly FactRow[]): Block[] {
  if (rows.length === 0) return [];
  return [
    { type: 'heading', text },
    { type: 'facts', rows },
  ];
}

/** The same, which a small screen folds into a menu. */
export function foldedSection(text: string, rows: readonly FactRow[]): Block[] {
  return section(text, rows).map((block) =>
    block.type === 'heading' ? { ...block, folded: true } : block,
  );
}
