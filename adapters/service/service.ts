import type { Adapter } from '../adapter.ts';
import type { Answering, Reader } from './answering.ts';
import type { Http } from './http.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** What a chat platform's adapter is given to work with. */
export interface Service {
  readonly answering: Answering;
  readonly http: Http;
  readonly log: Log;
  readonly metrics: Metrics;
  /**
   * Says that a platform that was connected no longer is and does not come back by itself: it is
   * started again, or, with a `ConfigurationError`, the service ends.
   */
  lost(error: unknown): void;
}

/** A platform that people reach over a network. */
export interface ChatAdapter extends Omit<Adapter, 'start'> {
  /** Connects and answers until stopped; rejects when the platform cannot be reached or refuses. */
  start(assistant: Reader): Promise<void>;
  /** Whether it takes requests over HTTP, so that PORT must be listened on. */
  readonly listens: boolean;
  /** Whether it is connected now. */
  ready(): boolean;
}

/** Makes an adapter out of what all of them share. */
export type Connect = (service: Service) => ChatAdapter;
