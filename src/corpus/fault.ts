/** What is wrong with the corpus, where, and how to fix it. */
export interface Fault {
  readonly file: string;
  /** From 1; null when the fault is not in one line. */
  readonly line: number | null;
  readonly problem: string;
  readonly fix: string;
}

/** "2019-report.txt:12: … Fix: …" */
export function describeFault({ file, line, problem, fix }: Fault): string {
  return `${file}${line === null ? '' : `:${line}`}: ${problem} Fix: ${fix}`;
}

/** Thrown when a corpus cannot be read; carries every fault found, not only the first. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(describeFault).join('\n'));
    this.faults = faults;
  }
}
