import { createHmac } from 'node:crypto';
import { build as bundle } from 'esbuild';
import { slackName } from '../../adapters/slack/command-names.ts';
import { build } from '../../build.ts';
import { fakeSlack } from '../../test/adapters/slack/fake-slack.ts';
import { type Question, questions, respelt } from '../questions.ts';
import { median, quantile, report } from '../report.ts';
import { type Asked, startSubject } from './subject.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const RATE = 100;
const ROUNDS = 5;
const SECONDS = 3;
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
  RATE_LIMIT: '100000000',
  SLACK_BOT_TOKEN: 'xoxb-1-bench',
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_API_URL: fake.apiUrl,
};
const ours = await startSubject('dist/rapporteur.js', env);
const echo = await startSubject(ECHO, env);
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
const paced = await ours.latencies(RATE, first.slice(0, 10 * RATE));
await Promise.all([ours.stop(), echo.stop()]);
await fake.close();

report(
  `Slack over HTTP, signed slash commands (bare Bolt: ${median(rates).toFixed(0)} answers a second)`,
  [
    {
      what: `acknowledgement at ${RATE} a second, 99th percentile`,
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
  ],
);

function signed(asked: readonly Question[]): Asked[] {
  return asked.map(({ command, argument }, i) => {
    const body = new URLSearchParams({
      command: slackName(command),
      text: argument,
      user_id: `U${i}`,
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
