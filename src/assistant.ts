import type { Command, Completion } from './command.ts';
import { unknownCommand } from './commands/answers/unknown-command.ts';
import { commands } from './commands/index.ts';
import type { Context } from './context.ts';
import { bareReference } from './references/bare.ts';
import type { Reply } from './reply/reply.ts';
import { parse } from './request.ts';

/** The whole public face of the core. */
export interface Assistant {
  readonly context: Context;
  readonly commands: readonly Command[];
  /** Answers one line, with or without its slash, from memory. Throws only on a defect of the program. */
  answer(line: string): Reply;
  /** Whole lines that could follow from what is typed so far, best first. */
  complete(line: string, limit?: number): Completion[];
}

/** An assistant over a corpus in memory. */
export function createAssistant(context: Context): Assistant {
  const byName = new Map(commands.map((command) => [command.name, command]));
  return { context, commands, answer, complete };

  function answer(line: string): Reply {
    const { name, argument, whole, page } = parse(line);
    const command = byName.get(name);
    if (command) return command.run({ argument, page }, context);
    const bare = byName.get(bareReference(whole, context.library) ?? '');
    return bare
      ? bare.run({ argument: whole, page }, context)
      : unknownCommand(name, commands, whole);
  }

  function complete(line: string, limit = 25): Completion[] {
    const { name, argument, open } = parse(line);
    if (open) {
      return commands
        .filter((command) => command.name.startsWith(name))
        .map(({ name, summary }) => ({ value: `/${name}`, label: summary }))
        .slice(0, limit);
    }
    const completions = byName.get(name)?.complete?.(argument, context) ?? [];
    return completions
      .slice(0, limit)
      .map(({ value, label }) => ({ value: `/${name} ${value}`, label }));
  }
}
