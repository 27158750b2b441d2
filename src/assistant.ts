import type { Command, Completion } from './command.ts';
import { LONGEST_ARGUMENT, tooLong } from './commands/answers/too-long.ts';
import { unknownCommand } from './commands/answers/unknown-command.ts';
import { commands } from './commands/index.ts';
import type { Context } from './context.ts';
import { commandOf } from './corpus/unit-kinds.ts';
import { answerPlainWords } from './plain-words/answer-plain-words.ts';
import { bareReference } from './references/bare-reference.ts';
import type { Reply } from './reply/reply.ts';
import { type CommandRequest, readName, readRequest } from './request.ts';
import { readPrintable } from './text/printable.ts';

/** The whole public face of the core. */
export interface Assistant {
  readonly context: Context;
  readonly commands: readonly Command[];
  /** Reads a line as people type it, with or without its slash. */
  read(line: string): CommandRequest;
  /** Answers a request, or a line, which is read first. Throws only on a defect of the program. */
  answer(asked: CommandRequest | string): Reply;
  /** Whole lines that could follow from what is typed so far, best first. */
  complete(line: string, limit?: number): Completion[];
  /** Arguments of a command that could follow from what is typed of one, best first. */
  completeArgument(name: string, typed: string, limit?: number): Completion[];
}

/** Completions that are given where no number is asked for. */
const MOST = 25;

/** Characters of an argument that is still completed. */
const LONGEST_COMPLETED = 200;

/** An assistant over a corpus in memory. */
export function createAssistant(context: Context): Assistant {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const read = (line: string) => readRequest(line, commands);
  return { context, commands, read, answer, complete, completeArgument };

  function answer(asked: CommandRequest | string): Reply {
    const request = typeof asked === 'string' ? read(asked) : asked;
    const { name, page } = request;
    if (request.argument.length > LONGEST_ARGUMENT) return tooLong();
    const argument = readPrintable(request.argument).trim();
    const command = name === null ? undefined : byName.get(name);
    if (command) return command.run({ argument, page }, context);
    if (name === null && argument !== '') return answerPlainWords(argument, context, run);
    const line = `${name ?? ''} ${argument}`.trim();
    const kind = bareReference(line, context.library, context.names);
    return kind ? run(commandOf(kind), line) : unknownCommand(line, commands);
  }

  function run(name: string, argument: string): Reply {
    return byName.get(name)!.run({ argument, page: 1 }, context);
  }

  function complete(line: string, limit = MOST): Completion[] {
    const { name, rest } = readName(line);
    // A name is still being typed while nothing follows it, not even a blank.
    if (rest !== '') {
      return completeArgument(name, rest.trim(), limit).map(({ value, label }) => ({
        value: `/${name} ${value}`,
        label,
      }));
    }
    return commands
      .filter((command) => command.name.startsWith(name))
      .map((command) => ({ value: `/${command.name}`, label: command.summary }))
      .slice(0, limit);
  }

  function completeArgument(name: string, typed: string, limit = MOST): Completion[] {
    if (typed.length > LONGEST_COMPLETED) return [];
    return (byName.get(name)?.complete?.(typed, context) ?? []).slice(0, limit);
  }
}
