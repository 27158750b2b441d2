import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that could not be written; the message says which and why, for the person who asked. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
}

const REASONS: Readonly<{ [code: string]: string }> = {
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EROFS: 'the disk is read-only',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'the folder does not exist',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

/**
 * Writes a file whole or not at all: beside its place first, then moved there, an older file of
 * that name replaced. Throws SaveError, with nothing left behind and an older file untouched.
 */
export async function save(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code] ?? (code || 'an unknown reason');
    throw new SaveError(`${path} could not be written: ${reason}.`, { cause: error });
  }
}
