import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** A file to be read, not opened yet. */
export interface FileToRead {
  /** Without folders; "text.txt" for standard input. */
  readonly name: string;
  load(): Promise<Uint8Array>;
  /** The bytes of a file of another name in its folder; null where there is none that can be read. */
  loadBeside(name: string): Promise<Uint8Array | null>;
}

type Load = (path: string) => Promise<Uint8Array>;

/**
 * The files that paths name, in order: a folder stands for the files in it and below, hidden ones
 * left out; "-" for the text on standard input.
 */
export function findFiles(
  paths: readonly string[],
  load: Load,
  stdin: NodeJS.ReadableStream,
): FileToRead[] {
  return paths.flatMap((path): FileToRead[] => {
    if (path === '-') {
      return [
        { name: 'text.txt', load: () => buffer(stdin), loadBeside: () => Promise.resolve(null) },
      ];
    }
    return expand(path).map((file) => ({
      name: basename(file),
      load: () => load(file),
      loadBeside: (name) => load(join(dirname(file), basename(name))).catch(() => null),
    }));
  });
}

function expand(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter(
      (file) =>
        !file
          .slice(path.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}
