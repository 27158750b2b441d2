import type { Structure } from '../../../src/corpus/reading/structure.ts';
import type { UnreadableReason } from './unreadable.ts';

/** What the process that reads a file says to the one that started it, a line of JSON each. */
export type ReadingMessage =
  /** Pages, or other parts of the same length, read so far. */
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'read'; readonly structure: Structure }
  | { readonly type: 'unreadable'; readonly reason: UnreadableReason }
  /** A defect of the reader: the stack, for the log. */
  | { readonly type: 'failed'; readonly error: string };
