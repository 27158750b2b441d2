import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { fakeSlack } from './fake-slack.ts';
import { SECRET, signed, TOKEN, wordsOf } from './rig.ts';

describe('the built program, serving Slack', () => {
  it('answers, and on SIGTERM finishes a request under way and exits 0', async () => {
    const fake = await fakeSlack();
    const child = spawn(process.execPath, ['dist/rapporteur.js'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOST: '127.0.0.1',
        PORT: '0',
        HEALTH_PORT: '0',
        DRAIN_SECONDS: '0',
        SLACK_BOT_TOKEN: TOKEN,
        SLACK_SIGNING_SECRET: SECRET,
        SLACK_API_URL: fake.apiUrl,
      },
    });
    const port = await portOf(child.stderr);
    const body = new URLSearchParams({
      command: '/rapporteur',
      text: '/no-such-command',
      user_id: 'U1',
      channel_id: 'C1',
      team_id: 'T1',
    }).toString();
    // The end of the body is held back, so that the request is under way when the signal comes.
    let finish: () => void = () => {};
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(Buffer.from(body.slice(0, 10)));
        finish = () => {
          controller.enqueue(Buffer.from(body.slice(10)));
          controller.close();
        };
      },
    });
    const answer = fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...signed(body) },
      body: stream,
      duplex: 'half',
    });
    await fetch(`http://127.0.0.1:${port}/healthz`);
    child.kill('SIGTERM');
    await logged(child.stderr, '"stopping"');
    finish();
    const response = await answer;
    expect(response.status).toBe(200);
    expect(wordsOf(await response.json())).toContain('/rec-help');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    await fake.close();
  });

  it('on SIGTERM tells the load balancer first, and answers until it has drained', async () => {
    const fake = await fakeSlack();
    const child = spawn(process.execPath, ['dist/rapporteur.js'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOST: '127.0.0.1',
        PORT: '0',
        HEALTH_PORT: '0',
        DRAIN_SECONDS: '2',
        SLACK_BOT_TOKEN: TOKEN,
        SLACK_SIGNING_SECRET: SECRET,
        SLACK_API_URL: fake.apiUrl,
      },
    });
    const log = await logged(child.stderr, '"connected"');
    const [port, healthPort] = [...log.matchAll(/"port":(\d+)/gu)].map((match) => match[1]);
    const health = async () => (await fetch(`http://127.0.0.1:${healthPort}/healthz`)).status;
    expect(await health()).toBe(200);
    child.kill('SIGTERM');
    await logged(child.stderr, '"stopping"');
    expect(await health()).toBe(503);
    const body = 'command=%2Frapporteur&text=help&user_id=U1&channel_id=C1&team_id=T1';
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...signed(body) },
      body,
    });
    expect(response.status).toBe(200);
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    await fake.close();
  });

  it('stops with npm start when npm gets the signal', async () => {
    const fake = await fakeSlack();
    const npm = spawn('npm', ['start'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        HOST: '127.0.0.1',
        PORT: '0',
        HEALTH_PORT: 'off',
        DRAIN_SECONDS: '0',
        SLACK_BOT_TOKEN: TOKEN,
        SLACK_SIGNING_SECRET: SECRET,
        SLACK_API_URL: fake.apiUrl,
      },
    });
    const pid = Number(/"pid":(\d+)/u.exec(await logged(npm.stderr, '"connected"'))![1]);
    npm.kill('SIGTERM');
    const [code] = await once(npm, 'exit');
    expect(code).toBe(0);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    await fake.close();
    // npm looks first whether the build is fresh, which takes a while on a busy machine.
  }, 60_000);

  it('exits 3 with every fault when settings are missing', async () => {
    const child = spawn(process.execPath, ['dist/rapporteur.js'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'], SLACK_APP_TOKEN: 'x', PORT: 'y' },
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(3);
    for (const setting of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'PORT']) {
      expect(said).toContain(setting);
    }
    expect(said).toContain('OAuth & Permissions');
  });
});

async function portOf(log: NodeJS.ReadableStream): Promise<number> {
  const port = /"port":(\d+)/u.exec(await logged(log, '"connected"'))?.[1];
  return Number(port);
}

/** Everything written to the log from now until a word comes up in it. */
function logged(log: NodeJS.ReadableStream, word: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    log.on('data', (chunk: Buffer) => {
      text += chunk;
      if (text.includes(word)) resolve(text);
    });
  });
}
