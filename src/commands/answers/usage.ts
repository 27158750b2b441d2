import type { Command } from '../../command.ts';
import type { Next, Outcome, Reply } from '../../reply/reply.ts';
import { join, type Marked, say, command as typed } from '../../text/marked.ts';

/** The answer to a question that could not be read: what is wrong and an example to copy. */
export function usage(
  command: Pick<Command, 'name' | 'examples'>,
  problem: string | Marked,
): Reply {
  const examples = command.examples.slice(0, 3).map(({ line }) => typed(line));
  return {
    outcome: 'usage',
    title: `How to ask /${command.name}`,
    blocks: [{ type: 'text', ...join([problem, say`For example: ${join(examples, ' · ')}`], ' ') }],
    refs: [],
    next: [{ kind: 'more', label: `Help for ${command.name}`, command: `/help ${command.name}` }],
  };
}

/** An answer that says what is not held and what is. */
export function notFound(title: string, text: Marked | string, next: readonly Next[] = []): Reply {
  return {
    outcome: 'not-found' satisfies Outcome,
    title,
    blocks: [{ type: 'text', ...join([text]) }],
    refs: [],
    next,
  };
}
