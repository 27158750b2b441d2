import type { Command } from './command.ts';
import { distance } from './edit-distance.ts';
import { command, join, say } from './marked.ts';
import type { Reply } from './reply.ts';

/** Commands further than this from what was typed are no suggestion. */
const FAR = 3;

/** The answer to a command that does not exist: the nearest one that does, and where all are listed. */
export function unknownCommand(name: string, commands: readonly Command[]): Reply {
  const nearest = nearestCommand(name, commands);
  const help = say`${command('/help')} lists what there is.`;
  const text = nearest
    ? join([say`Did you mean ${command(nearest.examples[0].line)}?`, help], ' ')
    : help;
  return {
    outcome: 'usage',
    title: 'Unknown command',
    blocks: [{ type: 'text', ...text }],
    refs: [],
    next: [{ kind: 'more', label: 'Help', command: '/help' }],
  };
}

/** The command whose name is nearest to what was typed; none where all are far. */
export function nearestCommand(name: string, commands: readonly Command[]): Command | undefined {
  return commands
    .map((candidate) => ({ candidate, far: distance(name, candidate.name, FAR) }))
    .filter(({ far, candidate }) => far < Math.min(FAR, candidate.name.length))
    .sort((a, b) => a.far - b.far)[0]?.candidate;
}
