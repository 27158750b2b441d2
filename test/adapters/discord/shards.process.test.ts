import { describe, expect, it, onTestFinished } from 'vitest';
import type { DiscordMessage } from '../../../adapters/discord/render/message.ts';
import { library } from '../../library.ts';
import { fakeSlack } from '../slack/fake-slack.ts';
import { CALLBACK, rigged } from './connected.ts';
import { typed } from './interactions.ts';
import type { Rig } from './rig.ts';
import { type Entry, type Program, startProgram } from './sharded.ts';
import { shown } from './shown.ts';
import { texts } from './visible.ts';

const WORDS = library.unit('2020/rec/10')!.text;
const IDENTIFY = 2;

const stopped = ({ msg }: Entry) => msg === 'stopped';
const ended = ({ msg }: Entry) => msg === 'a shard ended';
const shardReady = ({ msg, shard }: Entry) => msg === 'ready' && shard !== undefined;

/** In the process above, Discord is connected once all shards are. */
const connectedIn = (program: Program) => (entry: Entry) =>
  entry.msg === 'connected' && entry.platform === 'discord' && entry.pid === program.pid;

/** The program, once its parent process and both shards are connected. */
async function running(env: Readonly<Record<string, string>> = { DISCORD_SHARDS: '2' }) {
  const rig = await rigged();
  const program = startProgram(rig, env);
  await program.logged(connectedIn(program));
  return { rig, program };
}

/** What a question on one shard is answered with. */
async function ask(rig: Rig, shard: number): Promise<string> {
  const before = rig.requests.filter(({ path }) => CALLBACK.test(path)).length;
  rig.dispatch('INTERACTION_CREATE', typed('rec', '2020 10'), shard);
  const all = await rig.received(CALLBACK, before + 1);
  const { data } = all[before]!.body as { data: DiscordMessage };
  return shown(texts(data).join('\n\n')).text;
}

const identified = (rig: Rig) =>
  rig.packets
    .filter(({ op }) => op === IDENTIFY)
    .map(({ d }) => (d as { shard: [number, number] }).shard)
    .sort();

