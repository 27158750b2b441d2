import type {
  Block,
  Nearness,
  Next,
  Outcome,
  QuotationVerdict,
  Reply,
} from '../../src/reply/reply.ts';

/** What `--format json` prints for each line; a public contract, described in docs/json.md. */
export interface JsonAnswer {
  /** The line as it was given. */
  readonly query: string;
  readonly outcome: Outcome;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Recommendations and paragraphs that answer, by canonical reference, in rank order. */
  readonly refs: readonly string[];
  readonly next: readonly Next[];
  /** Only of `/verify`. */
  readonly verdicts?: readonly QuotationVerdict[];
  /** Only of `/prior`. */
  readonly nearness?: readonly Nearness[];
  /** Only of `/topic`, `/track` and `/compile`. */
  readonly absent?: readonly string[];
  /** Only of `/topic`. */
  readonly near?: readonly string[];
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
