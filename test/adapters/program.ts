import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a user would, with `input` piped into it. */
export async function rapporteur(
  args: readonly string[],
  {
    input = '',
    env = {},
    cwd,
    program = resolve('dist/rapporteur.js'),
  }: { input?: string; env?: Record<string, string>; cwd?: string; program?: string } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env['PATH'], ...env },
  });
  const outputs = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [stdout, stderr] = await outputs;
  return { code: child.exitCode, stdout, stderr };
}

/** What `--format json` printed, a value a line. */
export function values(stdout: string): Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
