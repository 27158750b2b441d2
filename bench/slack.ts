import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { App, HTTPReceiver } from '@slack/bolt';
import autocannon from 'autocannon';
import { openAssistant } from '../adapters/library/assistant.ts';
import { createLog } from '../adapters/service/log.ts';
import { serve } from '../adapters/service/serve.ts';
import { readSettings, serviceSettings } from '../adapters/service/settings.ts';
import { boltLog } from '../adapters/slack/bolt-log.ts';
import { slack } from '../adapters/slack/index.ts';
import { readSlackSettings } from '../adapters/slack/settings.ts';
import { fakeSlack } from '../test/adapters/slack/fake-slack.ts';
import { median, report } from './report.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const TOKEN = 'xoxb-1-bench';
const RATE = 100;
const ROUNDS = 3;
const LINES = ['/rec 2020 10', '/rec-topic digital evidence', '/rec-help', '/rec 2019 1-5'];

const log = createLog('silent');
const fake = await fakeSlack();
const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const assistant = await openAssistant(corpus, new URL('.', import.meta.url));
const settings = readSlackSettings({
  SLACK_BOT_TOKEN: TOKEN,
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_API_URL: fake.apiUrl,
});
const service = readSettings(serviceSettings, {
  HOST: '127.0.0.1',
  PORT: '0',
  RATE_LIMIT: '100000000',
});
const serving = await serve(assistant, [slack(settings)], service, { log });
await serving.connected;

const bare = new App({
  receiver: new HTTPReceiver({ signingSecret: SECRET, logger: boltLog(log) }),
  logger: boltLog(log),
  authorize: async () => ({ botToken: TOKEN }),
});
bare.command(/^/u, ({ command, ack }) => ack(command.text));
const server = await bare.start({ port: 0, host: '127.0.0.1' });
const address = server.address();
const barePort = typeof address === 'object' && address ? address.port : 0;

const ratios: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const echo = await load(barePort);
  const ours = await load(serving.port ?? 0);
  ratios.push(ours.requests.average / echo.requests.average);
}
const steady = await load(serving.port ?? 0, RATE);

report('Slack over HTTP, signed slash commands', [
  {
    what: `p99 acknowledgement at ${RATE} a second`,
    measured: steady.latency.p99,
    goal: 50,
    unit: 'ms',
  },
  {
    what: 'bare Bolt echo, throughput over ours',
    measured: 1 / median(ratios),
    goal: 1 / 0.8,
    unit: '×',
  },
  { what: 'answers that were not 200', measured: steady.non2xx + steady.errors, goal: 0, unit: '' },
]);
await serving.stop();
await bare.stop();
await fake.close();

function load(port: number, overallRate?: number): Promise<autocannon.Result> {
  const requests = LINES.map((line, i) => {
    const [command = '', ...text] = line.split(' ');
    const fields = {
      command,
      text: text.join(' '),
      user_id: `U${i}`,
      channel_id: 'C1',
      team_id: 'T1',
    };
    const body = new URLSearchParams(fields).toString();
    const timestamp = String(Math.floor(Date.now() / 1000));
    const digest = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${digest}`,
    };
    return { method: 'POST' as const, path: '/slack/events', headers, body };
  });
  return autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: 10,
    duration: 4,
    requests,
    ...(overallRate ? { overallRate } : {}),
  });
}
