import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { library } from '../../library.ts';
import { stage } from '../assistant.ts';
import { buttonsOf, type Rig, rig, wordsOf } from './rig.ts';

const text = library.unit('2020/rec/10')!.text;
let slack: Rig;

beforeAll(async () => {
  slack = await rig({ SLACK_POSTING_OFF_IN: 'C9' });
});
afterEach(() => slack.fake.clear());
afterAll(() => slack.close());

describe('a slash command', () => {
  it('is acknowledged with the exact words, privately, in one response', async () => {
    const { status, message } = await slack.command('/rec', '2020 10');
    expect(status).toBe(200);
    expect(message.response_type).toBe('ephemeral');
    expect(wordsOf(message.blocks)).toContain(text);
    expect(message.blocks[1]).toMatchObject({ elements: [{}, { type: 'rich_text_quote' }, {}] });
    expect([...buttonsOf(message).keys()]).toEqual([
      'Cite',
      'Related',
      'Search',
      'Post to channel',
      'Send to my messages',
      'Report a wrong text',
    ]);
    expect(slack.fake.of('chat.postMessage')).toEqual([]);
  });

  it('has all commands under the umbrella, and help alone', async () => {
    for (const line of ['rec 2020 10', '/rec 2020 10', '2020 10']) {
      expect(wordsOf((await slack.command('/rapporteur', line)).message.blocks)).toContain(text);
    }
    expect(wordsOf((await slack.command('/rapporteur', '')).message.blocks)).toContain('Help');
  });

  it('never shows a name that does something else in Slack', async () => {
    const { message } = await slack.command('/rec-topic', 'digital evidence');
    const words = wordsOf(message.blocks);
    expect(words).toContain('/rec-topic cooperation or /rec-topic children');
    expect(JSON.stringify(message)).not.toMatch(/"text":"[^"]*\/topic/);
  });

  it('that is unknown gets a polite answer at once', async () => {
    const { status, message } = await slack.command('/reck', '2020 10');
    expect(status).toBe(200);
    expect(wordsOf(message.blocks)).toContain('Did you mean /rec 2020 10?');
  });
});

