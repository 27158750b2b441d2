import { webApi } from '@slack/bolt';
import type { Attachment } from '../../src/reply/reply.ts';
import { writeCompilation } from '../files/index.ts';
import type { Log } from '../service/log.ts';
import type { Metrics } from '../service/metrics.ts';
import { FILE_FOLLOWS } from './render/render.ts';
import { FILE_SCOPES } from './scopes.ts';

const FAILED = 'Slack did not take the Word file. Please ask again later.';

/** A compilation as a Word file in the asker's direct messages. */
export interface WordFile {
  /** What the answer in text says of the file. */
  readonly announced: string;
  /** Whether the file was sent: null, or what the asker is told. Never rejects. */
  send(client: webApi.WebClient, user: string, attachment: Attachment): Promise<string | null>;
}

/** `granted` are the token's scopes; where Slack does not name them, sending shows what is missing. */
export function createWordFile(
  granted: readonly string[] | undefined,
  log: Log,
  metrics: Metrics,
): WordFile {
  const missing = granted ? FILE_SCOPES.filter((scope) => !granted.includes(scope)) : [];
  return {
    announced: missing.length > 0 ? notAllowed(missing) : FILE_FOLLOWS,
    send: missing.length > 0 ? async () => null : send,
  };

  async function send(client: webApi.WebClient, user: string, { name, compilation }: Attachment) {
    try {
      const file = Buffer.from(await writeCompilation(compilation, 'docx'));
      const { channel } = await client.conversations.open({ users: user });
      if (!channel?.id) throw new Error('conversations.open named no channel');
      const { title } = compilation;
      await client.files.uploadV2({
        channel_id: channel.id,
        file,
        filename: `${name}.docx`,
        title,
      });
      return null;
    } catch (err) {
      metrics.failed('slack', 'file');
      log.warn({ platform: 'slack', where: 'file', err }, 'file not sent');
      return lacksScope(err) ? notAllowed(FILE_SCOPES) : FAILED;
    }
  }
}

function notAllowed(scopes: readonly string[]): string {
  return `There is no Word file: this app is not allowed to send one. An administrator can add ${scopes.join(' and ')} to its bot token scopes and install it again.`;
}

function lacksScope(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error === 'missing_scope';
}
