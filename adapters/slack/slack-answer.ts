import type { Attachment } from '../../src/reply/reply.ts';
import type { SlackMessage } from './render/render.ts';

/** All that is sent for one question. */
export interface SlackAnswer {
  readonly first: SlackMessage;
  /** The message pages after the first, where no button could lead to them. */
  readonly further: readonly SlackMessage[];
  /** What goes to the asker as a Word file. */
  readonly attachment: Attachment | null;
}

/** One message and nothing more. */
export function onlyMessage(first: SlackMessage): SlackAnswer {
  return { first, further: [], attachment: null };
}
