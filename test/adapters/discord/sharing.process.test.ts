import { describe, expect, it } from 'vitest';
import type { DiscordMessage } from '../../../adapters/discord/render/message.ts';
import { SAYINGS } from '../../../adapters/discord/responder.ts';
import { library } from '../../library.ts';
import { stage } from '../assistant.ts';
import { CALLBACK, connected } from './connected.ts';
import { onMessage, pressed, submitted, typed } from './interactions.ts';
import type { Rig } from './rig.ts';
import { shown } from './shown.ts';
import { pressables, texts } from './visible.ts';

interface Callback {
  readonly type: number;
  readonly data: DiscordMessage;
}

async function ask(rig: Rig, interaction: unknown): Promise<Callback> {
  const before = rig.requests.filter(({ path }) => CALLBACK.test(path)).length;
  rig.dispatch('INTERACTION_CREATE', interaction);
  const all = await rig.received(CALLBACK, before + 1);
  return all[before]!.body as Callback;
}

const read = (message: DiscordMessage) => shown(texts(message).join('\n\n')).text;
const press = (label: string, { data }: Callback) =>
  pressed(pressables(data).find((one) => one.label === label)!.id, { ...data, id: '77' });
const EPHEMERAL = 64;
const ORIGINAL = /\/messages\/(?:@|%40)original/u;
const FOLLOWED = /^\/webhooks\/\d+\/[^/]+$/u;
const WORDS = library.unit('2020/rec/10')!.text;

describe('in Discord, somebody who shares an answer', () => {
  it('sees it first, shows it to everyone once, is told so, and can take it back', async () => {
    const { rig } = await connected();
    const answer = await ask(rig, typed('rec', '2020 10'));
    const preview = await ask(rig, press('Post here', answer));
    expect(preview.data.flags! & EPHEMERAL).toBe(EPHEMERAL);
    expect(read(preview.data)).toContain(WORDS);
    const publish = press('Show to everyone', preview);
    expect((await ask(rig, publish)).type).toBe(6);
    const [posted] = await rig.received(FOLLOWED);
    const message = posted!.body as DiscordMessage;
    expect(message.flags! & EPHEMERAL).toBe(0);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(read(message)).toContain(WORDS);
    const [told] = await rig.received(ORIGINAL);
    expect(told).toMatchObject({ method: 'PATCH' });
    expect(read(told!.body as DiscordMessage)).toBe(SAYINGS.posted);
    expect(read((await ask(rig, publish)).data)).toBe(SAYINGS.postedBefore);

    const remove = pressed(pressables(message)[0]!.id, { ...message, id: '78' });
    const stranger = { ...remove, id: '2', user: { id: '999' } };
    expect(read((await ask(rig, stranger)).data)).toBe(SAYINGS.notYours);
    expect((await ask(rig, remove)).type).toBe(6);
    const all = await rig.received(ORIGINAL, 2);
    expect(all[1]!.method).toBe('DELETE');
  });

  it('is told why when Discord does not take what is posted', async () => {
    const { rig } = await connected();
    rig.script(FOLLOWED, { status: 403, body: { code: 50013, message: 'Missing Permissions' } });
    await ask(rig, pressed('g /rec 2020 10', { id: '79', flags: 64, components: [] }));
    const [told] = await rig.received(ORIGINAL);
    expect(read(told!.body as DiscordMessage)).toBe(SAYINGS.notPosted);
  });

  it('chooses one text of a list', async () => {
    const { rig } = await connected();
    stage.blocks = [
      {
        type: 'excerpt',
        label: 'Recommendation 10 of 2020',
        ref: '2020/rec/10',
        authority: 'Recommendation',
        command: '/rec 2020 10',
        text: 'evidence',
      },
    ];
    const list = await ask(rig, typed('stage', 'x'));
    const choice = await ask(rig, press('Post one here', list));
    expect(pressables(choice.data)).toEqual([
      { label: 'Recommendation 10 of 2020', id: 'p /rec 2020 10' },
    ]);
  });

  it('opens a text in the place of the list, and comes back', async () => {
    const { rig } = await connected();
    const list = await ask(rig, typed('stage', 'x'));
    const open = press('Open', { ...list, data: { ...list.data, flags: 64 } });
    const opened = await ask(rig, open);
    expect(opened.type).toBe(7);
    expect(read(opened.data)).toContain(WORDS);
    const back = await ask(rig, press('Back', { ...opened, data: { ...opened.data, flags: 64 } }));
    expect(back.type).toBe(7);
    expect(pressables(back.data)[0]!.label).toBe('Open');
  });

  it('sends an answer to their own messages', async () => {
    const { rig } = await connected();
    rig.script(/^\/users\/@me\/channels$/u, { status: 200, body: { id: '88' } });
    const answer = await ask(rig, typed('rec', '2020 10'));
    await ask(rig, press('Send to my messages', answer));
    const [sent] = await rig.received(/^\/channels\/88\/messages$/u);
    expect(read(sent!.body as DiscordMessage)).toContain(WORDS);
    const [told] = await rig.received(ORIGINAL);
    expect(read(told!.body as DiscordMessage)).toBe(SAYINGS.kept);
  });

  it('reports a wrong text with a word of explanation', async () => {
    const { rig, served } = await connected();
    const answer = await ask(rig, typed('rec', '2020 10'));
    const form = await ask(rig, press('Report a wrong text', answer));
    expect(form.type).toBe(9);
    const { custom_id } = form.data as unknown as { custom_id: string };
    const thanks = await ask(rig, submitted(custom_id, 'It says “shall”.', answer.data));
    expect(read(thanks.data)).toBe(SAYINGS.reported);
    const line = served
      .log()
      .split('\n')
      .find((each) => each.includes('wrong text reported'))!;
    expect(JSON.parse(line).wrongText).toMatchObject({
      refs: ['2020/rec/10'],
      said: 'It says “shall”.',
    });
    expect(line).not.toMatch(/30000000000000001|delegate/u);
  });
});

describe('in Discord, a text', () => {
  it('is pasted into a form where a command takes one and was given none', async () => {
    const { rig } = await connected();
    const form = await ask(rig, typed('prior'));
    expect(form.type).toBe(9);
    const { custom_id } = form.data as unknown as { custom_id: string };
    const answer = await ask(rig, submitted(custom_id, 'Two lines\nof a draft'));
    expect(answer.data.flags! & EPHEMERAL).toBe(EPHEMERAL);
    expect(read(answer.data)).toContain('Nearest to: Two lines\nof a draft');
  });

  it('of a message is looked for by its quoted words, however they are sent', async () => {
    const { rig } = await connected();
    const message = 'As agreed:\n> States should **cooperate**\n> fully.\nDo you agree?';
    const answer = await ask(rig, onMessage('Find agreed language', message));
    expect(read(answer.data)).toContain('Nearest to: States should cooperate fully.');
  });
});
