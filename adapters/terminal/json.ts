import type { Block, Next, Outcome, Reply } from '../../src/reply/reply.ts';

/** What `--format json` prints for each line; a public contract, described in the README. */
export interface JsonAnswer {
  /** The line as it was given. */
  readonly query: string;
  readonly outcome: Outcome;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Recommendations and paragraphs that answer, by canonical reference, in rank order. */
  readonly refs: readonly string[];
  readonly next: readonly Next[];
}

/** A reply as one line of JSON. */
export function toJson(query: string, reply: Reply): string {
  const { outcome, title, blocks, refs, next } = reply;
  return JSON.stringify({ query, outcome, title, blocks, refs, next } satisfies JsonAnswer);
}
