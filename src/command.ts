import type { Context } from './context.ts';
import type { Reply } from './reply/reply.ts';
import type { CommandRequest } from './request.ts';

/** What a command is given of a request. */
export type Input = Omit<CommandRequest, 'name'>;

/** An argument completed: `value` replaces the whole argument, `label` says what it stands for. */
export interface Completion {
  readonly value: string;
  readonly label: string;
}

/** What a command takes; platforms show `hint` where the user is about to type. */
export interface Argument {
  /** One lower-case word, such as `reference`. */
  readonly name: string;
  readonly description: string;
  readonly hint: string;
  readonly required: boolean;
}

export interface Example {
  readonly line: string;
  readonly shows: string;
}

/**
 * All that is known of a command. Help, completion, the Slack manifest, Discord's registration
 * and the README's table are derived from these declarations.
 */
export interface Command {
  /** Lower-case letters only; typed after a slash. */
  readonly name: string;
  /** A phrase of at most 100 characters (Discord's limit for a description). */
  readonly summary: string;
  /** None for a command that stands alone. */
  readonly argument?: Argument;
  /** More to know, shown by `/help NAME`. */
  readonly details?: readonly string[];
  readonly examples: readonly [Example, ...Example[]];
  /** Whether it shows its results page by page, and takes `page:2`. */
  readonly hasPages?: boolean;
  /** Answers without waiting; bad input is a reply of outcome `usage`, never an exception. */
  run(input: Input, context: Context): Reply;
  /** Ranked best first; every value is an argument that `run` answers with something found. */
  complete?(argument: string, context: Context): Completion[];
}
