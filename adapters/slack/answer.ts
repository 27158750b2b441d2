import type { Compilation } from '../../src/reply/compilation.ts';
import type { SlackMessage } from './render/render.ts';

/** All that is sent for one question. */
export interface Answer {
  readonly first: SlackMessage;
  /** The pages after the first, where no button could lead to them. */
  readonly further: readonly SlackMessage[];
  /** What goes to the asker as a Word file. */
  readonly compilation: Compilation | null;
}

/** One message and nothing more. */
export function only(first: SlackMessage): Answer {
  return { first, further: [], compilation: null };
}
