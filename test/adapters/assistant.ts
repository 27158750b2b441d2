import type { Assistant } from '../../src/assistant.ts';
import type { Command } from '../../src/command.ts';
import { unknownCommand } from '../../src/commands/answers/unknown-command.ts';
import { createContext } from '../../src/context.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { type CommandRequest, readRequest } from '../../src/request.ts';
import { command, say, strong } from '../../src/text/marked.ts';
import { library } from '../library.ts';
import { noTopics } from '../no-topics.ts';

const context = createContext(library, () => noTopics);

/** A reply of given blocks. */
export function replyOf(blocks: readonly Block[], title = 'Answer'): Reply {
  return { outcome: 'found', title, blocks, refs: [], next: [] };
}

/** A real unit of the corpus as a quotation. */
export function quoteOf(ref: string): Extract<Block, { type: 'quote' }> {
  const unit = library.unit(ref)!;
  return {
    type: 'quote',
    label: `Recommendation ${unit.number}`,
    ref,
    authority: 'Recommendation of a draft report',
    citation: `Draft report of the Working Group, recommendation ${unit.number}`,
    text: unit.text,
    spans: unit.emphasis.map(([start, end]) => ({ start, end, kind: 'emphasis' })),
  };
}

function declare(name: string, run: (argument: string) => Reply, multiline?: true): Command {
  return {
    name,
    summary: `Tries ${name}`,
    argument: {
      name: 'text',
      description: 'Any text',
      hint: '2020 10',
      required: true,
      ...(multiline && { multiline }),
    },
    examples: [{ line: `/${name} 2020 10`, shows: 'one text' }],
    run: ({ argument }) => run(argument),
  };
}

/** Blocks that a command answers with for the length of one test. */
export const stage: { blocks: readonly Block[] } = { blocks: [] };

const commands: readonly Command[] = [
  declare('rec', () => ({
    ...replyOf([quoteOf('2020/rec/10')], 'Recommendation 10'),
    refs: ['2020/rec/10'],
    next: [
      { kind: 'cite', label: 'Cite', command: '/cite 2020 10' },
      { kind: 'related', label: 'Related', command: '/related 2020 10' },
      { kind: 'more', label: 'Search', command: '/topic digital evidence' },
    ],
  })),
  declare('topic', (text) =>
    replyOf([
      {
        type: 'text',
        ...say`Looked for ${strong(text)}. See ${command('/topic cooperation')} or /topic children.`,
      },
    ]),
  ),
  declare('prior', (text) => replyOf([{ type: 'text', text: `Nearest to: ${text}` }]), true),
  declare('echo', (text) =>
    replyOf(
      [
        { type: 'text', text },
        { type: 'heading', text },
      ],
      text,
    ),
  ),
  declare('stage', () => replyOf(stage.blocks)),
  declare('help', () => replyOf([{ type: 'text', text: 'Help' }])),
  declare('themes', () => replyOf([{ type: 'text', text: 'Themes' }])),
  declare('boom', () => {
    throw new Error('the index is broken');
  }),
];

/** An assistant over the real corpus with a few commands that adapters are tried on. */
export const assistant: Assistant = {
  context,
  commands,
  read,
  answer(asked) {
    const request = typeof asked === 'string' ? read(asked) : asked;
    const { argument, page } = request;
    // Stands for the reading of a bare reference.
    const name = request.name ?? (/^\d/u.test(argument) ? 'rec' : null);
    const found = commands.find((candidate) => candidate.name === name);
    return found
      ? found.run({ argument, page }, context)
      : unknownCommand(name ?? argument, commands);
  },
  complete: () => [],
  completeArgument: (name, typed) =>
    name === 'rec' && '2020 10'.startsWith(typed) ? [{ value: '2020 10', label: 'evidence' }] : [],
};

function read(line: string): CommandRequest {
  return readRequest(line, commands);
}
