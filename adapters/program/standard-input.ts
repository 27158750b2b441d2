import { fstatSync } from 'node:fs';
import type { ReadStream } from 'node:tty';

/** How long questions that are piped in may take to begin, in milliseconds. */
const PATIENCE = 1000;

/** What standard input is: a person's terminal, lines to answer, or nothing that will ever say anything. */
export type StandardInput = 'terminal' | 'lines' | 'nothing';

/**
 * Looks at standard input without reading it. A pipe or socket counts as lines; `isSilent` tells
 * whether anything comes. A device such as /dev/null, which a service manager gives, says nothing.
 */
export function lookAtInput(stdin: Pick<ReadStream, 'isTTY'>): StandardInput {
  if (stdin.isTTY) return 'terminal';
  const input = fstatSync(0);
  return input.isFIFO() || input.isFile() || input.isSocket() ? 'lines' : 'nothing';
}

/** Resolves with true when nothing has come after a while, or ever will; what comes stays to be read. */
export function isSilent(
  stdin: NodeJS.ReadableStream,
  patience: number = PATIENCE,
): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (silent: boolean) => () => {
      clearTimeout(late);
      stdin.off('readable', look);
      stdin.off('end', ended);
      resolve(silent);
    };
    const ended = end(true);
    const came = end(false);
    const late = setTimeout(ended, patience);
    const look = () => {
      // At its end, too, a stream becomes readable.
      const begun: unknown = stdin.read();
      if (begun === null) return;
      if (typeof begun === 'string' || Buffer.isBuffer(begun)) stdin.unshift(begun);
      came();
    };
    stdin.on('readable', look);
    stdin.once('end', ended);
  });
}
