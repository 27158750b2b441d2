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
  /** Takes a pasted text; platforms offer a field of several lines where nothing was typed. */
  readonly multiline?: true;
}

/** What narrows or shapes an answer: typed as `name:value`, a field of its own where a platform has those. */
export interface CommandOption {
  /** One lower-case word, such as `year`. */
  readonly name: string;
  readonly description: string;
  /** All values there are; any text where absent. */
  readonly values?: readonly { readonly value: string; readonly label: string }[];
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
  readonly options?: readonly CommandOption[];
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
