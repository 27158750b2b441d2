import { extractRawText } from 'mammoth';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConfigurationError } from '../../../adapters/configuration-error.ts';
import type { DiscordMessage } from '../../../adapters/discord/render/message.ts';
import { SAYINGS } from '../../../adapters/discord/responder.ts';
import type { Compilation } from '../../../src/reply/compilation.ts';
import { library } from '../../library.ts';
import { assistant, replyOf, stage } from '../assistant.ts';
import { pollElsewhere, pollInDirectMessage } from '../fuzz/recorded-discord.ts';
import { CALLBACK, connectBy, connected, rigged, serving, TOKEN } from './connected.ts';
import { chosen, onMessage, pressed, typed, typing, unheardOf } from './interactions.ts';
import type { Rig } from './rig.ts';
import { shown } from './shown.ts';
import { pressables, texts } from './visible.ts';

interface Callback {
  readonly type: number;
  readonly data: DiscordMessage;
}

/** Sends an interaction and waits for the next answer to one. */
async function ask(rig: Rig, interaction: unknown): Promise<Callback> {
  const before = rig.requests.filter(({ path }) => CALLBACK.test(path)).length;
  rig.dispatch('INTERACTION_CREATE', interaction);
  const all = await rig.received(CALLBACK, before + 1);
  return all[before]!.body as Callback;
}

const seen = ({ data }: Callback) => shown(texts(data).join('\n\n')).text;
const EPHEMERAL = 64;
const WORDS = library.unit('2020/rec/10')!.text;

