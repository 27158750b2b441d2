import { expect, it, onTestFinished } from 'vitest';
import { assistant } from '../../assistant.ts';
import { MOST_STEPS, type SessionStep, session, writeSession } from '../session.ts';
import { buttonsOf, rig, wordsOf } from './rig.ts';

const TRANSCRIPT = new URL('../../sessions/slack.txt', import.meta.url).pathname;

it('a delegate in Slack finds, opens, cites, verifies, finds prior language, compiles and shares', async () => {
  const slack = await rig({}, { answering: assistant });
  onTestFinished(() => slack.close());
  const done: { step: string; seen: string }[] = [];
  let taps = 0;
  let shown: { blocks?: unknown; text?: string } = {};
  for (const step of session) {
    slack.fake.clear();
    await take(step);
    const seen = shown.text ?? wordsOf(shown.blocks);
    for (const words of step.sees) expect(`${seen}\n${wordsOf(shown.blocks)}`).toContain(words);
    done.push({ step: `${step.does} ${step.words}`, seen });
  }
  expect(taps).toBeLessThanOrEqual(MOST_STEPS);
  await expect(writeSession(done)).toMatchFileSnapshot(TRANSCRIPT);

  async function take({ does, words }: SessionStep): Promise<void> {
    taps += 1;
    if (does === 'types' || does === 'pastes') {
      shown = (await slack.command('/rapporteur', words)).message;
      return;
    }
    if (does === 'chooses') {
      await slack.choose(shown, words);
      const [opened] = await slack.fake.until('views.open');
      shown = opened!.body['view'] as typeof shown;
      return;
    }
    const [label, button] = [...buttonsOf(shown.blocks)].find(([each]) => each.startsWith(words))!;
    // The question whether to post is a tap too.
    if ('confirm' in button) taps += 1;
    const inView = 'type' in shown ? { view: { ...shown, id: 'V1' } } : {};
    await slack.click(button, { is_ephemeral: true, message_ts: '3.3' }, inView);
    if (label.includes('file')) {
      // The file for the asker's own messages may still be under way.
      await slack.fake.until('respond');
      const uploads = slack.fake.of('files.completeUploadExternal').map(({ body }) => body);
      const posted = uploads.find(({ initial_comment }) => initial_comment)!;
      shown = { text: `Word file: ${posted['initial_comment']}` };
      return;
    }
    const [pushed] = await slack.fake.until('views.push');
    shown = pushed!.body['view'] as typeof shown;
  }
});
