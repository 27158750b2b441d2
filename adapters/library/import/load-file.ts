import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { FILE_LIMITS } from './file-limits.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/**
 * The bytes of a file, which its hash, its reading and its copy are all made of, so that a file that
 * changes meanwhile cannot be read as one thing and kept as another. Throws `Unreadable`.
 */
export async function loadFile(path: string): Promise<Uint8Array> {
  const name = basename(path);
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    file = await open(path, 'r');
    const { size, isFile } = await file.stat().then((s) => ({ size: s.size, isFile: s.isFile() }));
    if (!isFile) throw new Unreadable(name, 'not-a-file');
    if (size > FILE_LIMITS.bytes) throw new Unreadable(name, 'too-large');
    const bytes = await file.readFile();
    if (bytes.length > FILE_LIMITS.bytes) throw new Unreadable(name, 'too-large');
    if (bytes.length === 0) throw new Unreadable(name, 'empty');
    return bytes;
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    throw reason === undefined ? error : new Unreadable(name, reason, { cause: error });
  } finally {
    await file?.close();
  }
}
