/** A setting that keeps a platform from starting, and how to fix it. */
export interface ConfigurationFault {
  /** Name of the environment variable. */
  readonly setting: string;
  readonly problem: string;
  /** What to do, with where the value is found. */
  readonly fix: string;
}

/** Thrown when the settings do not allow a start; carries every fault found, not only the first. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly faults: readonly ConfigurationFault[];

  constructor(faults: readonly ConfigurationFault[]) {
    super(
      faults.map(({ setting, problem, fix }) => `${setting}: ${problem} Fix: ${fix}`).join('\n'),
    );
    this.faults = faults;
  }
}
