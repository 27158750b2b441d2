import { basename, resolve } from 'node:path';
import type { Assistant } from '../../src/assistant.ts';

/**
 * The same assistant, each of whose answers says that it comes from the documents of another folder:
 * words that someone else put together must not pass for those that come with the program.
 */
export function nameCorpus(assistant: Assistant, folder: string): Assistant {
  const text = `From the documents in the folder “${basename(resolve(folder))}”, not from those that come with this program.`;
  return {
    // What is served may be exchanged while the program runs.
    get context() {
      return assistant.context;
    },
    get commands() {
      return assistant.commands;
    },
    read: (line) => assistant.read(line),
    complete: (line, limit) => assistant.complete(line, limit),
    completeArgument: (name, typed, limit) => assistant.completeArgument(name, typed, limit),
    answer(asked) {
      const reply = assistant.answer(asked);
      return { ...reply, blocks: [...reply.blocks, { type: 'notice', text }] };
    },
  };
}