describe.each(['gateway', 'HTTP'] as const)('in Discord over %s, somebody', (transport) => {
  beforeAll(() => connectBy(transport));
  afterAll(() => connectBy('gateway'));

  it('asks and gets the words exactly, privately, where guild, member and channel are absent', async () => {
    const { rig } = await connected();
    const answer = await ask(rig, typed('rec', '2020 10'));
    expect(answer.type).toBe(4);
    expect(seen(answer)).toContain(WORDS);
    expect(answer.data.flags! & EPHEMERAL).toBe(EPHEMERAL);
    expect(answer.data.allowed_mentions).toEqual({ parse: [] });
  });

  it('asks for all to see', async () => {
    const { rig } = await connected();
    const answer = await ask(rig, typed('rec', '2020 10', true));
    expect(answer.data.flags! & EPHEMERAL).toBe(0);
  });

  it('gets a private answer where an administrator has switched posting off', async () => {
    const { rig } = await connected({ DISCORD_POSTING: 'off' });
    const answer = await ask(rig, typed('rec', '2020 10', true));
    expect(answer.data.flags! & EPHEMERAL).toBe(EPHEMERAL);
    expect(seen(answer)).toContain(SAYINGS.postingOff);
    expect(pressables(answer.data).map(({ label }) => label)).not.toContain('Post here');
    expect(seen(await ask(rig, pressed('p /rec 2020 10', answer.data)))).toBe(SAYINGS.postingOff);
  });

  it.each([
    ['server', { guild_id: '40000000000000001', channel: { id: '5' } }],
    ['channel', { guild_id: '4', channel: { id: '40000000000000001' } }],
    ['channel’s thread', { guild_id: '4', channel: { id: '6', parent_id: '40000000000000001' } }],
  ])(
    'gets a private answer in a %s where posting is switched off, and posts elsewhere',
    async (_, place) => {
      const { rig } = await connected({ DISCORD_POSTING_OFF_IN: '40000000000000001' });
      const here = await ask(rig, { ...typed('rec', '2020 10', true), ...place });
      expect(here.data.flags! & EPHEMERAL).toBe(EPHEMERAL);
      const press = { ...pressed('p /rec 2020 10', here.data), ...place };
      expect(seen(await ask(rig, press))).toBe(SAYINGS.postingOff);
      const elsewhere = { ...typed('rec', '2020 10', true), guild_id: '4', channel: { id: '7' } };
      expect((await ask(rig, elsewhere)).data.flags! & EPHEMERAL).toBe(0);
    },
  );

  it('cannot have us write where they may not write themselves', async () => {
    const { rig } = await connected();
    const member = { user: { id: '3' }, permissions: '0' };
    const press = { ...pressed('p /rec 2020 10', { flags: 64, components: [] }), member };
    expect(seen(await ask(rig, press))).toBe(SAYINGS.mayNotPost);
  });

  it('presses a button of before a restart and is answered', async () => {
    const before = await connected();
    const answer = await ask(before.rig, typed('rec', '2020 10'));
    await before.served.stop();
    const after = await connected();
    const { id } = pressables(answer.data).find(({ label }) => label === 'Search')!;
    const next = await ask(after.rig, pressed(id, answer.data));
    expect(seen(next)).toContain('Looked for digital evidence');
  });

  it('turns pages in place, there and back, of a line far too long for a button', async () => {
    const { rig } = await connected();
    const first = await ask(rig, typed('echo', 'States parties should share it. '.repeat(60)));
    const { id } = pressables(first.data).find(({ label }) => label === 'Next page')!;
    const second = await ask(rig, pressed(id, { ...first.data, flags: 64 }));
    expect(second.type).toBe(7);
    expect(seen(second)).toContain('(2/');
    const back = pressables(second.data).find(({ label }) => label === 'Previous page')!;
    const again = await ask(rig, pressed(back.id, { ...second.data, flags: 64 }));
    expect(again.data).toEqual(first.data);
  });

  it('turns the page of a message that others see, and gets one of their own', async () => {
    const { rig } = await connected();
    const turned = await ask(rig, pressed('t /rec 2020 10', { flags: 0, components: [] }));
    expect(turned.type).toBe(4);
    expect(turned.data.flags! & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('gets all of an answer at once when its line is longer than a message can carry', async () => {
    const { rig } = await connected();
    await ask(rig, typed('echo', 'evidence '.repeat(660)));
    const later = await rig.received(/^\/webhooks\//u, 1);
    expect((later[0]!.body as DiscordMessage).flags! & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('compiles texts and gets them as a Word file too, which pressing buttons does not send again', async () => {
    const compilation: Compilation = {
      title: 'Compilation of texts',
      style: 'footnote',
      missing: [],
      sections: [],
      notes: ['Drafts are drafts.'],
    };
    const { rig } = await connected(
      {},
      {
        ...assistant,
        answer: () => ({
          ...replyOf([{ type: 'text', text: 'Two texts' }]),
          attachment: { name: 'Compilation, evidence', compilation },
        }),
      },
    );
    const answer = await ask(rig, typed('compile', '2020 10'));
    expect(answer.data.components.at(-1)).toMatchObject({
      type: 13,
      file: {
        url: expect.stringMatching(/^attachment:\/\/Compilation_evidence_\d+_\w{3}_\d{4}\.docx$/u),
      },
    });
    const [bytes] = [...rig.requests.find(({ files }) => files)!.files!.values()];
    expect((await extractRawText({ buffer: Buffer.from(bytes!) })).value).toContain(
      'Drafts are drafts.',
    );
    await ask(rig, pressed('t /compile 2020 10', { flags: 64, components: [] }));
    expect(rig.requests.filter(({ files }) => files)).toHaveLength(1);
  });

  it('chooses from a menu', async () => {
    const { rig } = await connected();
    stage.blocks = [{ type: 'list', items: [{ text: '10 — evidence', command: '/rec 2020 10' }] }];
    const list = await ask(rig, typed('stage', 'x'));
    const [choice] = pressables(list.data);
    expect(seen(await ask(rig, chosen(choice!.id, list.data)))).toContain(WORDS);
  });

  it('looks for agreed language by a message without words, and is told so', async () => {
    const { rig } = await connected();
    const answer = await ask(rig, onMessage('Find agreed language', ' '));
    expect(seen(answer)).toBe(SAYINGS.wordless);
    expect(answer.data.flags! & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('uses Find agreed language on a message', async () => {
    const { rig } = await connected();
    const answer = await ask(rig, onMessage('Find agreed language', 'share evidence'));
    expect(seen(answer)).toContain('Nearest to: share evidence');
    expect(answer.data.flags! & EPHEMERAL).toBe(EPHEMERAL);
  });

  it.each([
    ['in a direct message', pollInDirectMessage],
    ['in a server where the bot is not', pollElsewhere],
  ])('uses Find agreed language on a message with a poll %s and is answered', async (_, poll) => {
    const { rig } = await connected();
    expect((await ask(rig, poll)).data.flags! & EPHEMERAL).toBe(EPHEMERAL);
    expect(seen(await ask(rig, typed('rec', '2020 10')))).toContain(WORDS);
  });

  it.each([
    ['null', null],
    ['without a token', { ...typed('rec', '2020 10'), token: undefined }],
    ['with a token that leads elsewhere', { ...typed('rec', '2020 10'), token: '../x' }],
    ['without data', { ...typed('rec', '2020 10'), data: null }],
    ['with odd permissions', { ...typed('rec', '2020 10', true), member: { permissions: {} } }],
  ])('is answered as before after an interaction %s', async (_, interaction) => {
    const { rig, served } = await connected();
    rig.dispatch('INTERACTION_CREATE', interaction);
    expect((await ask(rig, typed('rec', '2020 10'))).type).toBe(4);
    expect(served.log()).not.toContain('../x');
  });

  it.each([
    '@everyone',
    '<@1>',
    '||x||',
    '# x',
    '-# x',
    '[a](https://b.example)',
    '`x` ```y```',
    '\u202ex\u200f\u200by',
  ])('types %j and sees it literally', async (text) => {
    const { rig } = await connected();
    const answer = await ask(rig, typed('echo', text));
    expect(seen(answer)).toContain(text);
    const { markup } = shown(texts(answer.data).join('\n\n'));
    expect([...markup]).toEqual(['heading']);
  });

  it('types 6,000 characters into a field with completion and gets choices', async () => {
    const { rig } = await connected();
    const answer = await ask(rig, typing('rec', 'x'.repeat(6000)));
    expect(answer).toEqual({ type: 8, data: { choices: [] } });
  });

  it('meets a defect and is told so in one sentence with the reference that the log has', async () => {
    const { rig, served } = await connected();
    const answer = seen(await ask(rig, typed('boom', 'my secret question')));
    const reference = /under ([0-9a-f]{8})/u.exec(answer)![1]!;
    expect(served.log()).toContain(reference);
    expect(served.log()).toContain('the index is broken');
    expect(served.log()).not.toContain('my secret question');
  });

  it.each([
    ['a kind of interaction', unheardOf()],
    ['an action on messages', onMessage('Something else', 'x')],
  ])('uses %s that we do not know and gets a polite answer', async (_, interaction) => {
    const { rig } = await connected();
    expect(seen(await ask(rig, interaction))).toBe(SAYINGS.unknown);
  });

  it('uses a command that we do not know and is told what there is', async () => {
    const { rig } = await connected();
    expect(seen(await ask(rig, typed('rce', '2020 10')))).toContain('/help');
  });

  it('presses a button that we cannot read and is asked to ask again', async () => {
    const { rig } = await connected();
    expect(seen(await ask(rig, pressed('from:elsewhere', { components: [] })))).toBe(SAYINGS.lost);
  });

  it('asks too often and is told when to try again', async () => {
    const { rig } = await connected({ RATE_LIMIT: '1' });
    await ask(rig, typed('rec', '2020 10'));
    expect(seen(await ask(rig, typed('rec', '2020 10')))).toContain('try again in');
  });
});

/**
 * Puts the clock forward for the rest of a test: discord.js identifies once in 5 s, and a session
 * that fails is older than that.
 */
function outliveSession(): void {
  const now = Date.now;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + 6_000);
  onTestFinished(() => clock.mockRestore());
}

describe('when Discord fails', () => {
  it.each([
    [
      '429 with Retry-After',
      {
        status: 429,
        headers: { 'retry-after': '0.05' },
        body: { message: 'slow', retry_after: 0.05, global: false },
      },
    ],
    ['429 without Retry-After', { status: 429, body: { message: 'slow', global: false } }],
    ['500', { status: 500, body: { message: 'oops' } }],
  ])('%s: the answer is sent again and arrives', async (_, answer) => {
    const { rig, served } = await connected();
    rig.script(CALLBACK, answer);
    rig.dispatch('INTERACTION_CREATE', typed('rec', '2020 10'));
    const [first, second] = await rig.received(CALLBACK, 2);
    expect(second!.body).toEqual(first!.body);
    await served.stop();
    expect(rig.requests.filter(({ path }) => CALLBACK.test(path))).toHaveLength(2);
  });

  it('429 without end: it gives up after a few attempts and goes on', async () => {
    const { rig, served } = await connected();
    rig.script(
      /\/token-limited\//u,
      ...Array.from({ length: 50 }, () => ({ status: 429, body: {} })),
    );
    rig.dispatch('INTERACTION_CREATE', { ...typed('rec', '2020 10'), token: 'token-limited' });
    await rig.received(/\/token-limited\//u, 4);
    expect(seen(await ask(rig, typed('rec', '2020 10')))).toContain(WORDS);
    await served.stop();
    expect(rig.requests.filter(({ path }) => path.includes('token-limited'))).toHaveLength(4);
  });

  it.each([
    [10062, 'Unknown interaction', 'did not take an answer'],
    [40060, 'Interaction has already been acknowledged.', 'answered already'],
  ])(
    '%i: it is logged, not tried again, and the next question is answered',
    async (code, message, logged) => {
      const { rig, served } = await connected();
      rig.script(CALLBACK, { status: 400, body: { code, message } });
      await ask(rig, typed('rec', '2020 10'));
      expect(seen(await ask(rig, typed('rec', '2020 10')))).toContain(WORDS);
      expect(served.log()).toContain(logged);
      expect(rig.requests.filter(({ path }) => CALLBACK.test(path))).toHaveLength(2);
    },
  );

  it('the gateway drops: it resumes and answers', async () => {
    const { rig } = await connected();
    rig.close(4000);
    await rig.heard(6);
    expect(seen(await ask(rig, typed('rec', '2020 10')))).toContain(WORDS);
  });

  it('the session is invalidated: it identifies anew and answers', async () => {
    const { rig } = await connected();
    outliveSession();
    rig.send({ op: 9, d: false });
    await rig.heard(2, 2);
    expect(seen(await ask(rig, typed('rec', '2020 10')))).toContain(WORDS);
  });

  it('it asks to reconnect: it resumes', async () => {
    const { rig } = await connected();
    rig.send({ op: 7, d: null });
    await rig.heard(6);
    expect(seen(await ask(rig, typed('rec', '2020 10')))).toContain(WORDS);
  });

  it.each([
    [
      'over HTTP',
      (rig: Rig) =>
        rig.script(/gateway\/bot/u, {
          status: 401,
          body: { code: 0, message: '401: Unauthorized' },
        }),
    ],
    ['by the gateway', (rig: Rig) => rig.refuseIdentify(4004)],
  ])(
    'the token is refused %s: a fault that says where to find it, and no second attempt',
    async (_, refuse) => {
      const rig = await rigged();
      refuse(rig);
      const served = await serving(rig);
      const error: unknown = await served.connected.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(String(error)).toContain('DISCORD_TOKEN');
      expect(String(error)).toContain('Reset Token');
      expect(String(error)).not.toContain(TOKEN);
      await served.stop();
      expect(rig.packets.length).toBeLessThanOrEqual(1);
      expect(rig.requests.length).toBeLessThanOrEqual(2);
    },
  );

  it('the token is revoked: not ready, one line in the log, and a fault that ends the service', async () => {
    const { rig, served } = await connected();
    rig.close(4004);
    const error: unknown = await served.refused.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain('DISCORD_TOKEN');
    expect((await fetch(`http://127.0.0.1:${served.healthPort}/healthz`)).status).toBe(503);
    const lines = served.log().trimEnd().split('\n');
    const faults = lines.filter((line) => !line.includes('"level":"info"'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('DISCORD_TOKEN');
    expect(rig.packets).toHaveLength(1);
  });

  it('it demands more shards than are set: a fault that says what to set', async () => {
    const rig = await rigged();
    rig.refuseIdentify(4011);
    const served = await serving(rig, { DISCORD_SHARDS: '1' });
    await expect(served.connected).rejects.toThrow('DISCORD_SHARDS');
  });

  it.each([
    [4012, 'version of its gateway'],
    [4013, 'does not know the intents'],
    [4014, 'does not allow this application the intents'],
  ])('it closes with %i: a fault that names it, and no second attempt', async (code, said) => {
    const { rig, served } = await connected();
    rig.close(code);
    const error: unknown = await served.refused.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(`${code}`);
    expect(String(error)).toContain(said);
    expect(rig.packets).toHaveLength(1);
  });

  it('the application id is another than the token’s: a fault that names the setting', async () => {
    const rig = await rigged();
    const served = await serving(rig, { DISCORD_APPLICATION_ID: '10000000000000009' });
    await expect(served.connected).rejects.toThrow(/DISCORD_APPLICATION_ID.*Fix: .*General/u);
  });

  it('SIGTERM comes: the gateway is left at once, though an answer is still under way', async () => {
    const { rig, served } = await connected();
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    rig.script(CALLBACK, { status: 204, after: held });
    rig.dispatch('INTERACTION_CREATE', typed('rec', '2020 10'));
    await rig.received(CALLBACK, 1);
    const stopped = served.stop(60_000);
    await rig.left();
    finish();
    await stopped;
  });

  it('SIGTERM comes in the middle of an answer: the answer arrives first', async () => {
    const { rig, served } = await connected();
    rig.script(CALLBACK, { status: 500, body: {} });
    rig.dispatch('INTERACTION_CREATE', typed('rec', '2020 10'));
    await rig.received(CALLBACK, 1);
    await served.stop();
    expect(rig.requests.filter(({ path }) => CALLBACK.test(path))).toHaveLength(2);
  });

  it('keeps tokens and questions out of its log', async () => {
    const { rig, served } = await connected();
    rig.script(CALLBACK, { status: 400, body: { code: 10062, message: 'Unknown interaction' } });
    await ask(rig, typed('echo', 'my secret question'));
    await served.stop();
    expect(served.log()).not.toContain('my secret question');
    expect(served.log()).not.toContain(TOKEN);
  });
});
