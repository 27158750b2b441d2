import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in a stack: the address of a file, its line and its column, both from 1. */
const PLACE = /(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g;

/**
 * From here on, stacks of errors name the lines of the sources instead of those of the built
 * program. Node's `--enable-source-maps`, which wins where it is given, reads every map at the
 * start, and that makes a single question a tenth slower; here a map is read when the first stack
 * that needs it is looked at.
 */
export function nameSourceLines(): void {
  if (process.sourceMapsEnabled) return;
  const maps = new Map<string, SourceMap | null>();
  Error.prepareStackTrace = (error, frames) => {
    const stack = [titleOf(error), ...frames.map((frame) => `    at ${frame}`)].join('\n');
    return stack.replace(PLACE, (place: string, file: string, line: string, column: string) => {
      if (!maps.has(file)) maps.set(file, readMap(file));
      const origin = maps.get(file)?.findOrigin(Number(line), Number(column));
      return origin && 'fileName' in origin
        ? `${fromRoot(origin.fileName)}:${origin.lineNumber}:${origin.columnNumber}`
        : place;
    });
  };
}

/** The first line of a stack; what is no error, or fails to name itself, must not fail here again. */
function titleOf(error: unknown): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}

/** The map beside a built file; null where there is none, as beside a library's. */
function readMap(file: string): SourceMap | null {
  try {
    const path = `${fileURLToPath(file)}.map`;
    return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null;
  } catch {
    return null;
  }
}

/** A map names sources as seen from `dist`, which lies in the project's root. */
function fromRoot(source: string): string {
  return source.replace(/^(?:\.\.\/)+/, '');
}
