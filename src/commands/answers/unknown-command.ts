import type { Command } from '../../command.ts';
import type { Reply } from '../../reply/reply.ts';
import { distance } from '../../text/edit-distance.ts';
import { command, join, say } from '../../text/marked.ts';

/** Commands further than this from what was typed are no suggestion. */
const FAR = 3;

/** Longer lines are texts, which a search for all their words would not serve. */
const LONGEST_TOPIC = 100;

/** The answer to a line that names no command: what may have been meant, and where all commands are listed. */
export function unknownCommand(line: string, commands: readonly Command[]): Reply {
  const nearest = nearestCommand(line.split(/\s/u, 1)[0]!.toLowerCase(), commands);
  const help = say`${command('/help')} lists what there is.`;
  const meant = nearest
    ? [say`Did you mean ${command(nearest.examples[0].line)}?`]
    : isTopic(line, commands)
      ? [say`To look for these words: ${command(`/topic ${line}`)}.`]
      : [];
  return {
    outcome: 'usage',
    title: line === '' ? 'Nothing was asked' : 'Unknown command',
    blocks: [{ type: 'text', ...join([...meant, help], ' ') }],
    refs: [],
    next: [{ kind: 'more', label: 'Help', command: '/help' }],
  };
}

function isTopic(line: string, commands: readonly Command[]): boolean {
  const searches = commands.some(({ name }) => name === 'topic');
  return searches && line.length <= LONGEST_TOPIC && /\p{L}{2}/u.test(line);
}

/** The command whose name is nearest to what was typed; none where all are far. */
export function nearestCommand(name: string, commands: readonly Command[]): Command | undefined {
  return commands
    .map((candidate) => ({ candidate, far: distance(name, candidate.name, FAR) }))
    .filter(({ far, candidate }) => far < Math.min(FAR, candidate.name.length))
    .sort((a, b) => a.far - b.far)[0]?.candidate;
}
