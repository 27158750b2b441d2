import { expect, it } from 'vitest';
import type { DiscordMessage } from '../../../adapters/discord/render/message.ts';
import { assistant } from '../../assistant.ts';
import { MOST_STEPS, type SessionStep, session, writeSession } from '../session.ts';
import { CALLBACK, connected } from './connected.ts';
import { pressed, typed } from './interactions.ts';
import { shown as readMarkdown } from './shown.ts';
import { pressables, texts } from './visible.ts';

const TRANSCRIPT = new URL('../../sessions/discord.txt', import.meta.url).pathname;
const FOLLOWED = /^\/webhooks\/\d+\/[^/]+$/u;

it('a delegate in Discord finds, opens, cites, verifies, finds prior language, compiles and shares', async () => {
  const { rig } = await connected({}, assistant);
  const done: { step: string; seen: string }[] = [];
  let taps = 0;
  let message: DiscordMessage | null = null;
  for (const step of session) {
    await take(step);
    const seen = readMarkdown(texts(message!).join('\n\n')).text;
    for (const words of step.sees) {
      const all = [seen, ...pressables(message!).map(({ label }) => label)].join('\n');
      expect(all).toContain(words);
    }
    done.push({ step: `${step.does} ${step.words}`, seen });
  }
  expect(taps).toBeLessThanOrEqual(MOST_STEPS);
  await expect(writeSession(done)).toMatchFileSnapshot(TRANSCRIPT);

  async function take({ does, words }: SessionStep): Promise<void> {
    taps += 1;
    if (does === 'types' || does === 'pastes') {
      const [name, ...rest] = words.split(' ');
      message = await ask(typed(name!, rest.join(' ')));
      return;
    }
    // A text of a list is opened by the button beside it, the first beside the best.
    const label = does === 'chooses' ? 'Open' : words;
    const preview = await ask(press(label));
    message = preview;
    if (!words.startsWith('Post')) return;
    taps += 1;
    const before = rig.requests.filter(({ path }) => FOLLOWED.test(path)).length;
    await ask(press('Show to everyone'));
    message = (await rig.received(FOLLOWED, before + 1))[before]!.body as DiscordMessage;
  }

  function press(label: string) {
    const { id } = pressables(message!).find((one) => one.label.startsWith(label))!;
    return pressed(id, { ...message!, id: '90', flags: 64 });
  }

  async function ask(interaction: unknown): Promise<DiscordMessage> {
    const before = rig.requests.filter(({ path }) => CALLBACK.test(path)).length;
    rig.dispatch('INTERACTION_CREATE', interaction);
    const all = await rig.received(CALLBACK, before + 1);
    return (all[before]!.body as { data: DiscordMessage }).data;
  }
});
