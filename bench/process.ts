import { spawnSync } from 'node:child_process';
import { median, report } from './report.ts';

const RUNS = 31;

/** Whole processes against an empty one, taken in turns so that what slows the machine slows all. */
export function benchProcesses(): void {
  const runs = {
    empty: ['-e', '0'],
    rec: ['dist/rapporteur.js', '/rec 2020 10'],
    topic: ['dist/rapporteur.js', '/topic digital evidence'],
  };
  const times = { empty: [] as number[], rec: [] as number[], topic: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    for (const name of ['empty', 'rec', 'topic'] as const) times[name].push(time(runs[name]));
  }
  const base = median(times.empty);
  report(`Whole processes, medians of ${RUNS} (node -e 0: ${base.toFixed(0)} ms)`, [
    { what: '/rec 2020 10 ÷ node -e 0', measured: median(times.rec) / base, goal: 2, unit: '×' },
    {
      what: '/topic digital evidence ÷ node -e 0',
      measured: median(times.topic) / base,
      goal: 2.5,
      unit: '×',
    },
  ]);
}

function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const taken = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} exited ${status}: ${stderr}`);
  return taken;
}
