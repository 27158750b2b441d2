import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build as bundle } from 'esbuild';
import { build } from '../../build.ts';
import { fakeSlack } from '../../test/adapters/slack/fake-slack.ts';
import { library } from '../../test/library.ts';
import { median, quantile, report } from '../report.ts';
import { type Asked, startSubject } from './subject.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const RATE = 100;
const ROUNDS = 5;
const SECONDS = 3;
const ECHO = 'dist/bench-slack-echo.js';

const judged: { readonly query: string }[] = JSON.parse(
  readFileSync(new URL('../../test/retrieval/judgements.json', import.meta.url), 'utf8'),
);
const { units } = library.corpus;

/** What delegates ask: mostly a text by its number, often a topic, now and then something else. */
const lines = [
  ...units.map(({ kind, ref }) => `/${kind === 'recommendation' ? 'rec' : 'rec-para'} ${ref}`),
  ...judged.map(({ query }) => `/rec-topic ${query}`),
  ...units.slice(0, 20).map(({ ref }) => `/rec-cite ${ref}`),
  '/rec 2019 1-5',
  '/rec-meeting 2019',
  '/rec-themes technology',
  '/rec-help',
];
/** The same questions spelt so that none has been asked before. */
const SPELLINGS = 40;
const unasked = Array.from({ length: SPELLINGS }, (_, i) =>
  lines.map((line) => respelt(line, i + 1)),
);

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
for (const subject of [ours, echo]) await subject.throughput(SECONDS, signed(lines));
// Turn about, so that what slows the machine slows both.
const rates: number[] = [];
const times: number[] = [];
const firstTimes: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const bare = await echo.throughput(SECONDS, signed(lines));
  const full = await ours.throughput(SECONDS, signed(lines));
  const first = await ours.throughput(SECONDS, signed(unasked.flat()));
  rates.push(bare);
  times.push(bare / full);
  firstTimes.push(bare / first);
}
const paced = await ours.latencies(RATE, signed(unasked.slice(0, 5).flat()));
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

/** Capitals and leading zeros, which an answer does not depend on. */
function respelt(line: string, spelling: number): string {
  let letter = 0;
  const [command = '', ...text] = line.split(' ');
  const words = text
    .join(' ')
    .replace(/[a-z]/gu, (each) => ((spelling >> (letter++ % 6)) & 1 ? each.toUpperCase() : each))
    .replace(/\d+$/u, (number) => '0'.repeat(spelling >> 3) + number);
  return `${command} ${words}`;
}

function signed(asked: readonly string[]): Asked[] {
  return asked.map((line, i) => {
    const [command = '', ...text] = line.split(' ');
    const body = new URLSearchParams({
      command,
      text: text.join(' '),
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
