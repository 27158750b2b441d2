import type { Unit } from '../corpus/model.ts';
import { commandOf } from '../corpus/unit-kinds.ts';

/** The command line that shows a unit, or one lettered item of it ("k" or "a/ii"). */
export function showCommand({ kind, ref }: Unit, item: string | null = null): string {
  const letters = item === null ? [] : item.split('/');
  return `/${commandOf(kind)} ${ref}${letters.map((letter) => `(${letter})`).join('')}`;
}
