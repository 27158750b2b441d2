import type { Page } from './paginate.ts';
import type { Next, Reply } from './reply.ts';

const PART = /\s+part:(\d{1,4})\s*$/iu;

/** A command line and the part of its answer that is asked for. */
export interface PartedLine {
  /** The line that the assistant answers. */
  readonly line: string;
  /** From 1. */
  readonly part: number;
}

/**
 * Takes `part:N` off the end of a line. Parts are the messages that one platform needs for one
 * reply; `page:N`, which stays in the line, is the command's own and the same everywhere.
 */
export function readPart(line: string): PartedLine {
  const match = PART.exec(line);
  if (!match) return { line, part: 1 };
  return { line: line.slice(0, match.index), part: Math.max(1, Number(match[1])) };
}

/** The line that asks for a part; the first needs no mention. */
export function writePart(line: string, part: number): string {
  return part > 1 ? `${line} part:${part}` : line;
}

/** One message's worth of a reply. */
export interface Part {
  readonly page: Page;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** How to go on, the parts before and after this one included. */
  readonly next: readonly Next[];
}

/**
 * The part asked for, or the last when there are fewer. Between parts, "previous" and "next" move
 * by part; at the edges they are the command's own.
 */
export function partOf({ line, part }: PartedLine, reply: Reply, pages: readonly Page[]): Part {
  const number = Math.min(part, pages.length);
  const others = reply.next.filter(({ kind }) => kind !== 'previous' && kind !== 'next');
  const previous = number > 1 ? [move('previous', number - 1)] : own('previous');
  const next = number < pages.length ? [move('next', number + 1)] : own('next');
  return {
    page: pages[number - 1] ?? [],
    number,
    of: pages.length,
    next: [...previous, ...next, ...others],
  };

  function own(kind: 'previous' | 'next'): readonly Next[] {
    return reply.next.filter((candidate) => candidate.kind === kind);
  }

  function move(kind: 'previous' | 'next', to: number): Next {
    const label = kind === 'next' ? 'Next page' : 'Previous page';
    return { kind, label, command: writePart(line, to) };
  }
}
