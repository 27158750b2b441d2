import type { Completion } from '../../src/command.ts';

/** What pressing Tab does: the line to go on with, or what there is to choose from. */
export type Completed = { readonly line: string } | { readonly choices: readonly Completion[] };

/** Goes on as far as all completions agree with what is typed; else they are there to choose from. */
export function completeLine(typed: string, completions: readonly Completion[]): Completed {
  const [first, ...others] = completions;
  if (!first) return { choices: [] };
  if (others.length === 0) return { line: first.value };
  const common = others.reduce((prefix, { value }) => shared(prefix, value), first.value);
  const bare = typed.replace(/^\//, '').toLowerCase();
  const extended = common.replace(/^\//, '').toLowerCase();
  return extended.length > bare.length && extended.startsWith(bare)
    ? { line: common }
    : { choices: completions };
}

function shared(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