describe('a button', () => {
  it('answers with the line that it carries', async () => {
    const { message } = await slack.command('/rec', '2020 10');
    const search = buttonsOf(message).get('Search')!;
    expect((await slack.click(search)).status).toBe(200);
    const [sent] = await slack.fake.until('respond');
    expect(sent!.body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(wordsOf(sent!.body['blocks'])).toContain('digital evidence');
  });

  it('posts what was seen after asking once more, attributed without a ping, and says so', async () => {
    const { message } = await slack.command('/rec', '2020 10');
    const post = buttonsOf(message).get('Post to channel')!;
    expect(post).toMatchObject({ confirm: { confirm: { text: 'Post' } } });
    await slack.click(post);
    const [sent, told] = await slack.fake.until('respond', 2);
    expect(sent!.body).toMatchObject({ response_type: 'in_channel', replace_original: false });
    const words = wordsOf(sent!.body['blocks']);
    expect(words).toContain('Recommendation 10');
    expect(words).toContain(text);
    expect(words).toContain('Shared by @anna');
    expect([...buttonsOf(sent!.body).keys()]).toEqual(['Remove']);
    expect(JSON.stringify(sent!.body)).not.toMatch(/<@U1>/u);
    expect(told!.body['response_type']).toBe('ephemeral');
    expect(wordsOf(told!.body['blocks'])).toContain('Posted');
  });

  it('posts once, however often it is tapped', async () => {
    const { message } = await slack.command('/rec', '2020 10');
    const post = buttonsOf(message).get('Post to channel')!;
    const container = { is_ephemeral: true, message_ts: '2.2' };
    await slack.click(post, container);
    await slack.click(post, container);
    const sent = await slack.fake.until('respond', 3);
    const shown = sent.map(({ body }) => body['response_type']);
    expect(shown.filter((type) => type === 'in_channel')).toHaveLength(1);
    expect(sent.some(({ body }) => wordsOf(body['blocks']).includes('posted already'))).toBe(true);
  });

  it('takes back what was posted for who posted it, and for nobody else', async () => {
    const remove = { action_id: 'remove:0', value: 'U1' };
    await slack.click(remove, { is_ephemeral: false }, { user: { id: 'U2', name: 'ben' } });
    const [refused] = await slack.fake.until('respond');
    expect(wordsOf(refused!.body['blocks'])).toContain('Only who posted this');
    await slack.click(remove, { is_ephemeral: false });
    const sent = await slack.fake.until('respond', 2);
    expect(sent[1]!.body).toEqual({ delete_original: true });
  });

  it('sends the answer to the asker’s own messages', async () => {
    const { message } = await slack.command('/rec', '2020 10');
    await slack.click(buttonsOf(message).get('Send to my messages')!);
    const [kept] = await slack.fake.until('chat.postMessage');
    expect(kept!.body['channel']).toBe('U1');
    expect(wordsOf(kept!.body['blocks'])).toContain(text);
    await slack.fake.until('respond');
  });

  it('opens a text of a list over the conversation, and beside it where Slack opens nothing', async () => {
    stage.blocks = [{ type: 'list', items: [{ text: 'Rec. 10', command: '/rec 2020 10' }] }];
    const { message } = await slack.command('/rec-stage', 'list');
    await slack.choose(message, 'Rec. 10');
    const [opened] = await slack.fake.until('views.open');
    expect(opened!.body['view']).toMatchObject({ type: 'modal', close: { text: 'Back' } });
    expect(wordsOf(opened!.body['view'])).toContain(text);
    slack.fake.fail('views.open', { status: 200, error: 'expired_trigger_id' });
    await slack.choose(message, 'Rec. 10');
    const [beside] = await slack.fake.until('respond');
    expect(wordsOf(beside!.body['blocks'])).toContain(text);
  });

  it('reports a wrong text: reference, what was shown and what was said, and not who nor the question', async () => {
    const { message } = await slack.command('/rec', '2020 10');
    await slack.click(buttonsOf(message).get('Report a wrong text')!);
    const [opened] = await slack.fake.until('views.open');
    const { view } = await slack.submit(
      opened!.body['view'] as object,
      'The document says “shall”.',
    );
    expect(wordsOf(view)).toContain('Thank you');
    const logged = slack.logged();
    const line = logged.split('\n').find((each) => each.includes('wrong text reported'))!;
    expect(JSON.parse(line).wrongText).toMatchObject({
      refs: ['2020/rec/10'],
      said: 'The document says “shall”.',
    });
    expect(line).toContain(text.slice(0, 40));
    expect(line).not.toMatch(/U1|anna|\/rec /u);
  });

  it('turns the pages of a private message in place, until all words were seen', async () => {
    const long = Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ');
    stage.blocks = [{ type: 'text', text: long }];
    let { blocks }: { blocks: readonly object[] } = (await slack.command('/rec-stage', '')).message;
    let seen = '';
    for (let page = 1; ; page++) {
      seen += wordsOf(blocks[1]);
      const next = buttonsOf(blocks).get('Next page');
      if (!next) break;
      await slack.click(next);
      const { body } = (await slack.fake.until('respond', page)).at(-1)!;
      expect(body['replace_original']).toBe(true);
      blocks = body['blocks'] as readonly object[];
    }
    expect(seen).toBe(long);
  });

  it('that is unknown gets a polite answer', async () => {
    expect((await slack.click({ action_id: 'old', value: 'x' })).status).toBe(200);
    const [sent] = await slack.fake.until('respond');
    expect(wordsOf(sent!.body['blocks'])).toContain('no longer there');
  });

  it('is not there where an administrator has switched posting off, and then does not post', async () => {
    const { message } = await slack.command('/rec', '2020 10', 'C9');
    expect([...buttonsOf(message).keys()]).not.toContain('Post to channel');
  });
});

describe('a mention', () => {
  const mention = (text: string, more: object = {}) => ({
    type: 'app_mention',
    user: 'U1',
    text,
    ts: '5.5',
    channel: 'C1',
    event_ts: '5.5',
    ...more,
  });

  it('is answered in a thread below it, for all to see', async () => {
    await slack.event(mention('<@UBOT> 2020 10'), 'E1');
    const [sent] = await slack.fake.until('chat.postMessage');
    expect(sent!.body).toMatchObject({ channel: 'C1', thread_ts: '5.5' });
    expect(wordsOf(sent!.body['blocks'])).toContain(text);
  });

  it('in a thread is answered in that thread', async () => {
    await slack.event(mention('<@UBOT> topic digital evidence', { thread_ts: '4.4' }), 'E2');
    const [sent] = await slack.fake.until('chat.postMessage');
    expect(sent!.body).toMatchObject({ thread_ts: '4.4' });
    expect(wordsOf(sent!.body['blocks'])).toContain('digital evidence');
  });

  it('is answered privately where public answers are switched off', async () => {
    await slack.event(mention('<@UBOT> 2020 10', { channel: 'C9' }), 'E3');
    const [sent] = await slack.fake.until('chat.postEphemeral');
    expect(sent!.body).toMatchObject({ channel: 'C9', user: 'U1', thread_ts: '5.5' });
    expect(slack.fake.of('chat.postMessage')).toEqual([]);
  });

  it('delivered twice is answered once', async () => {
    await slack.event(mention('<@UBOT> 2020 10'), 'E4');
    await slack.event(mention('<@UBOT> 2020 10'), 'E4', { 'x-slack-retry-num': '1' });
    await slack.event(mention('<@UBOT> help'), 'E5');
    const sent = await slack.fake.until('chat.postMessage', 2);
    expect(sent.map(({ body }) => wordsOf(body['blocks']).includes(text))).toEqual([true, false]);
  });
});

describe('a mention that is not understood', () => {
  it('is answered to its writer alone', async () => {
    const event = { type: 'app_mention', user: 'U1', ts: '5.5', channel: 'C1', event_ts: '5.5' };
    await slack.event({ ...event, text: '<@UBOT> nothing to understand' }, 'E9');
    const [sent] = await slack.fake.until('chat.postEphemeral');
    expect(sent!.body).toMatchObject({ user: 'U1', thread_ts: '5.5' });
    expect(slack.fake.of('chat.postMessage')).toEqual([]);
  });
});

describe('a form', () => {
  it('opens where a command takes a text and was given none, and is answered in its place', async () => {
    const { status } = await slack.command('/rec-prior', '');
    expect(status).toBe(200);
    const [opened] = await slack.fake.until('views.open');
    const view = opened!.body['view'] as object;
    expect(view).toMatchObject({ blocks: [{ element: { multiline: true } }] });
    const answer = await slack.submit(view, 'Two lines\nof a draft');
    expect(answer).toMatchObject({ response_action: 'update' });
    expect(wordsOf(answer.view)).toContain('Nearest to: Two lines\nof a draft');
  });

  it('opens from anywhere by a shortcut', async () => {
    const callback_id = 'paste_find_agreed_language';
    const user = { id: 'U1', username: 'anna' };
    await slack.interact({
      type: 'shortcut',
      callback_id,
      trigger_id: '1',
      user,
      team: { id: 'T1' },
    });
    const [opened] = await slack.fake.until('views.open');
    expect(opened!.body['view']).toMatchObject({ callback_id: 'form:prior' });
  });
});

describe('other surfaces', () => {
  it('answer a direct message without mention or slash', async () => {
    const message = { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', ts: '1.1' };
    await slack.event({ ...message, text: 'rec 2020 10' }, 'E6');
    const [sent] = await slack.fake.until('chat.postMessage');
    expect(sent!.body['channel']).toBe('D1');
    expect(wordsOf(sent!.body['blocks'])).toContain(text);
  });

  it('find agreed language from a message, privately', async () => {
    await slack.interact({
      type: 'message_action',
      callback_id: 'find_agreed_language',
      trigger_id: '1',
      user: { id: 'U1', name: 'anna' },
      team: { id: 'T1' },
      channel: { id: 'C1', name: 'general' },
      message: { type: 'message', user: 'U2', ts: '1', text: 'share evidence &amp; <@U2|ben>' },
      response_url: slack.fake.responseUrl,
    });
    const [sent] = await slack.fake.until('respond');
    expect(sent!.body['response_type']).toBe('ephemeral');
    expect(wordsOf(sent!.body['blocks'])).toContain('Nearest to: share evidence & @ben');
  });

  it('show on the home tab what is held, what to ask and what this is not', async () => {
    const event = { type: 'app_home_opened', tab: 'home', user: 'U1', channel: 'D1' };
    await slack.event(event, 'E7');
    const [sent] = await slack.fake.until('views.publish');
    const words = wordsOf(sent!.body['view']);
    for (const { name } of library.corpus.themes) expect(words).toContain(name.slice(0, 60));
    expect(words).toContain('/rec 2020 10');
    expect(words).toContain('not an official service');
    expect(words).not.toContain('/topic');
  });
});
