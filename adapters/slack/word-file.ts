import { webApi } from '@slack/bolt';
import type { Attachment } from '../../src/reply/reply.ts';
import { fileName } from '../files/file-name.ts';
import { writeCompilation } from '../files/index.ts';
import type { Log } from '../service/log.ts';
import type { Metrics } from '../service/metrics.ts';
import type { MessageTarget } from './delivery.ts';
import { FILE_FOLLOWS } from './render/render.ts';
import { escapeText } from './render/text.ts';
import { FILE_SCOPES } from './scopes.ts';

const NOT_HERE =
  'This app is not in the channel, so that it cannot put a file there. Invite it with /invite @rapporteur, then post again.';
const FAILED = 'Slack did not take the Word file. Please ask again later.';

/** A compilation as a Word file in the asker's direct messages. */
export interface WordFile {
  /** What the answer in text says of the file. */
  readonly announced: string;
  /** Whether the file was sent: null, or what the asker is told. Never rejects. */
  send(client: webApi.WebClient, user: string, attachment: Attachment): Promise<string | null>;
  /** To the channel or thread where it was asked for, with a line of what it is; the same. */
  post(
    client: webApi.WebClient,
    place: MessageTarget,
    attachment: Attachment,
    says: string,
  ): Promise<string | null>;
}

/** `granted` are the token's scopes; where Slack does not name them, sending shows what is missing. */
export function createWordFile(
  granted: readonly string[] | undefined,
  log: Log,
  metrics: Metrics,
): WordFile {
  const missing = granted ? FILE_SCOPES.filter((scope) => !granted.includes(scope)) : [];
  const refusal = missing.length > 0 ? notAllowed(missing) : null;
  return {
    announced: refusal ?? FILE_FOLLOWS,
    send: refusal === null ? send : async () => null,
    post: refusal === null ? post : async () => refusal,
  };

  function send(client: webApi.WebClient, user: string, attachment: Attachment) {
    return tried(async () => {
      const { channel } = await client.conversations.open({ users: user });
      if (!channel?.id) throw new Error('conversations.open named no channel');
      await client.files.uploadV2({ channel_id: channel.id, ...(await written(attachment)) });
    });
  }

  function post(
    client: webApi.WebClient,
    { user, channel, thread }: MessageTarget,
    attachment: Attachment,
    says: string,
  ) {
    return tried(async () => {
      const upload = {
        channel_id: channel ?? user,
        initial_comment: escapeText(says),
        ...(await written(attachment)),
      };
      await client.files.uploadV2(thread ? { ...upload, thread_ts: thread } : upload);
    });
  }

  async function tried(upload: () => Promise<void>): Promise<string | null> {
    try {
      await upload();
      return null;
    } catch (err) {
      metrics.failed('slack', 'file');
      log.warn({ platform: 'slack', where: 'file', err }, 'file not sent');
      if (isRefused(err, ['missing_scope'])) return notAllowed(FILE_SCOPES);
      return isRefused(err, ['not_in_channel', 'channel_not_found']) ? NOT_HERE : FAILED;
    }
  }
}

async function written(attachment: Attachment) {
  const file = Buffer.from(await writeCompilation(attachment.compilation, 'docx'));
  const filename = fileName(attachment, new Date(), 'docx');
  return { file, filename, title: filename };
}

function notAllowed(scopes: readonly string[]): string {
  return `There is no Word file: this app is not allowed to send one. An administrator can add ${scopes.join(' and ')} to its bot token scopes and install it again.`;
}

function isRefused(error: unknown, reasons: readonly string[]): boolean {
  return error instanceof webApi.WebAPIPlatformError && reasons.includes(error.data.error);
}
