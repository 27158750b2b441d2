/** A typed line taken apart. */
export interface ParsedLine {
  /** The command's name in lower case; empty on an empty line. */
  readonly name: string;
  /** What follows it, as typed, outer blanks removed. */
  readonly argument: string;
  /** The whole line without mention, stroke and page, for lines that name no command. */
  readonly whole: string;
  /** From `page:N`; 1 when absent. */
  readonly page: number;
  /** Whether the name is still being typed: nothing follows it, not even a blank. */
  readonly open: boolean;
}

const LEADING_MENTION = /^\s*<?@[^\s>]+>?[:,]?\s*/u;
const NAME = /^\s*[/!]?\s*([^\s/]*)/u;
const PAGE = /(?:^|\s)page:(\d{1,4})(?=\s|$)/iu;

/**
 * Takes a line apart as people type it: with or without "/" or "!", after a mention of the
 * assistant, with no-break spaces. Reads nothing into the argument, which may be pasted text.
 */
export function parse(line: string): ParsedLine {
  const rest = line.replace(LEADING_MENTION, '');
  const match = NAME.exec(rest)!;
  const after = rest.slice(match[0].length);
  const page = PAGE.exec(after);
  const argument = page
    ? after.slice(0, page.index) + after.slice(page.index + page[0].length)
    : after;
  return {
    name: match[1]!.toLowerCase(),
    argument: argument.trim(),
    whole: `${match[1]}${argument}`.trim(),
    page: page ? Math.max(1, Number(page[1])) : 1,
    open: after === '',
  };
}
