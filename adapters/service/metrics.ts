import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What is counted; no label ever carries a question or a person. */
export interface Metrics {
  readonly registry: Registry;
  answered(platform: string, command: string, outcome: string, seconds: number): void;
  /** `where` is one of a few fixed words, such as "answer" or "respond". */
  failed(platform: string, where: string): void;
}

/** Counters and a latency histogram in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'rapporteur_answers_total',
    help: 'Answers given, by platform, command and outcome',
    labelNames: ['platform', 'command', 'outcome'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'rapporteur_answer_seconds',
    help: 'Time to find an answer, in seconds',
    labelNames: ['platform', 'command'],
    buckets: [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 3],
    registers: [registry],
  });
  const errors = new Counter({
    name: 'rapporteur_errors_total',
    help: 'Errors, by platform and place',
    labelNames: ['platform', 'where'],
    registers: [registry],
  });
  return {
    registry,
    answered(platform, command, outcome, duration) {
      answers.inc({ platform, command, outcome });
      seconds.observe({ platform, command }, duration);
    },
    failed(platform, where) {
      errors.inc({ platform, where });
    },
  };
}
