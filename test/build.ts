import { rmSync } from 'node:fs';
import { build } from '../build.ts';

/** Tests that run the program run it as users do, built; payloads are recorded anew. */
export default function setup(): Promise<void> {
  rmSync('dist/payloads', { recursive: true, force: true });
  return build({ ifStale: true });
}
