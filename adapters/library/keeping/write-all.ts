import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A file to be written whole. */
export interface NewFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes files so that all of them are there or none: each under another name first, then renamed
 * in order. Where one cannot be written, those that were not there before are taken away again; the
 * last one is renamed last, and decides.
 */
export function writeAll(files: readonly NewFile[]): void {
  const drafts: { draft: string; path: string }[] = [];
  const placed: string[] = [];
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${randomUUID()}.draft`;
      drafts.push({ draft, path });
      writeFileSync(draft, content);
      sync(draft);
    }
    for (const { draft, path } of drafts) {
      if (!existsSync(path)) placed.push(path);
      renameSync(draft, path);
    }
  } catch (error) {
    for (const path of placed) rmSync(path, { force: true });
    throw error;
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}

/** What is renamed must be on the disk, or a power cut would leave an empty file under its name. */
function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
