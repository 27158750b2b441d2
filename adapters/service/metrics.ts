import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Histogram,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client';

/** What one process has counted, in a form that can be sent to another. */
export type Counts = MetricObjectWithValues<MetricValue<string>>[];

/** What is counted; no label ever carries a question or a person. */
export interface Metrics {
  /** Media type of `text`. */
  readonly contentType: string;
  /** All counts in Prometheus's text format: this process's and those included. */
  text(): Promise<string>;
  /** What this process alone has counted. */
  counts(): Promise<Counts>;
  /**
   * Asks, whenever the text is read, for what another process of this service has counted. It is
   * told apart by the label `shard`, so that one that starts anew does not seem to take back what
   * others have counted.
   */
  include(shard: string, ask: () => Promise<readonly Counts[]>): void;
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
  const others = new Map<string, () => Promise<readonly Counts[]>>();
  return {
    contentType: registry.contentType,
    counts: () => registry.getMetricsAsJSON(),
    include: (shard, ask) => void others.set(shard, ask),
    async text() {
      if (others.size === 0) return registry.metrics();
      const told = await Promise.all(
        [...others].map(async ([shard, ask]) => (await ask()).map(labelled(shard))),
      );
      const all = [await registry.getMetricsAsJSON(), ...told.flat()];
      return AggregatorRegistry.aggregate(all).metrics();
    },
    answered(platform, command, outcome, duration) {
      answers.inc({ platform, command, outcome });
      seconds.observe({ platform, command }, duration);
    },
    failed(platform, where) {
      errors.inc({ platform, where });
    },
  };
}

function labelled(shard: string): (counts: Counts) => Counts {
  return (counts) =>
    counts.map((metric) => ({
      ...metric,
      values: metric.values.map((value) => ({ ...value, labels: { ...value.labels, shard } })),
    }));
}
