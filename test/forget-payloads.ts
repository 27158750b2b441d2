import { rmSync } from 'node:fs';
import { PAYLOADS } from './adapters/payloads.ts';

/** Payloads are recorded anew in each run, whichever tests are run. */
export default function setup(): void {
  rmSync(PAYLOADS, { recursive: true, force: true });
}
