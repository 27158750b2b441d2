import { fileURLToPath } from 'node:url';

const isBuilt = !import.meta.url.endsWith('.ts');

/**
 * The words of a command line of Node, after its path, that run a program of this folder: beside the
 * built program, and there without access to files and processes, or from its source.
 */
export function programOf(name: string): readonly string[] {
  if (isBuilt) return [...permissions(), fileURLToPath(new URL(`${name}.js`, import.meta.url))];
  return [
    '--import',
    import.meta.resolve('tsx'),
    fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
  ];
}

/** Node's permission model: reading files (libraries load parts of theirs), nothing else. */
function permissions(): readonly string[] {
  const flag = ['--permission', '--experimental-permission'].find((name) =>
    process.allowedNodeEnvironmentFlags.has(name),
  );
  return flag === undefined ? [] : [flag, '--allow-fs-read=*'];
}
