import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/assistant.ts';
import { context } from '../../commands/context.ts';
import { buttonsOf, type Rig, rig, wordsOf } from './rig.ts';

const assistant = createAssistant(context);
const COMPILE = '2019 2,3; 2020 10';
let slack: Rig;

describe('a compilation asked for with a token that may send files', () => {
  beforeEach(async () => {
    slack = await rig({}, { answering: assistant });
  });
  afterEach(() => slack.close());

  it('comes as text at once and as a Word file in the direct message of who asked', async () => {
    const { message } = await slack.command('/rec-compile', COMPILE);
    expect(wordsOf(message.blocks)).toContain('The Word file follows in your direct messages');
    const [finished] = await slack.fake.until('files.completeUploadExternal');
    expect(slack.fake.of('conversations.open')[0]!.body).toMatchObject({ users: 'U1' });
    expect(finished!.body).toMatchObject({ channel_id: 'D1' });
    const [asked] = slack.fake.of('files.getUploadURLExternal');
    const [upload] = slack.fake.of('/upload');
    expect(asked!.body['filename']).toMatch(
      /^Compilation, 2019 and 2020, \d{1,2} [A-Z][a-z]{2} \d{4}\.docx$/u,
    );
    expect(Number(asked!.body['length'])).toBe(documentIn(upload!.bytes).length);
    const { value } = await mammoth.extractRawText({ buffer: documentIn(upload!.bytes) });
    expect(value).toContain('facilitate the collection, preservation and sharing of digital');
  });

  it('is posted on purpose, as the file with a line of what it is, in the thread where it was asked', async () => {
    const { message } = await slack.command('/rec-compile', COMPILE);
    await slack.fake.until('files.completeUploadExternal');
    slack.fake.clear();
    const post = buttonsOf(message).get('Post the Word file')!;
    await slack.click(post, { is_ephemeral: true, thread_ts: '4.4' });
    const [finished] = await slack.fake.until('files.completeUploadExternal');
    expect(finished!.body).toMatchObject({ channel_id: 'C1', thread_ts: '4.4' });
    expect(finished!.body['initial_comment']).toContain('Compilation: 3 texts');
    const [told] = await slack.fake.until('respond');
    expect(wordsOf(told!.body['blocks'])).toContain('Posted');
  });

  it('is said not to be posted where the app is not in the channel, and how to fix that', async () => {
    slack.fake.fail('files.completeUploadExternal', { status: 200, error: 'not_in_channel' });
    const value = `/compile ${COMPILE}`;
    await slack.click({ action_id: 'post:0', value });
    const [told] = await slack.fake.until('respond');
    expect(wordsOf(told!.body['blocks'])).toContain('/invite @rapporteur');
  });

  it('is not sent again when its pages are turned', async () => {
    await slack.click({ action_id: 'turn:0', value: `/compile ${COMPILE} part:2` });
    await slack.fake.until('respond');
    expect(slack.fake.of('conversations.open')).toEqual([]);
  });

  it('stands as text, and the asker is told what the app may not do, when Slack names a missing scope', async () => {
    slack.fake.fail('conversations.open', { status: 200, error: 'missing_scope' });
    const { status, message } = await slack.command('/rec-compile', COMPILE);
    expect(status).toBe(200);
    expect(wordsOf(message.blocks)).toContain('digital evidence');
    const [told] = await slack.fake.until('respond');
    expect(wordsOf(told!.body['blocks'])).toContain('files:write and im:write');
    expect(slack.fake.of('files.getUploadURLExternal')).toEqual([]);
  });

  it('stands as text, and the asker is told to ask again, when the upload fails; the log has no question', async () => {
    slack.fake.fail('files.getUploadURLExternal', { status: 200, error: 'internal_error' });
    await slack.command('/rec-compile', COMPILE);
    const [told] = await slack.fake.until('respond');
    expect(wordsOf(told!.body['blocks'])).toContain('Please ask again later');
    expect(slack.logged()).toContain('file not sent');
    expect(slack.logged()).not.toContain(COMPILE);
  });
});

it('is not announced by an app whose token may not send files', async () => {
  slack = await rig({}, { answering: assistant, granted: 'commands,chat:write,files:write' });
  const { message } = await slack.command('/rec-compile', COMPILE);
  expect(wordsOf(message.blocks)).toContain('An administrator can add im:write to its bot token');
  expect(slack.fake.of('conversations.open')).toEqual([]);
  await slack.close();
});

/** The file in an upload, bare or as a part of a form. */
function documentIn(upload: Buffer): Buffer {
  const start = upload.indexOf('PK\u0003\u0004');
  const end = upload.lastIndexOf('PK\u0005\u0006');
  return upload.subarray(start, end + 22);
}
