import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IMPORT =
  /(?:^|\s)(?:import|export)\s[^;'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm;

/** The TypeScript files of a folder, as paths from the project's root. */
export function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** [file, what it imports], relative imports as paths from the project's root. */
export function imports(folder: string): [file: string, imported: string][] {
  return sources(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match): [string, string] => {
      const imported = (match[1] ?? match[2] ?? match[3])!;
      return [
        file,
        imported.startsWith('.') ? relative('.', join(dirname(file), imported)) : imported,
      ];
    }),
  );
}
