import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * `npm run dev`: runs the built program with the arguments given, and builds and starts it anew
 * whenever a source or the corpus changes. Ctrl-C ends it; Ctrl-D ends a conversation until the
 * next change.
 */

const root = fileURLToPath(new URL('.', import.meta.url));

/** Editors write a file in several steps; so long after the last of them, in milliseconds. */
const QUIET = 100;

let program: ChildProcess | null = null;
let watchers: FSWatcher[] = [];
let timer: NodeJS.Timeout | undefined;
let changed = true;
let busy = false;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave());
await renew();

/**
 * Watches each folder by itself: on Linux, Node's recursive watching misses a file that is moved
 * into the place of another, which is how some editors save.
 */
function watchFolders(): void {
  for (const watcher of watchers) watcher.close();
  const folders = ['src', 'adapters', 'corpus'].flatMap((name) => [
    join(root, name),
    ...readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  ]);
  watchers = folders.map((folder) => watch(folder, () => onChange()).on('error', () => {}));
}

function onChange(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    changed = true;
    void renew();
  }, QUIET);
}

async function renew(): Promise<void> {
  if (busy) return;
  busy = true;
  while (changed) {
    changed = false;
    watchFolders();
    await stop();
    await start();
  }
  busy = false;
}

/** Builds in a process of its own, which a build that fails takes with it. */
async function start(): Promise<void> {
  const [built] = await once(run('--import', 'tsx', 'build.ts', '--if-stale'), 'exit');
  if (built === 0) program = run('dist/rapporteur.js', ...process.argv.slice(2));
  else process.stderr.write('The build failed; waiting for a change.\n');
}

/** With SIGTERM, also on Ctrl-C, which the program has got itself: a second SIGINT would end it at once. */
async function stop(): Promise<void> {
  if (!program || program.exitCode !== null || program.signalCode !== null) return;
  program.kill('SIGTERM');
  await once(program, 'exit');
}

async function leave(): Promise<void> {
  await stop();
  process.exit();
}

function run(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
}
