import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Only the account that runs the program reads and writes what it leaves on disk. */
const OWN = { file: 0o600, folder: 0o700 } as const;

/**
 * Writes a file whole or not at all: beside its place first, then moved there, an older file of
 * that name replaced. Throws what the file system does, with nothing left behind and an older file
 * untouched. `makeFolder` makes the folder where there is none.
 */
export function writeWhole(
  path: string,
  bytes: Uint8Array,
  { makeFolder = false }: { readonly makeFolder?: boolean } = {},
): void {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path).slice(0, 100)}.${randomUUID()}`);
  try {
    if (makeFolder) mkdirSync(folder, { recursive: true, mode: OWN.folder });
    writeFileSync(draft, bytes, { flag: 'wx', mode: OWN.file });
    renameSync(draft, path);
  } catch (error) {
    discard(draft);
    throw error;
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // There is no such place, and so no draft.
  }
}
