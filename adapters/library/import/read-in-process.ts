import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Structure } from '../../../src/corpus/reading/structure.ts';
import { PROCESS_LIMITS, type ProcessLimits } from './file-limits.ts';
import { programOf } from './program-of.ts';
import type { ReadingMessage } from './reading-message.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

/** How often the memory of the process is looked at, in milliseconds. */
const LOOK = 100;

/** Of what the process prints, enough to tell what ended it, in characters. */
const TAIL = 4000;

export interface ReadingOptions {
  readonly limits?: ProcessLimits;
  /** Told of pages read, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Told the stack of a defect of the reader; it holds none of the file's words. */
  readonly onDefect?: (stack: string) => void;
  readonly signal?: AbortSignal;
  /** The program that reads; tests name others. */
  readonly program?: readonly string[];
}

/**
 * Reads a file in a process of its own, which has no access to the settings of this one and is ended
 * beyond its limits, so that a hostile file can neither stop nor learn anything. Throws `Unreadable`.
 */
export async function readInProcess(
  bytes: Uint8Array,
  name: string,
  { limits = PROCESS_LIMITS, onProgress, onDefect, signal, program }: ReadingOptions = {},
): Promise<Structure> {
  const arguments_ = [
    `--max-old-space-size=${limits.heap}`,
    ...(program ?? programOf('reading-process')),
    name,
  ];
  const child = spawn(process.execPath, arguments_, {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    env: {},
    // Its own folder, so that no file of the place where the person stands is found by accident.
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    ...(signal ? { signal, killSignal: 'SIGKILL' } : {}),
  });
  let broke: UnreadableReason | null = null;
  const end = (reason: UnreadableReason): void => {
    broke ??= reason;
    child.kill('SIGKILL');
  };
  const ended = new AbortController();
  const late = setTimeout(() => end('too-slow'), limits.time);
  void watchMemory(child, limits.memory, ended.signal, () => end('too-much-memory'));
  child.stdin!.on('error', () => {});
  child.stdin!.end(bytes);
  try {
    const [message, printed] = await Promise.all([
      lastMessage(child.stdio[3] as Readable, limits.answer, onProgress, () => end('too-complex')),
      tailOf(child.stderr!),
      once(child, 'close'),
    ]);
    signal?.throwIfAborted();
    if (broke !== null) throw new Unreadable(name, broke);
    switch (message?.type) {
      case 'read':
        return message.structure;
      case 'unreadable':
        throw new Unreadable(name, message.reason);
      default: {
        if (isOutOfMemory(printed, child)) throw new Unreadable(name, 'too-much-memory');
        const stack = message?.type === 'failed' ? message.error : printed;
        onDefect?.(stack);
        throw new Unreadable(name, 'reading-failed', { cause: stack });
      }
    }
  } finally {
    clearTimeout(late);
    ended.abort();
  }
}

/** The last message of a channel, null for none; `excess` is called where it says too much. */
async function lastMessage(
  channel: Readable,
  most: number,
  onProgress: ReadingOptions['onProgress'],
  excess: () => void,
): Promise<ReadingMessage | null> {
  let size = 0;
  let last: ReadingMessage | null = null;
  let chunks: Buffer[] = [];
  for await (const chunk of channel as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      excess();
      return null;
    }
    chunks.push(chunk);
    if (!chunk.includes('\n')) continue;
    const lines = Buffer.concat(chunks).toString('utf8').split('\n');
    chunks = [Buffer.from(lines.pop()!)];
    for (const line of lines) {
      last = readMessage(line);
      if (last.type === 'progress') onProgress?.(last.done, last.of);
    }
  }
  return last;
}

function readMessage(line: string): ReadingMessage {
  try {
    return JSON.parse(line);
  } catch {
    return { type: 'failed', error: 'The answer is no JSON.' };
  }
}

async function tailOf(output: Readable): Promise<string> {
  let tail = '';
  for await (const chunk of output.setEncoding('utf8')) tail = (tail + chunk).slice(-TAIL);
  return tail;
}

function isOutOfMemory(printed: string, child: ChildProcess): boolean {
  return (
    /heap out of memory|out of memory: |RangeError: Array buffer allocation failed/i.test(
      printed,
    ) || child.signalCode === 'SIGKILL'
  );
}

/** Memory outside V8's heap has no limit of its own; Linux tells how much a process has. */
async function watchMemory(
  { pid }: ChildProcess,
  megabytes: number,
  signal: AbortSignal,
  excess: () => void,
): Promise<void> {
  if (process.platform !== 'linux' || pid === undefined) return;
  while (!signal.aborted) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
    if (kilobytes > megabytes * 1024) return excess();
    await wait(LOOK, undefined, { signal }).catch(() => {});
  }
}
