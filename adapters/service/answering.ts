import type { Assistant } from '../../src/assistant.ts';
import type { Completion } from '../../src/command.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { type CommandRequest, writeRequest } from '../../src/request.ts';
import { guard, incidentReply, newReference } from '../guard.ts';
import { keepAnswers } from './keep-answers.ts';
import type { Limit } from './limit.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { withoutWords } from './without-words.ts';
import type { WrongText } from './wrong-text.ts';

/** Who asks: counted, never logged. */
export interface Asker {
  readonly platform: string;
  /** Unique among the platform's users. */
  readonly user: string;
}

/** One person's question. */
export interface PersonalRequest extends Asker {
  readonly request: CommandRequest;
}

/** One person's half-typed argument of a command. */
export interface PersonalTyping extends Asker {
  readonly command: string;
  readonly typed: string;
  /** The most completions that are of use. */
  readonly limit: number;
}

/**
 * What of the assistant adapters read lines and draw with. They have no other way to an answer than
 * `Answering`, which passes everyone's limit.
 */
export type Reader = Pick<Assistant, 'context' | 'commands' | 'read'>;

/** Answers questions of people on chat platforms; never rejects. */
export interface Answering {
  /** Within the person's limit, counted and timed. */
  answer(asked: PersonalRequest): Promise<Reply>;
  /** What could be meant, best first; nothing where the person's limit is used up. */
  complete(asked: PersonalTyping): Promise<readonly Completion[]>;
  /** The reply to an error outside an answer: one sentence with the reference that the log has. */
  fault(platform: string, where: string, error: unknown): Reply;
  /** Keeps the report of a wrong text in the log, for the administrator. */
  reported(platform: string, report: WrongText): void;
}

/** The one place where questions are limited, measured and kept from failing. */
export function createAnswering(
  assistant: Assistant,
  { limit, log, metrics }: { limit: Limit; log: Log; metrics: Metrics },
): Answering {
  // Redaction is for what libraries hand over; these entries hold nothing but our own words.
  const plain = log.child({}, { redact: [] });
  const kept = keepAnswers(assistant);
  const names = new Set(assistant.commands.map((command) => command.name));
  return { answer, complete, fault, reported };

  async function answer({ platform, user, request }: PersonalRequest): Promise<Reply> {
    const started = performance.now();
    const line = writeRequest(request);
    const command = request.name !== null && names.has(request.name) ? request.name : 'unknown';
    let failed = false;
    const safe = guard(kept, (reference, error) => {
      failed = true;
      report(platform, 'answer', reference, withoutWords(error, line));
    });
    const refusal = await limit.question(`${platform}:${user}`, line.length);
    const reply = refusal ?? safe.answer(request);
    const outcome = refusal ? 'limited' : failed ? 'failed' : reply.outcome;
    const seconds = (performance.now() - started) / 1000;
    metrics.answered(platform, command, outcome, seconds);
    plain.info({ platform, command, outcome, ms: Math.round(seconds * 1e5) / 100 }, 'answered');
    return reply;
  }

  async function complete({ platform, user, command, typed, limit: most }: PersonalTyping) {
    if (await limit.completion(`${platform}:${user}`, typed.length)) return [];
    const safe = guard(kept, (reference, error) =>
      report(platform, 'complete', reference, withoutWords(error, typed)),
    );
    return safe.completeArgument(command, typed, most);
  }

  function fault(platform: string, where: string, error: unknown): Reply {
    const reference = newReference();
    report(platform, where, reference, error);
    return incidentReply(reference);
  }

  function reported(platform: string, wrongText: WrongText): void {
    plain.warn({ platform, wrongText }, 'wrong text reported');
  }

  function report(platform: string, where: string, reference: string, err: unknown): void {
    metrics.failed(platform, where);
    log.error({ platform, where, reference, err }, 'unexpected error');
  }
}
