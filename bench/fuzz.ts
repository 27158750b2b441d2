import { build } from '../build.ts';
import { fuzz } from '../test/adapters/fuzz/fuzz.ts';
import { report } from './report.ts';

/** Mutations of what each platform sends. */
const MUTATIONS = 5000;

await build({ ifStale: true });
for (const platform of ['discord', 'slack'] as const) {
  const { sent, exits, answered, asked, stderr } = await fuzz(platform, MUTATIONS, Date.now());
  report(`${platform}: ${sent} mutations of recorded interactions and frames`, [
    { what: 'exits of the program', measured: exits, goal: 0, unit: '' },
    {
      what: 'good questions not answered after a batch',
      measured: asked - answered,
      goal: 0,
      unit: '',
    },
  ]);
  if (exits > 0) process.stdout.write(`${stderr}\n`);
}
