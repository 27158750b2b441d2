import type { Command } from '../command.ts';
import type { Block } from '../reply/reply.ts';
import { command, join, say } from '../text/marked.ts';
import { nearestCommand } from './answers/unknown-command.ts';
import { notFound } from './answers/usage.ts';

const NOTICE =
  'This is no official United Nations service. The texts are © United Nations, reproduced for reference with their source. What is logged is the command, its outcome and how long it took, never the words of a question. To report a wrong text, send its reference, such as “recommendation 10 of 2020”, and what the document says, to whoever runs this assistant.';

/** The command that lists the others; `commands` are all there are, this one included. */
export function createHelp(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    summary: 'What can be asked, and what this service is',
    argument: {
      name: 'command',
      description: 'A command, such as rec',
      hint: 'rec',
      required: false,
    },
    examples: [
      { line: '/help', shows: 'all commands' },
      { line: '/help rec', shows: 'one command in full' },
    ],
    run({ argument }) {
      const name = argument.toLowerCase().replace(/^\//, '');
      if (name === '') return overview(commands());
      const found = commands().find((one) => one.name === name);
      if (found) return explainCommand(found);
      const nearest = nearestCommand(name, commands());
      const instead = nearest
        ? say`Did you mean ${command(`/help ${nearest.name}`)}?`
        : say`${command('/help')} lists all commands.`;
      return notFound(
        'No such command',
        join([say`There is no command “${argument.slice(0, 50)}”. `, instead]),
      );
    },
    complete: (argument) =>
      commands()
        .filter(({ name }) => name.startsWith(argument.toLowerCase()))
        .map(({ name, summary }) => ({ value: name, label: summary })),
  };
}

function overview(commands: readonly Command[]) {
  const blocks: Block[] = [
    {
      type: 'list',
      items: commands.map((one) => ({
        ...say`${command(one.examples[0].line)} – ${one.summary}`,
        command: `/help ${one.name}`,
      })),
    },
    { type: 'notice', text: NOTICE },
  ];
  return { outcome: 'found' as const, title: 'What you can ask', blocks, refs: [], next: [] };
}

function explainCommand({ name, summary, details = [], examples }: Command) {
  const blocks: Block[] = [
    { type: 'text', text: `${summary}.` },
    ...details.map((text): Block => ({ type: 'text', text })),
    {
      type: 'list',
      items: examples.map(({ line, shows }) => ({
        ...say`${command(line)} – ${shows}`,
        command: line,
      })),
    },
    { type: 'notice', text: NOTICE },
  ];
  return {
    outcome: 'found' as const,
    title: `/${name}`,
    blocks,
    refs: [],
    next: [{ kind: 'more' as const, label: 'All commands', command: '/help' }],
  };
}
