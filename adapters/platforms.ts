import type { Assistant } from '../src/assistant.ts';

/** What a platform would be sent in answer to a line. */
export interface PayloadWriter {
  /** The exact message bodies, in the order in which they would be sent. */
  payloads(assistant: Assistant, line: string): readonly unknown[];
}

/** Platforms whose message bodies `--as` prints, loaded only when asked for. */
export const platforms: ReadonlyMap<string, () => Promise<PayloadWriter>> = new Map();
