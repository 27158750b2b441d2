import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readMessageText } from '../../../adapters/slack/message-text.ts';
import { assistant } from '../../assistant.ts';
import { type Rig, rig, wordsOf } from './rig.ts';

const SENTENCE = 'States should facilitate the sharing of electronic evidence across borders.';
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

describe('the text of a message', () => {
  it('is its own text, its entities read', () => {
    expect(readMessageText({ text: 'Origin &amp; transit', blocks: [section('Other')] })).toBe(
      'Origin & transit',
    );
  });

  it('is the text of its blocks where an app wrote it, whose own text is a title', () => {
    const message = { bot_id: 'B1', text: 'Answer', blocks: [section(SENTENCE)] };
    expect(readMessageText(message)).toBe(SENTENCE);
  });

  it('is the words of rich text, with links and lists, and without buttons', () => {
    const item = (text: string) => ({
      type: 'rich_text_section',
      elements: [{ type: 'text', text }],
    });
    const blocks = [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'See ' },
              { type: 'link', url: 'https://example.org', text: 'this' },
            ],
          },
          { type: 'rich_text_list', style: 'bullet', elements: [item('One'), item('Two')] },
        ],
      },
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'No' } }] },
    ];
    expect(readMessageText({ blocks })).toBe('See this\nOne\nTwo');
  });

  it('is what it quotes, where it quotes something', () => {
    expect(readMessageText({ text: `I read this:\n&gt; ${SENTENCE}\nDo you?` })).toBe(SENTENCE);
    const text = (words: string) => ({ elements: [{ type: 'text', text: words }] });
    const elements = [
      { type: 'rich_text_section', ...text('Recommendation 10') },
      { type: 'rich_text_quote', ...text(SENTENCE) },
      { type: 'rich_text_section', ...text('Draft report, rec. 10') },
    ];
    const own = {
      bot_id: 'B1',
      text: 'Recommendation 10',
      blocks: [{ type: 'rich_text', elements }],
    };
    expect(readMessageText(own)).toBe(SENTENCE);
  });

  it('is that of what is forwarded where there is nothing else', () => {
    const forwarded = { message: { blocks: [section(SENTENCE)] } };
    expect(readMessageText({ text: '', attachments: [{ text: 'Shared text' }] })).toBe(
      'Shared text',
    );
    expect(readMessageText({ attachments: [{ message_blocks: [forwarded] }] })).toBe(SENTENCE);
  });

  it('is empty where there are only files, or nothing that is a message', () => {
    for (const message of [{}, { files: [{}] }, { blocks: 'x', attachments: [null, 1] }]) {
      expect(readMessageText(message)).toBe('');
    }
  });
});

describe('the shortcut on a message', () => {
  let slack: Rig;
  beforeAll(async () => {
    slack = await rig({}, { answering: assistant });
  });
  afterEach(() => slack.fake.clear());
  afterAll(() => slack.close());

  const shortcut = (message: object) =>
    slack.interact({
      type: 'message_action',
      callback_id: 'find_agreed_language',
      trigger_id: '1.2',
      team: { id: 'T1' },
      user: { id: 'U1', name: 'anna' },
      channel: { id: 'C1', name: 'general' },
      message: { type: 'message', ts: '1.1', ...message },
      response_url: slack.fake.responseUrl,
    });

  it('finds agreed language for a message that is blocks only', async () => {
    await shortcut({ blocks: [section(SENTENCE)] });
    const [sent] = await slack.fake.until('respond');
    expect(sent!.body).toMatchObject({ response_type: 'ephemeral' });
    expect(wordsOf(sent!.body['blocks'])).toContain(
      'facilitate the collection, preservation and sharing',
    );
  });

  it('says so when a message has no words', async () => {
    await shortcut({ files: [{ id: 'F1' }] });
    const [sent] = await slack.fake.until('respond');
    expect(wordsOf(sent!.body['blocks'])).toContain('no text to look for');
  });
});
