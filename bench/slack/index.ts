import { createHmac } from 'node:crypto';
import { build as bundle } from 'esbuild';
import { slackName } from '../../adapters/slack/command-names.ts';
import { build } from '../../build.ts';
import { fakeSlack } from '../../test/adapters/slack/fake-slack.ts';
import { hostileText } from '../hostile-text.ts';
import { type Question, questions, respelt } from '../questions.ts';
import { median, quantile, report } from '../report.ts';
import { type Asked, startSubject } from './subject.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const RATE = 100;
const ROUNDS = 5;
const SECONDS = 3;
/** How long questions come at that rate, in seconds, with a hostile text in each. */
const PACED = 60;
/** Requests before memory is looked at, and those after which it must not have grown. */
const WARM = 10_000;
const MANY = 50_000;
const ECHO = 'dist/bench-slack-echo.js';

const again = signed(questions);
const first = signed(respelt(40));

await build({ ifStale: true });
await bundle({
  entryPoints: ['bench/slack/echo.ts'],
  outfile: ECHO,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
});
const fake = await fakeSlack();
const env = {
  HOST: '127.0.0.1',
  PORT: '0',
  HEALTH_PORT: '0',
  RATE_LIMIT: '100000000',
  SLACK_BOT_TOKEN: 'xoxb-1-bench',
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_API_URL: fake.apiUrl,
};
const ours = await startSubject('dist/rapporteur.js', env);
const size = await ours.sizes(again.slice(0, 200));
const echo = await startSubject(ECHO, { ...env, ECHO_BYTES: `${size}` });
for (const subject of [ours, echo]) await subject.throughput(SECONDS, again);
// Turn about, so that what slows the machine slows both.
const rates: number[] = [];
const times: number[] = [];
const firstTimes: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const bare = await echo.throughput(SECONDS, again);
  const known = await ours.throughput(SECONDS, again);
  const unknown = await ours.throughput(SECONDS, first);
  rates.push(bare);
  times.push(bare / known);
  firstTimes.push(bare / unknown);
}
const memory = await grown();
const paced = await pacedBesideHostile();
await Promise.all([ours.stop(), echo.stop()]);
await fake.close();

report(
  `Slack over HTTP, signed slash commands (bare Bolt: ${median(rates).toFixed(0)} answers a second of ${size} bytes)`,
  [
    {
      what: `acknowledgement at ${RATE}/s beside hostile texts, p99`,
      measured: quantile(paced, 0.99),
      goal: 50,
      unit: 'ms',
    },
    {
      what: 'time an answer takes ÷ bare Bolt echo',
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
      what: `memory after ${MANY} requests ÷ before`,
      measured: memory,
      goal: 1.1,
      unit: '×',
    },
  ],
);

/** Memory after many requests by what it was once warm. */
async function grown(): Promise<number> {
  // Signed anew: Slack's signatures hold for five minutes.
  const requests = signed([...respelt(40), ...questions]);
  const send = async (count: number) => {
    const each = requests.length;
    for (let sent = 0; sent < count; sent += each) {
      await ours.sizes(requests.slice(0, Math.min(each, count - sent)));
    }
  };
  await send(WARM);
  const before = await ours.memory();
  await send(MANY);
  return (await ours.memory()) / before;
}

/** Times of questions never asked before, each by another person, while one sends a hostile text a second. */
async function pacedBesideHostile(): Promise<number[]> {
  const limited = await startSubject('dist/rapporteur.js', { ...env, RATE_LIMIT: '30' });
  const hostile = signed(
    Array.from({ length: PACED }, (_, i) => ({ command: 'prior', argument: hostileText(i) })),
    'UHOSTILE',
  );
  // Code that has not run before is slow; a service has run.
  await limited.sizes(signed(questions));
  const beside = limited.latencies(1, hostile);
  const times = await limited.latencies(RATE, signed(respelt(40).slice(0, PACED * RATE)));
  await beside;
  await limited.stop();
  return times;
}

function signed(asked: readonly Question[], by?: string): Asked[] {
  return asked.map(({ command, argument }, i) => {
    const body = new URLSearchParams({
      command: slackName(command),
      text: argument,
      user_id: by ?? `U${i}`,
      channel_id: 'C1',
      team_id: 'T1',
    }).toString();
    const timestamp = String(Math.floor(Date.now() / 1000));
    const digest = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${digest}`,
    };
    return { method: 'POST', path: '/slack/events', headers, body };
  });
}