describe('with DISCORD_SHARDS=2', () => {
  it('connects two shards, each in a process of its own; both answer and are counted in one place', async () => {
    const { rig, program } = await running();
    expect(identified(rig)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const ready = await program.logged(shardReady, 2);
    expect(new Set([program.pid, ...ready.map(({ pid }) => pid)]).size).toBe(3);
    expect(await ask(rig, 0)).toContain(WORDS);
    expect(await ask(rig, 1)).toContain(WORDS);
    expect(await ask(rig, 1)).toContain(WORDS);

    await program.logged(({ msg }) => msg === 'answered', 3);
    const metrics = await program.metrics();
    const found = 'platform="discord",command="rec",outcome="found"';
    expect(metrics).toContain(`rapporteur_answers_total{${found},shard="0"} 1`);
    expect(metrics).toContain(`rapporteur_answers_total{${found},shard="1"} 2`);
  });

  it('keeps Slack and health with the process above, which is ready when all shards are', async () => {
    const rig = await rigged();
    const slack = await fakeSlack();
    onTestFinished(slack.close);
    const program = startProgram(rig, {
      DISCORD_SHARDS: '2',
      SLACK_BOT_TOKEN: 'xoxb-1-test',
      SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
    });
    expect(await program.health()).toBe(503);
    await program.logged(connectedIn(program));
    const onSlack = await program.logged(({ platform }) => platform === 'slack');
    expect(await program.health()).toBe(200);
    const listening = await program.logged(({ msg }) => msg === 'listening');
    for (const { pid } of [...onSlack, ...listening]) expect(pid).toBe(program.pid);
  });

  it('starts a shard again that was killed, is not ready meanwhile, and lets the other answer', async () => {
    const { rig, program } = await running();
    const ready = await program.logged(shardReady, 2);
    process.kill(ready.find(({ shard }) => shard === 1)!.pid, 'SIGKILL');
    await program.logged(ended);
    expect(await program.health()).toBe(503);
    expect(await ask(rig, 0)).toContain(WORDS);
    await program.logged(shardReady, 3);
    expect(await ask(rig, 1)).toContain(WORDS);
    while ((await program.health()) !== 200);
    expect(identified(rig)).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
    ]);
    const again = await program.logged(shardReady, 3);
    process.kill(again.at(-1)!.pid, 'SIGKILL');
    const [first, second] = await program.logged(ended, 2);
    expect(first!.milliseconds).toBeLessThanOrEqual(1000);
    expect(second!.milliseconds).toBeGreaterThanOrEqual(1500);
  });

  it('lets every shard finish its answer on SIGTERM, and all end with 0', async () => {
    const { rig, program } = await running();
    rig.script(/\/71\//u, { status: 500, body: {} });
    rig.script(/\/72\//u, { status: 500, body: {} });
    rig.dispatch('INTERACTION_CREATE', { ...typed('rec', '2020 10'), id: '71' }, 0);
    rig.dispatch('INTERACTION_CREATE', { ...typed('rec', '2020 10'), id: '72' }, 1);
    await rig.received(CALLBACK, 2);
    program.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
    for (const id of ['71', '72']) {
      expect(rig.requests.filter(({ path }) => path.includes(`/${id}/`))).toHaveLength(2);
    }
    expect(await program.logged(stopped, 3)).toHaveLength(3);
    expect(program.stderr()).not.toContain('a shard ended');
  });

  it('finishes an answer though the gateway drops while it stops', async () => {
    const { rig, program } = await running();
    const [shard] = await program.logged((entry) => shardReady(entry) && entry.shard === 1);
    const dropped = program
      .logged(({ msg, pid }) => msg === 'stopping' && pid === shard!.pid)
      .then(() => rig.close(4000, 1));
    rig.script(CALLBACK, { status: 500, body: {} }, { status: 500, body: {}, after: dropped });
    rig.dispatch('INTERACTION_CREATE', typed('rec', '2020 10'), 1);
    await rig.received(CALLBACK, 1);
    program.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
    expect(rig.requests.filter(({ path }) => CALLBACK.test(path))).toHaveLength(3);
    expect(await program.logged(stopped, 3)).toHaveLength(3);
  });

  it('heeds a SIGTERM that a service manager sends to every process', async () => {
    const { rig, program } = await running();
    const shards = await program.logged(shardReady, 2);
    rig.script(CALLBACK, { status: 500, body: {} });
    rig.dispatch('INTERACTION_CREATE', typed('rec', '2020 10'), 1);
    await rig.received(CALLBACK, 1);
    program.kill('SIGTERM');
    for (const { pid } of shards) process.kill(pid, 'SIGTERM');
    expect(await program.ended()).toBe(0);
    expect(rig.requests.filter(({ path }) => CALLBACK.test(path))).toHaveLength(2);
    expect(await program.logged(stopped, 3)).toHaveLength(3);
  });

  it('leaves no shard behind when the process above is killed', async () => {
    const { program } = await running();
    program.kill('SIGKILL');
    await program.ended();
    expect(await program.logged(stopped, 2)).toHaveLength(2);
  });

  it.each([
    ['at the start', async (rig: Rig, env: Record<string, string>) => startProgram(rig, env)],
    [
      'once connected',
      async (rig: Rig, env: Record<string, string>) => {
        const program = startProgram(rig, env);
        await program.logged(connectedIn(program));
        rig.close(4004);
        return program;
      },
    ],
  ])('ends with 3 and says which setting when the token is refused %s', async (when, start) => {
    const rig = await rigged();
    if (when === 'at the start') rig.refuseIdentify(4004);
    const program = await start(rig, { DISCORD_SHARDS: '2' });
    expect(await program.ended()).toBe(3);
    expect(program.stderr().match(/^DISCORD_TOKEN: is refused by Discord\./gmu)).toHaveLength(1);
    expect(await program.logged(({ level }) => level === 'error')).toHaveLength(1);
    expect(identified(rig).length).toBeLessThanOrEqual(2);
    expect(program.stderr()).not.toContain('did not stop in time');
  });

  it('ends with 3 when Discord demands more', async () => {
    const rig = await rigged();
    rig.refuseIdentify(4011);
    const program = startProgram(rig, { DISCORD_SHARDS: '2' });
    expect(await program.ended()).toBe(3);
    expect(program.stderr()).toContain('DISCORD_SHARDS: is less than Discord demands');
  });
});

describe('without a number of shards', () => {
  it('opens as many as Discord asks for', async () => {
    const rig = await rigged(2);
    const program = startProgram(rig);
    await program.logged(connectedIn(program));
    expect(identified(rig)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('opens two when Discord demands shards and refuses a connection without', async () => {
    const rig = await rigged();
    rig.refuseIdentify(4011);
    const program = startProgram(rig, { DISCORD_SHARDS: 'auto' });
    await program.logged(connectedIn(program));
    expect(identified(rig)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(await ask(rig, 1)).toContain(WORDS);
  });

  it('goes over to shards when Discord demands them of a connection that it had taken', async () => {
    const { rig, program } = await running({});
    rig.close(4011);
    await program.logged(connectedIn(program), 2);
    expect(await program.health()).toBe(200);
  });
});
