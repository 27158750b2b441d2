import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { readFile } from './read-file.ts';
import type { ReadingMessage } from './reading-message.ts';
import { Unreadable } from './unreadable.ts';

/**
 * The program of the process that reads one file: bytes on standard input, the file's name as the
 * argument, messages as lines of JSON on the fourth channel. What libraries print is not heard.
 */
const channel = createWriteStream('', { fd: 3 });
const [name = ''] = process.argv.slice(2);

const message = await read();
channel.end(`${JSON.stringify(message)}\n`, () => process.exit());

async function read(): Promise<ReadingMessage> {
  try {
    const structure = await readFile(await buffer(process.stdin), name, (done, of) =>
      tell({ type: 'progress', done, of }),
    );
    return { type: 'read', structure };
  } catch (error) {
    if (error instanceof Unreadable) return { type: 'unreadable', reason: error.reason };
    return {
      type: 'failed',
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function tell(message: ReadingMessage): void {
  channel.write(`${JSON.stringify(message)}\n`);
}
