import type { Reply } from '../../src/reply/reply.ts';

/**
 * What `--format json` prints for each line; a public contract, described in docs/json.md. The keys of
 * single commands stand only in their answers.
 */
export interface JsonAnswer extends Omit<Reply, 'draft' | 'attachment'> {
  /** The line as it was given. */
  readonly query: string;
}

/** A reply as one line of JSON. */
export function toJson(query: string, reply: Reply): string {
  const { outcome, title, blocks, refs, next, verdicts, nearness, absent, near } = reply;
  return escapeHidden(
    JSON.stringify({
      query,
      outcome,
      title,
      blocks,
      refs,
      next,
      ...(verdicts ? { verdicts } : {}),
      ...(nearness ? { nearness } : {}),
      ...(absent ? { absent } : {}),
      ...(near ? { near } : {}),
    } satisfies JsonAnswer),
  );
}

/** Marks of direction and other hidden characters of the line, as JSON may write any character. */
function escapeHidden(json: string): string {
  return json.replace(
    /[\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu,
    (sign) =>
      Array.from(
        { length: sign.length },
        (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`,
      ).join(''),
  );
}
