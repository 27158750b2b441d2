import type { webApi } from '@slack/bolt';
import type { Answering } from '../service/answering.ts';
import type { Log } from '../service/log.ts';
import { writeWrongText } from '../service/wrong-text.ts';
import { escapeText } from './render/text.ts';
import type { Responder, SlackAsker } from './responder.ts';

/** The most of a report that a message holds, in characters; the log has all of it. */
const SHOWN = 3500;

/** Keeps the report of a wrong text for the administrator; resolves with what the reporter is told. */
export type KeepReport = (
  client: webApi.WebClient,
  line: string | undefined,
  asker: SlackAsker,
  said: string,
) => Promise<string>;

/** Reports go to the log and, where one is set, to a channel; neither says who reported nor what was asked. */
export function createKeepReport(
  responder: Pick<Responder, 'wrongText'>,
  answering: Pick<Answering, 'reported'>,
  channel: string | undefined,
  log: Log,
): KeepReport {
  return async (client, line, asker, said) => {
    const report = line === undefined ? null : await responder.wrongText(line, asker, said);
    if (report === null) {
      return 'The answer can no longer be given again, so that nothing was kept. Please ask again and report from the new answer.';
    }
    answering.reported('slack', report);
    if (channel) {
      const text = escapeText(writeWrongText(report)).slice(0, SHOWN);
      client.chat
        .postMessage({ channel, text, unfurl_links: false, unfurl_media: false })
        .catch((err: unknown) =>
          log.warn({ platform: 'slack', where: 'report', err }, 'not delivered'),
        );
    }
    return 'Thank you. It is kept for the administrator, with the references and the texts shown.';
  };
}
