import { randomUUID } from 'node:crypto';
import type { Assistant } from '../src/assistant.ts';
import type { Completion } from '../src/command.ts';
import type { Reply } from '../src/reply/reply.ts';

/** Writes an unexpected error down under the reference that the user was given. */
export type ErrorLog = (reference: string, error: unknown) => void;

/**
 * The same assistant, which never throws: a defect of the program becomes one plain sentence with
 * a reference, and the error goes to the log. Every adapter answers through it.
 */
export function guard(assistant: Assistant, log: ErrorLog): Assistant {
  return {
    ...assistant,
    answer(asked) {
      try {
        return assistant.answer(asked);
      } catch (error) {
        const reference = newReference();
        log(reference, error);
        return incidentReply(reference);
      }
    },
    complete: (line, limit) => attempt(() => assistant.complete(line, limit)),
    completeArgument: (name, typed, limit) =>
      attempt(() => assistant.completeArgument(name, typed, limit)),
  };

  function attempt(complete: () => Completion[]): Completion[] {
    try {
      return complete();
    } catch (error) {
      log(newReference(), error);
      return [];
    }
  }
}

/** Eight characters that a user can read out and an operator can search the log for. */
export function newReference(): string {
  return randomUUID().slice(0, 8);
}

/** What a user is told of an error that the log holds. */
export function incidentReply(reference: string): Reply {
  return {
    outcome: 'usage',
    title: 'Something went wrong',
    blocks: [
      {
        type: 'text',
        text: `This question met a fault in the program, not in the question. It is in the log under ${reference}; please report it with that reference.`,
      },
    ],
    refs: [],
    next: [],
  };
}
