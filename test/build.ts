import { build } from '../build.ts';

/** Tests that run the program run it as users do, built. */
export default function setup(): Promise<void> {
  return build({ ifStale: true });
}
