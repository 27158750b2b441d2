/** One figure beside its goal; all figures are ratios or milliseconds measured in this one run. */
export interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly goal: number;
  readonly unit: string;
}

/** Prints figures as they are, those that miss their goal included. */
export function report(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(({ what, measured, goal, unit }) => {
    const verdict = measured <= goal ? 'met' : 'MISSED';
    return `  ${what.padEnd(52)} ${measured.toFixed(3).padStart(9)} ${unit.padEnd(3)} (at most ${goal}: ${verdict})`;
  });
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The value below which that share of all values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}
