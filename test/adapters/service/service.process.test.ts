import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../adapters/configuration-error.ts';
import { serve } from '../../../adapters/service/serve.ts';
import type { ChatAdapter, Connect, Service } from '../../../adapters/service/service.ts';
import { readAll, readSettings, serviceSettings } from '../../../adapters/service/settings.ts';
import { assistant } from '../assistant.ts';
import { recordingLog } from './lines.ts';

const settings = readSettings(serviceSettings, {
  HOST: '127.0.0.1',
  PORT: '0',
  HEALTH_PORT: '0',
});

/** A platform that fails to connect so many times. */
function platform(failures: number, onStart: () => Error = () => new Error('down')) {
  let left = failures;
  let connected = false;
  let service: Service | undefined;
  const connect: Connect = (given) => {
    service = given;
    const adapter: ChatAdapter = {
      name: 'test',
      listens: true,
      ready: () => connected,
      start: async () => {
        if (left-- > 0) throw onStart();
        connected = true;
      },
      stop: async () => {
        connected = false;
      },
    };
    return adapter;
  };
  const lose = (error: unknown): void => {
    connected = false;
    service!.lost(error);
  };
  return { connect, service: () => service!, lose };
}

describe('settings', () => {
  it('name every fault at once, with where the value is found, and never the value', () => {
    const read = () =>
      readAll([
        () => readSettings(serviceSettings, { PORT: 'secret-port', RATE_LIMIT: '0' }),
        () => readSettings(serviceSettings, { LOG_LEVEL: 'loud' }),
      ]);
    expect(read).toThrow(ConfigurationError);
    try {
      read();
    } catch (error) {
      const { faults, message } = error as ConfigurationError;
      expect(faults.map(({ setting }) => setting)).toEqual(['PORT', 'RATE_LIMIT', 'LOG_LEVEL']);
      expect(message).not.toContain('secret-port');
    }
  });

  it('count a blank value as absent', () => {
    expect(readSettings(serviceSettings, { RATE_LIMIT: '  ' }).RATE_LIMIT).toBe(30);
  });
});

