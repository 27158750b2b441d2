import type { Block, FactRow } from '../../reply/reply.ts';

/** Facts under a heading; nothing where there are none. */
export function section(text: string, rows: readonly FactRow[]): Block[] {
  if (rows.length === 0) return [];
  return [
    { type: 'heading', text },
    { type: 'facts', rows },
  ];
}
