import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConfigurationError } from '../../../adapters/configuration-error.ts';
import { createResponseUrl } from '../../../adapters/slack/response-url.ts';
import { watchToken } from '../../../adapters/slack/watch-token.ts';
import { fakeSlack } from './fake-slack.ts';
import { type Rig, rig, SECRET, signed, TOKEN, wordsOf } from './rig.ts';

const FORM = 'application/x-www-form-urlencoded';
const body = 'command=%2Frec&text=2020+10&user_id=U1&channel_id=C1&team_id=T1';
let slack: Rig;

beforeAll(async () => {
  slack = await rig();
});
afterEach(() => slack.fake.clear());
afterAll(() => slack.close());

describe('a request that Slack did not sign', () => {
  const hour = 3600;
  const cases: [string, Record<string, string>][] = [
    ['wrongly signed', signed(body, { secret: 'f'.repeat(32) })],
    ['signed an hour ago', signed(body, { timestamp: Math.floor(Date.now() / 1000) - hour })],
    ['tampered with', signed(`${body}&more=1`)],
    ['not signed', {}],
    ['signed with nonsense', { 'x-slack-request-timestamp': 'x', 'x-slack-signature': 'v0=' }],
  ];
  it.each(cases)('is refused with 401 when %s', async (_, headers) => {
    expect((await slack.post(body, FORM, headers)).status).toBe(401);
  });
});

