import { readFileSync } from 'node:fs';
import { seeded } from './synthetic.ts';

/** A question and the grade of each text that has to do with it, above 0 to 3. */
export interface Judged {
  readonly query: string;
  readonly relevant: Readonly<Record<string, number>>;
}

/** What one question scores, each measure from 0 to 1. */
export type Score = Readonly<Record<Measure, number>>;

export const MEASURES = ['nDCG@10', 'MRR', 'recall@10', 'precision', 'answered'] as const;
export type Measure = (typeof MEASURES)[number];

const DEPTH = 10;
/** From this grade on a text is clearly about the question. */
const USEFUL = 2;
const RESAMPLED = 2000;

export function readJudged<T>(path: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`../test/${path}`, import.meta.url), 'utf8'));
}

/** The measures of one ranking; precision is that of the first page, of texts with any grade. */
export function scoreOf({ relevant }: Judged, refs: readonly string[]): Score {
  const gains = refs.slice(0, DEPTH).map((ref) => relevant[ref] ?? 0);
  const ideal = Object.values(relevant)
    .sort((a, b) => b - a)
    .slice(0, DEPTH);
  const useful = Object.values(relevant).filter((grade) => grade >= USEFUL).length;
  const first = gains.findIndex((gain) => gain >= USEFUL);
  const found = gains.filter((gain) => gain >= USEFUL).length;
  return {
    'nDCG@10': discounted(gains) / discounted(ideal),
    MRR: first < 0 ? 0 : 1 / (first + 1),
    'recall@10': useful === 0 ? 1 : found / Math.min(DEPTH, useful),
    precision: gains.length === 0 ? 0 : gains.filter((gain) => gain > 0).length / gains.length,
    answered: gains.length === 0 ? 0 : 1,
  };
}

/** A mean and the interval in which 95 of 100 means of questions drawn again lie. */
export function interval(
  values: readonly number[],
): readonly [mean: number, low: number, high: number] {
  const random = seeded(7);
  const means = Array.from({ length: RESAMPLED }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)]!)),
  ).sort((a, b) => a - b);
  return [mean(values), means[RESAMPLED * 0.025]!, means[RESAMPLED * 0.975]!];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, i) => sum + (2 ** gain - 1) / Math.log2(i + 2), 0);
}
