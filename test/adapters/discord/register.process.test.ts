import { describe, expect, it } from 'vitest';
import { discordCommands } from '../../../adapters/discord/registration/commands.ts';
import { register } from '../../../adapters/discord/registration/register.ts';
import { commands } from '../../../src/commands/index.ts';
import { assistant } from '../assistant.ts';
import { record } from '../payloads.ts';
import { rigged, TOKEN } from './connected.ts';
import type { Rig } from './rig.ts';

const wanted = discordCommands(assistant.commands, true);
const settings = { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: '10000000000000001' };
const OURS = /^\/applications\/10000000000000001\/commands$/u;

async function run(args: string[], env: Record<string, string>) {
  let out = '';
  let err = '';
  const code = await register(assistant.commands, args, {
    env,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const puts = (rig: Rig) => rig.requests.filter(({ method }) => method === 'PUT');
/** As Discord gives them back: with ids, and without what is at its default. */
const held = wanted.map(({ ...body }, i) => ({
  id: String(i),
  version: '1',
  nsfw: false,
  ...body,
}));

describe('the commands registered with Discord', () => {
  it('are those of the command table, and the action on messages', () => {
    const table = discordCommands(commands, true);
    expect(table.filter(({ type }) => type === 1).map(({ name }) => name)).toEqual(
      commands.map(({ name }) => name),
    );
    expect(wanted.at(-1)).toMatchObject({ type: 3, name: 'Find agreed language' });
    for (const body of [...wanted, ...table]) record('discord', 'command', body);
  });

  it('work in servers, in direct messages and wherever users bring them', () => {
    for (const body of wanted) {
      expect(body).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('take the whole line in their first option, and complete it', () => {
    const rec = discordCommands(assistant.commands, true).find(({ name }) => name === 'rec')!;
    expect(rec).toMatchObject({
      options: [
        { name: 'text', type: 3 },
        { name: 'public', type: 5 },
      ],
    });
  });

  it('offer no public answers where an administrator has switched them off', () => {
    expect(JSON.stringify(discordCommands(commands, false))).not.toContain('"public"');
  });
});

describe('npm run discord:register', () => {
  it('replaces what is registered, and changes nothing the second time', async () => {
    const rig = await rigged();
    const env = { ...settings, DISCORD_API_URL: rig.api };
    rig.script(
      OURS,
      { status: 200, body: [] },
      { status: 200, body: wanted },
      { status: 200, body: held },
    );
    expect(await run([], env)).toMatchObject({ code: 0 });
    expect(puts(rig).map(({ body }) => body)).toEqual([JSON.parse(JSON.stringify(wanted))]);
    expect(await run([], env)).toMatchObject({ code: 0, err: 'Nothing to change.\n' });
    expect(puts(rig)).toHaveLength(1);
  });

  it('--dry-run prints the bodies and what would change, and changes nothing', async () => {
    const rig = await rigged();
    const old = { id: '1', type: 1, name: 'gone', description: 'x' };
    rig.script(OURS, { status: 200, body: [old, ...held.slice(1)] });
    const { out, err } = await run(['--dry-run'], { ...settings, DISCORD_API_URL: rig.api });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(wanted)));
    expect(err).toBe(`+ /${wanted[0]!.name}\n- /gone\n`);
    expect(puts(rig)).toEqual([]);
  });

  it('--guild registers for the server of the settings, or for the one named', async () => {
    const rig = await rigged();
    const env = { ...settings, DISCORD_API_URL: rig.api, DISCORD_GUILD_ID: '20000000000000002' };
    const list = { status: 200, body: [] };
    rig.script(/guilds/u, list, list, list, list);
    await run(['--guild'], env);
    await run(['--guild', '20000000000000003'], env);
    expect(puts(rig).map(({ path }) => path)).toEqual([
      '/applications/10000000000000001/guilds/20000000000000002/commands',
      '/applications/10000000000000001/guilds/20000000000000003/commands',
    ]);
  });

  it('names every missing setting at once, with where it is found, and exits 3', async () => {
    const { code, err } = await run([], {});
    expect(code).toBe(3);
    expect(err).toMatch(/DISCORD_TOKEN.*Reset Token/u);
    expect(err).toMatch(/DISCORD_APPLICATION_ID.*General Information/u);
  });

  it('--dry-run prints the bodies without any settings too', async () => {
    const { code, out } = await run(['--dry-run'], {});
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(wanted.length);
  });

  it('says so when Discord refuses, without the token', async () => {
    const rig = await rigged();
    rig.script(OURS, { status: 401, body: { code: 0, message: '401: Unauthorized' } });
    const { code, err } = await run([], { ...settings, DISCORD_API_URL: rig.api });
    expect(code).toBe(1);
    expect(err).toContain('401');
    expect(err).not.toContain(TOKEN);
  });
});