describe('a signed request that is not what Slack sends', () => {
  const malformed = ['null', '[]', '"x"', '{', '42', '', '{"event":null}', '{"event":[]}'];
  it.each(malformed)('gets 400, and the service lives: %s', async (text) => {
    expect((await slack.post(text, 'application/json')).status).toBe(400);
    expect((await slack.command('/rec', '2020 10')).status).toBe(200);
  });

  it.each(['{}', '{"type":"x"}', '{"type":"event_callback"}'])(
    'gets an answer that blames the request, and no stack in the log: %s',
    async (text) => {
      const { status } = await slack.post(text, 'application/json');
      expect([400, 404]).toContain(status);
      expect(slack.logged()).not.toContain('request failed');
    },
  );

  it.each(['payload=%7B', 'payload=null', '%'])(
    'gets an error answer as a form, too: %s',
    async (text) => {
      expect([400, 404]).toContain((await slack.post(text, FORM)).status);
    },
  );

  it('is refused when it is larger than 128 KB', async () => {
    expect((await slack.post('x'.repeat(128 * 1024 + 1), FORM)).status).toBe(413);
  });

  it('is answered when it is an interaction of a kind unknown', async () => {
    const { status } = await slack.interact({ type: 'new_kind', user: { id: 'U1' } });
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('an answer that Slack does not take', () => {
  const button = { action_id: 'ask:0', value: '/rec 2020 10' };

  it('is sent again after 429, as late as Slack asks, and after 500', async () => {
    slack.waits.length = 0;
    slack.fake.fail('respond', { status: 429, headers: { 'retry-after': '2' } }, { status: 500 });
    await slack.click(button);
    expect(await slack.fake.until('respond', 3)).toHaveLength(3);
    expect(slack.waits[0]).toBe(2000);
  });

  it('is sent again when Slack is silent', async () => {
    // Others wait as long as the service does: a busy machine answers later than this.
    const impatient = await rig({}, { timeout: 50 });
    impatient.fake.fail('respond', { status: 200, silent: true });
    await impatient.click(button);
    expect(await impatient.fake.until('respond', 2)).toHaveLength(2);
    await impatient.close();
  });

  it('goes to the channel, for the asker only, when the response URL has expired', async () => {
    slack.fake.fail('respond', { status: 404 });
    await slack.click(button);
    const [sent] = await slack.fake.until('chat.postEphemeral');
    expect(sent!.body).toMatchObject({ channel: 'C1', user: 'U1' });
    expect(wordsOf(sent!.body['blocks'])).toContain('Recommendation 10');
  });

  it('goes to a direct message when the app is not in the channel', async () => {
    slack.fake.fail('respond', { status: 404 });
    slack.fake.fail('chat.postEphemeral', { status: 200, error: 'not_in_channel' });
    await slack.click(button);
    const [sent] = await slack.fake.until('chat.postMessage');
    expect(sent!.body['channel']).toBe('U1');
  });

  it('is said not to be posted when posting has expired', async () => {
    slack.fake.fail('respond', { status: 404 });
    await slack.click({ ...button, action_id: 'post:0' });
    const [sent] = await slack.fake.until('chat.postEphemeral');
    expect(wordsOf(sent!.body['blocks'])).toContain('older than half an hour');
  });

  it('is logged when nothing helps, and the service lives', async () => {
    const gone = { status: 200, error: 'channel_not_found' };
    slack.fake.fail('respond', { status: 404 });
    slack.fake.fail('chat.postEphemeral', gone);
    slack.fake.fail('chat.postMessage', gone);
    await slack.click(button);
    await slack.fake.until('chat.postMessage');
    expect((await slack.command('/rec', '2020 10')).status).toBe(200);
    expect(slack.logged()).toContain('not delivered');
  });
});

describe('a response URL', () => {
  const apiUrl = 'https://slack.example.org/api/';
  it.each([
    'https://example.org/steal',
    'https://hooks.slack.com.example.org/x',
    'http://hooks.slack.com/x',
    'https://slack.example.org:444/x',
    'not an address',
  ])('that is not Slack’s gets nothing: %s', async (url) => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('asked'));
    onTestFinished(() => asked.mockRestore());
    expect(await createResponseUrl(apiUrl)(url, {})).toBe('failed');
    expect(asked).not.toHaveBeenCalled();
  });

  it('that leads elsewhere is not followed', async () => {
    const elsewhere = await fakeSlack();
    onTestFinished(elsewhere.close);
    slack.fake.fail('respond', { status: 307, headers: { location: elsewhere.responseUrl } });
    const send = createResponseUrl(slack.fake.apiUrl);
    expect(await send(slack.fake.responseUrl, { text: 'x' })).toBe('failed');
    expect(elsewhere.of('respond')).toEqual([]);
  });
});

describe('a connection of a proxy', () => {
  it('is kept longer than proxies keep it', async () => {
    const { headers } = await slack.post(body, FORM);
    const seconds = Number(/timeout=(\d+)/u.exec(headers.get('keep-alive') ?? '')?.[1]);
    expect(seconds).toBeGreaterThan(60);
  });
});

describe('a bot token that is revoked', () => {
  it('ends the service and names the setting, in HTTP mode too', async () => {
    const revoked = await rig();
    revoked.fake.fail('respond', { status: 404 });
    revoked.fake.fail('chat.postEphemeral', { status: 200, error: 'token_revoked' });
    await revoked.click({ action_id: 'ask:0', value: '/rec 2020 10' });
    await expect(revoked.refused).rejects.toThrow('SLACK_BOT_TOKEN: is refused by Slack');
    await revoked.close();
  });

  it('is noticed where nobody asks', async () => {
    const refusal = new ConfigurationError([]);
    const told = await new Promise((resolve) => {
      const stop = watchToken(() => Promise.reject(refusal), resolve, 1);
      onTestFinished(stop);
    });
    expect(told).toBe(refusal);
  });
});

describe('a defect of a command', () => {
  it('is one plain sentence with a reference, and the stack in the log', async () => {
    const { message } = await slack.command('/rec-boom', '');
    const reference = /under (\w{8});/.exec(wordsOf(message.blocks))![1]!;
    expect(slack.logged()).toContain(reference);
    expect(JSON.stringify(message)).not.toContain('the index is broken');
    expect(slack.logged()).toContain('the index is broken');
  });
});

describe('hostile text', () => {
  const hostile = [
    '<!channel> <!here> <@U1> <#C1> <!subteam^S1> <!date^1^x|y>',
    '*x* _x_ ~x~ `x` ```x``` > x',
    '@everyone @channel #general https://example.org <https://example.org|x>',
    '&amp; &lt;!channel&gt;',
    'x'.repeat(10_000),
    '文書 👩‍👩‍👧‍👦 \u202Ertl',
  ];
  it.each(hostile)('is shown literally and calls no one: %#', async (text) => {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const { message } = await slack.command('/rec-echo', escaped);
    expect(wordsOf(message.blocks)).toContain(text.slice(0, 3000));
    expect(message.text).not.toMatch(/<|@(?:everyone|channel|here)/);
    expect(JSON.stringify(message)).not.toContain('mrkdwn');
  });
});

describe('the log', () => {
  it('has no question, no token, no signature and no response URL', async () => {
    slack.fake.fail('respond', { status: 400 });
    await slack.command('/rec-topic', 'wiretapping of dolphins');
    await slack.click({ action_id: 'ask:0', value: '/topic dolphins' });
    await slack.fake.until('chat.postEphemeral');
    expect(slack.logged()).not.toMatch(/dolphins|wiretapping|hooks\.slack|v0=[0-9a-f]/);
    for (const secret of [TOKEN, SECRET]) expect(slack.logged()).not.toContain(secret);
  });
});

describe('a person who asks too much', () => {
  it('is told when to try again', async () => {
    const few = await rig({ RATE_LIMIT: '1' });
    await few.command('/rec', '2020 10');
    const { message } = await few.command('/rec', '2020 10');
    expect(wordsOf(message.blocks)).toMatch(/try again in \d+ seconds?/);
    await few.close();
  });
});
