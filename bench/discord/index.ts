import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { build as bundle } from 'esbuild';
import { build } from '../../build.ts';
import { typed } from '../../test/adapters/discord/interactions.ts';
import { type Rig, startRig } from '../../test/adapters/discord/rig.ts';
import { hostileText } from '../hostile-text.ts';
import { type Question, questions, respelt } from '../questions.ts';
import { median, quantile, report } from '../report.ts';

const RATE = 100;
const SECONDS = 60;
const AT_ONCE = 32;
/** Interactions before memory is looked at, and those after which it must not have grown. */
const WARM = 10_000;
const MANY = 50_000;
const ROUNDS = 5;
/** How often each question is asked in a round. */
const TIMES = 16;
const ECHO = 'dist/bench-discord-echo.js';
const CALLBACK = /^\/interactions\/(\d+)\//u;

/** One bot in a process of its own, on a loopback gateway. */
interface Subject {
  readonly rig: Rig;
  /** Resolves with the milliseconds until the interaction was answered. */
  ask(question: Question, user?: string): Promise<number>;
  /** Bytes of memory that the process holds, as it tells itself. */
  memory(): Promise<number>;
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
const size = await sizeOfAnswers();
const echo = await start(ECHO, { ECHO_BYTES: `${size}` });
for (const subject of [ours, echo]) await throughput(subject, again);
const { rates, times } = await compare(again);
const { times: firstTimes } = await compare(first);
const memory = await grown();
const paced = await pacedBesideHostile();
await Promise.all([ours.stop(), echo.stop()]);

report(
  `Discord on a loopback gateway (bare discord.js: ${median(rates).toFixed(0)} answers a second of ${size} bytes)`,
  [
    {
      what: `answer at ${RATE}/s beside hostile texts, p99`,
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
    {
      what: `memory after ${MANY} interactions ÷ before`,
      measured: memory,
      goal: 1.1,
      unit: '×',
    },
  ],
);

/** Bytes of our answers, on average. */
async function sizeOfAnswers(): Promise<number> {
  ours.rig.forget();
  await throughput(ours, questions.slice(0, 200), { forget: false });
  const bodies = ours.rig.requests.filter(({ path }) => CALLBACK.test(path));
  const bytes = bodies.map(({ body }) => Buffer.byteLength(JSON.stringify(body)));
  return Math.round(bytes.reduce((sum, each) => sum + each, 0) / bytes.length);
}

/** Memory after many interactions by what it was once warm. */
async function grown(): Promise<number> {
  const pool = [...first, ...again];
  const send = async (count: number) => {
    for (let sent = 0; sent < count; sent += pool.length)
      await throughput(ours, pool.slice(0, Math.min(pool.length, count - sent)));
  };
  await send(WARM);
  const before = await ours.memory();
  await send(MANY);
  return (await ours.memory()) / before;
}

/** Times of questions never asked before, each by another person, while one sends a hostile text a second. */
async function pacedBesideHostile(): Promise<number[]> {
  const limited = await start('dist/rapporteur.js', { RATE_LIMIT: '30' });
  const hostile = Array.from({ length: SECONDS }, (_, i) => ({
    command: 'prior',
    // The longest that Discord lets anyone type into an option.
    argument: hostileText(i).slice(0, 6000),
  }));
  // Code that has not run before is slow; a service has run.
  await latencies(limited, questions, 10 * RATE, (i) => `${30_000_000_000_900_000 + i}`);
  const beside = latencies(limited, hostile, 1, () => '30000000000000009');
  const user = (i: number) => `${30_000_000_000_010_000 + i}`;
  const times = await latencies(limited, respelt(40).slice(0, SECONDS * RATE), RATE, user);
  await beside;
  await limited.stop();
  return times;
}

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

async function start(script: string, env: Readonly<Record<string, string>> = {}): Promise<Subject> {
  const rig = await startRig();
  const waiting = new Map<string, () => void>();
  rig.onRequest(({ path }) => waiting.get(CALLBACK.exec(path)?.[1] ?? '')?.());
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      DISCORD_TOKEN: 'bench',
      DISCORD_APPLICATION_ID: '10000000000000001',
      DISCORD_API_URL: rig.api,
      HOST: '127.0.0.1',
      HEALTH_PORT: '0',
      RATE_LIMIT: '1000000',
      ...env,
    },
  });
  let log = '';
  const read = (chunk: Buffer) => {
    log = (log + chunk).slice(0, 4000);
  };
  child.stderr.on('data', read);
  await Promise.race([rig.heard(2), failed(child, script)]);
  return {
    rig,
    async memory() {
      const port = /"port":(\d+)/u.exec(log)?.[1];
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      return Number(/^process_resident_memory_bytes (\S+)/mu.exec(text)?.[1]);
    },
    ask: ({ command, argument }, user = '30000000000000001') =>
      new Promise((resolve) => {
        const interaction = { ...typed(command, argument), user: { id: user } };
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
async function throughput(
  { ask, rig }: Subject,
  asked: readonly Question[],
  { forget = true } = {},
): Promise<number> {
  if (forget) rig.forget();
  const started = performance.now();
  const left = asked.values();
  // Askers share what is left to ask.
  const asker = async () => {
    for (const question of left) await ask(question);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  return (asked.length * 1000) / (performance.now() - started);
}

async function latencies(
  { ask }: Subject,
  of: readonly Question[],
  rate: number,
  user: (i: number) => string,
): Promise<number[]> {
  const asked: Promise<number>[] = [];
  const started = performance.now();
  for (const [i, question] of of.entries()) {
    await pause(Math.max(0, started + (i * 1000) / rate - performance.now()));
    asked.push(ask(question, user(i)));
  }
  return Promise.all(asked);
}
