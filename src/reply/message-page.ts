import type { Page } from './paginate.ts';
import type { Next, Reply } from './reply.ts';

const MESSAGE_PAGE = /\s+part:(\d{1,4})\s*$/iu;

/**
 * A command line and which message of its answer is asked for. One platform may need several
 * messages for one reply; `page:N`, which stays in the line, is a results page of the command's own
 * and the same everywhere.
 */
export interface PagedLine {
  /** The line that the assistant answers. */
  readonly line: string;
  /** From 1. */
  readonly page: number;
}

/** Takes the message page, `part:N`, off the end of a line. */
export function readMessagePage(line: string): PagedLine {
  const match = MESSAGE_PAGE.exec(line);
  if (!match) return { line, page: 1 };
  return { line: line.slice(0, match.index), page: Math.max(1, Number(match[1])) };
}

/** The line that asks for a message page; the first needs no mention. */
export function writeMessagePage({ line, page }: PagedLine): string {
  return page > 1 ? `${line} part:${page}` : line;
}

/** One message's worth of a reply. */
export interface MessagePage {
  readonly blocks: Page;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** How to go on, the message pages before and after this one included. */
  readonly next: readonly Next[];
}

/**
 * The message page asked for, or the last when there are fewer. Between message pages, "previous"
 * and "next" move by message; at the edges they are the command's own.
 */
export function messagePageOf(
  { line, page }: PagedLine,
  reply: Reply,
  pages: readonly Page[],
): MessagePage {
  const number = Math.min(page, pages.length);
  const others = reply.next.filter(({ kind }) => kind !== 'previous' && kind !== 'next');
  const previous = number > 1 ? [move('previous', number - 1)] : own('previous');
  const next = number < pages.length ? [move('next', number + 1)] : own('next');
  return {
    blocks: pages[number - 1] ?? [],
    number,
    of: pages.length,
    next: [...previous, ...next, ...others],
  };

  function own(kind: 'previous' | 'next'): readonly Next[] {
    return reply.next.filter((candidate) => candidate.kind === kind);
  }

  function move(kind: 'previous' | 'next', to: number): Next {
    const label = kind === 'next' ? 'Next page' : 'Previous page';
    return { kind, label, command: writeMessagePage({ line, page: to }) };
  }
}