describe('the service', () => {
  it('is ready only once the platform is connected, and tries again until it is', async () => {
    const waits: number[] = [];
    const { log } = recordingLog();
    let url = '';
    let during = 0;
    const { connect } = platform(3);
    const serving = await serve(assistant, [connect], settings, {
      log,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        if (url) during = (await fetch(`${url}/healthz`)).status;
        await new Promise((resolve) => setImmediate(resolve));
      },
    });
    url = `http://127.0.0.1:${serving.healthPort}`;
    await serving.connected;
    expect(waits).toHaveLength(3);
    expect(waits[2]!).toBeGreaterThan(waits[0]!);
    expect(during).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await serving.stop();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('gives up on a platform that refuses its settings', async () => {
    const refusal = new ConfigurationError([
      { setting: 'SLACK_BOT_TOKEN', problem: 'is refused.', fix: 'Copy it again.' },
    ]);
    const { connect } = platform(9, () => refusal);
    const serving = await serve(assistant, [connect], settings, { log: recordingLog().log });
    await expect(serving.connected).rejects.toBe(refusal);
    await serving.stop();
  });

  it('connects again a platform that it lost, and is not ready meanwhile', async () => {
    const { log } = recordingLog();
    const { connect, lose } = platform(0);
    let during = 0;
    let wait = async () => {};
    const serving = await serve(assistant, [connect], settings, { log, wait: () => wait() });
    const health = async () =>
      (await fetch(`http://127.0.0.1:${serving.healthPort}/healthz`)).status;
    await serving.connected;
    expect(await health()).toBe(200);
    await new Promise<void>((resolve) => {
      wait = async () => {
        during = await health();
        setImmediate(resolve);
      };
      lose(new Error('closed'));
    });
    expect(during).toBe(503);
    expect(await health()).toBe(200);
    await serving.stop();
  });

  it('ends when a platform that was connected refuses its settings', async () => {
    const refusal = new ConfigurationError([
      { setting: 'DISCORD_TOKEN', problem: 'is refused.', fix: 'Copy it again.' },
    ]);
    const { log, text } = recordingLog();
    const { connect, lose } = platform(0);
    const serving = await serve(assistant, [connect], settings, { log });
    await serving.connected;
    lose(refusal);
    await expect(serving.refused).rejects.toBe(refusal);
    expect(text()).toContain('DISCORD_TOKEN: is refused. Fix: Copy it again.');
    await serving.stop();
  });

  it('counts answers by command and outcome, without the question', async () => {
    const { log, text } = recordingLog();
    const { connect, service } = platform(0);
    const serving = await serve(assistant, [connect], settings, { log });
    await serving.connected;
    const ask = (line: string) =>
      service().answering.answer({ platform: 'test', user: 'U1', request: assistant.read(line) });
    await ask('/rec 2020 10');
    await ask('/wiretapping children');
    const metrics = await (await fetch(`http://127.0.0.1:${serving.healthPort}/metrics`)).text();
    expect(metrics).toContain(
      'rapporteur_answers_total{platform="test",command="rec",outcome="found"} 1',
    );
    expect(metrics).toContain('command="unknown",outcome="usage"} 1');
    expect(metrics + text()).not.toMatch(/wiretapping|children|2020 10/);
    await serving.stop();
  });

  it('turns a defect into one sentence with a reference that the log explains', async () => {
    const { log, text } = recordingLog();
    const { connect, service } = platform(0);
    const serving = await serve(assistant, [connect], settings, { log });
    await serving.connected;
    const reply = await service().answering.answer({
      platform: 'test',
      user: 'U',
      request: assistant.read('/boom'),
    });
    const reference = /under (\w{8});/.exec(JSON.stringify(reply.blocks))![1]!;
    const entry = text()
      .split('\n')
      .find((line) => line.includes(reference))!;
    expect(entry).toContain('the index is broken');
    expect(JSON.parse(entry).err.stack).toContain('assistant.ts');
    await serving.stop();
  });

  it('says when to ask again once a person asked too much, and lets others ask', async () => {
    const { connect, service } = platform(0);
    const few = { ...settings, RATE_LIMIT: 2 };
    const serving = await serve(assistant, [connect], few, { log: recordingLog().log });
    const ask = (user: string) =>
      service().answering.answer({
        platform: 'test',
        user,
        request: assistant.read('/rec 2020 10'),
      });
    await ask('U1');
    await ask('U1');
    const refused = await ask('U1');
    expect(refused.outcome).toBe('usage');
    expect(JSON.stringify(refused.blocks)).toMatch(/try again in \d+ seconds?/);
    expect((await ask('U2')).outcome).toBe('found');
    await serving.stop();
  });

  it('counts what a question costs: a long text as several, completing as a part of one', async () => {
    const { connect, service } = platform(0);
    const few = { ...settings, RATE_LIMIT: 12 };
    const serving = await serve(assistant, [connect], few, { log: recordingLog().log });
    const ask = (user: string, text: string) =>
      service().answering.answer({
        platform: 'test',
        user,
        request: assistant.read(`/echo ${text}`),
      });
    expect((await ask('U1', 'share '.repeat(3300))).outcome).toBe('found');
    expect((await ask('U1', 'share '.repeat(3300))).title).toBe('Too many questions at once');

    const typing = { platform: 'test', command: 'rec', typed: '20', limit: 5 };
    const complete = (user: string) => service().answering.complete({ ...typing, user });
    for (let i = 0; i < 50; i++) expect(await complete('U2')).toHaveLength(1);
    expect((await ask('U2', 'x')).outcome).toBe('found');
    for (let i = 0; i < 60; i++) await complete('U2');
    expect(await complete('U2')).toEqual([]);
    await serving.stop();
  });

  it.each(['trace', 'debug', 'info'])('has no question in its log at level %s', async (level) => {
    const { log, text } = recordingLog(level);
    const failing = {
      ...assistant,
      answer: () => JSON.parse('wiretapping of dolphins'),
      completeArgument: () => {
        throw new RangeError('cannot complete "dolphins"');
      },
    };
    const { connect, service } = platform(0);
    const serving = await serve(failing, [connect], settings, { log });
    const { answering } = service();
    const who = { platform: 'test', user: 'U1' };
    const request = assistant.read('/topic wiretapping of dolphins');
    expect((await answering.answer({ ...who, request })).title).toBe('Something went wrong');
    await answering.complete({ ...who, command: 'topic', typed: 'dolphins', limit: 5 });
    expect(text()).toContain('SyntaxError');
    expect(text()).toContain('cannot complete');
    expect(text()).not.toMatch(/wiretap|dolphin/u);
    await serving.stop();
  });

  it('keeps secrets out of its log, in fields and in words', () => {
    const { log, text } = recordingLog();
    const token = 'xoxb-123-abcDEF';
    const url = 'https://hooks.slack.com/commands/T1/2/three';
    log.warn({ token, body: { response_url: url }, err: new Error(`bad ${token}`) }, `at ${url}`);
    expect(text()).toContain('[redacted]');
    expect(text()).not.toContain(token);
    expect(text()).not.toContain('hooks.slack.com/commands');
  });
});
