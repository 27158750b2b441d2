import { CorpusError } from '../../src/corpus/fault.ts';
import type { Outcome } from '../../src/reply/reply.ts';
import { ConfigurationError } from '../configuration-error.ts';

/** What the process says to a script that called it. */
export const EXIT: Readonly<Record<Outcome, number>> & {
  readonly misused: number;
  readonly faults: number;
  readonly unexpected: number;
} = {
  found: 0,
  several: 0,
  'not-found': 1,
  usage: 2,
  misused: 2,
  /** The corpus or the settings do not allow a start. */
  faults: 3,
  /** EX_SOFTWARE of sysexits.h: a defect of the program. */
  unexpected: 70,
};

/** What is said of an error that ended the process, and its exit code. */
export function describeFailure(error: unknown): {
  readonly message: string;
  readonly code: number;
} {
  if (error instanceof CorpusError) {
    return { message: `The corpus cannot be used:\n${error.message}`, code: EXIT.faults };
  }
  if (error instanceof ConfigurationError) {
    return { message: `The settings cannot be used:\n${error.message}`, code: EXIT.faults };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `Unexpected: ${message}`, code: EXIT.unexpected };
}
