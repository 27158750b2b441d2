import { writeWhole } from '../disk/write-whole.ts';

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

/** Writes a file whole or not at all. Throws SaveError, with an older file untouched. */
export function save(path: string, bytes: Uint8Array): void {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code] ?? (code || 'an unknown reason');
    throw new SaveError(`${path} could not be written: ${reason}.`, { cause: error });
  }
}
