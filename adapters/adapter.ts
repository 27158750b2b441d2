import type { Assistant } from '../src/assistant.ts';

/** A platform that relays messages in and out. */
export interface Adapter {
  readonly name: string;
  /** Connects and answers until stopped; rejects when the platform cannot be reached or refuses. */
  start(assistant: Assistant): Promise<void>;
  /** Takes nothing new, finishes what is under way within 10 s, disconnects. */
  stop(): Promise<void>;
}
