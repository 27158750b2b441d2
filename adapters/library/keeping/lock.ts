import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown where another process changes the corpus; the message says what to do. */
export class CorpusInUse extends Error {
  override readonly name = 'CorpusInUse';
}

/**
 * Does something with a corpus while no other process changes it. A lock whose process is gone is
 * taken over.
 */
export async function withLock<T>(folder: string, work: () => Promise<T> | T): Promise<T> {
  const path = join(folder, '.lock');
  take(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): void {
  for (const attempt of [1, 2]) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (attempt === 2 || isAlive(Number(readFileSync(path, 'utf8'))))
        throw new CorpusInUse(
          `Another process is changing the corpus; try again in a moment. If there is none, remove ${path}.`,
        );
      rmSync(path, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
