/** What is asked of the assistant, read once where it comes in. */
export interface CommandRequest {
  /** A command's name in lower case; one that is none where the line began with "/"; null for plain words. */
  readonly name: string | null;
  /** What follows the name as typed, line breaks kept; all of it where no command is named. */
  readonly argument: string;
  /** The results page, from 1; more than 1 only for commands that have them. */
  readonly page: number;
}

/** What of a command's declaration tells how its line is read. */
interface Readable {
  readonly name: string;
  /** Whether it shows its results page by page. */
  readonly hasPages?: boolean;
}

/** A name at the beginning of what is typed. */
interface NamedLine {
  readonly name: string;
  readonly rest: string;
  /** Whether the name stands after "/" or "!", so that a command is meant. */
  readonly marked: boolean;
}

const LEADING_MENTION = /^\s*<?@[^\s>]+>?[:,]?\s*/u;
const NAME = /^\s*([/!]?)\s*([^\s/]*)/u;
const RESULTS_PAGE = /(?:^|\s)page:(\d{1,4})(?=\s|$)/giu;

/** The first word of a line, with or without "/" or "!", after a mention of the assistant. */
export function readName(line: string): NamedLine {
  const typed = line.replace(LEADING_MENTION, '');
  const [whole = '', mark = '', name = ''] = NAME.exec(typed) ?? [];
  return { name: name.toLowerCase(), rest: typed.slice(whole.length), marked: mark !== '' };
}

/**
 * Reads a line as people type it. Only where the command has results pages is `page:2` taken out of
 * its argument, since any other argument may be pasted text.
 */
export function readRequest(line: string, commands: readonly Readable[]): CommandRequest {
  const { name, rest, marked } = readName(line);
  if (commands.some((command) => command.name === name)) return requestOf(name, rest, commands);
  if (marked) return { name, argument: rest.trim(), page: 1 };
  return { name: null, argument: line.replace(LEADING_MENTION, '').trim(), page: 1 };
}

/** The request for a command whose argument was typed apart from its name. */
export function requestOf(
  name: string,
  typed: string,
  commands: readonly Readable[],
): CommandRequest {
  const { hasPages = false } = commands.find((command) => command.name === name) ?? {};
  // The last, which is where `writeRequest` puts it.
  const page = hasPages ? Array.from(typed.matchAll(RESULTS_PAGE)).at(-1) : undefined;
  if (!page) return { name, argument: typed.trim(), page: 1 };
  const argument = typed.slice(0, page.index) + typed.slice(page.index + page[0].length);
  return { name, argument: argument.trim(), page: Math.max(1, Number(page[1])) };
}

/** The line that reads as this request. */
export function writeRequest({ name, argument, page }: CommandRequest): string {
  const parts = [name === null ? '' : `/${name}`, argument, page > 1 ? `page:${page}` : ''];
  return parts.filter((part) => part !== '').join(' ');
}
