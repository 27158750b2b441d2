import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { build as bundle } from 'esbuild';
import { build } from '../../build.ts';
import { typed } from '../../test/adapters/discord/interactions.ts';
import { type Rig, startRig } from '../../test/adapters/discord/rig.ts';
import { type Question, questions, respelt } from '../questions.ts';
import { median, quantile, report } from '../report.ts';

const RATE = 100;
const SECONDS = 10;
const AT_ONCE = 32;
const ROUNDS = 5;
/** How often each question is asked in a round. */
const TIMES = 16;
const ECHO = 'dist/bench-discord-echo.js';
const CALLBACK = /^\/interactions\/(\d+)\//u;

/** One bot in a process of its own, on a loopback gateway. */
interface Subject {
  readonly rig: Rig;
  /** Resolves with the milliseconds until the interaction was answered. */
  ask(question: Question): Promise<number>;
  stop(): Promise<void>;
}

const again = Array.from({ length: TIMES }, () => questions).flat();
const first = respelt(TIMES);

await build({ ifStale: true });
await bundle({
  entryPoints: ['bench/discord/echo.ts'],
  outfile: ECHO,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
});

const ours = await start('dist/rapporteur.js');
const echo = await start(ECHO);
for (const subject of [ours, echo]) await throughput(subject, again);
const { rates, times } = await compare(again);
const { times: firstTimes } = await compare(first);
const paced = await latencies(ours, first.slice(0, SECONDS * RATE));
await Promise.all([ours.stop(), echo.stop()]);

report(
  `Discord on a loopback gateway (bare discord.js: ${median(rates).toFixed(0)} answers a second)`,
  [
    {
      what: `interaction to answer at ${RATE} a second, 99th percentile`,
      measured: quantile(paced, 0.99),
      goal: 50,
      unit: 'ms',
    },
    {
      what: 'time an answer takes ÷ bare discord.js echo',
      measured: median(times),
      goal: 1 / 0.8,
      unit: '×',
    },
    {
      what: 'the same, no question asked before',
      measured: median(firstTimes),
      goal: 1 / 0.8,
      unit: '×',
    },
  ],
);

/** Answers a second of the bare bot, and how much longer ours takes, in each of several rounds. */
async function compare(asked: readonly Question[]) {
  const rates: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Turn about, so that what slows the machine slows both.
    const bare = await throughput(echo, asked);
    rates.push(bare);
    times.push(bare / (await throughput(ours, asked)));
  }
  return { rates, times };
}

async function start(script: string): Promise<Subject> {
  const rig = await startRig();
  const waiting = new Map<string, () => void>();
  rig.onRequest(({ path }) => waiting.get(CALLBACK.exec(path)?.[1] ?? '')?.());
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: {
      DISCORD_TOKEN: 'bench',
      DISCORD_APPLICATION_ID: '10000000000000001',
      DISCORD_API_URL: rig.api,
      RATE_LIMIT: '1000000',
    },
  });
  await Promise.race([rig.heard(2), failed(child, script)]);
  return {
    rig,
    ask: ({ command, argument }) =>
      new Promise((resolve) => {
        const interaction = typed(command, argument);
        const started = performance.now();
        waiting.set(interaction.id, () => {
          waiting.delete(interaction.id);
          resolve(performance.now() - started);
        });
        rig.dispatch('INTERACTION_CREATE', interaction);
      }),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rig.stop();
    },
  };
}

async function failed(child: ChildProcess, script: string): Promise<never> {
  await once(child, 'exit');
  throw new Error(`${script} ended before it was connected`);
}

/** Answers a second with so many questions under way at any time. */
async function throughput({ ask, rig }: Subject, asked: readonly Question[]): Promise<number> {
  rig.forget();
  const started = performance.now();
  const left = asked.values();
  // Askers share what is left to ask.
  const asker = async () => {
    for (const question of left) await ask(question);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  return (asked.length * 1000) / (performance.now() - started);
}

async function latencies({ ask }: Subject, of: readonly Question[]): Promise<number[]> {
  const asked: Promise<number>[] = [];
  const started = performance.now();
  for (const [i, question] of of.entries()) {
    await pause(Math.max(0, started + (i * 1000) / RATE - performance.now()));
    asked.push(ask(question));
  }
  return Promise.all(asked);
}
