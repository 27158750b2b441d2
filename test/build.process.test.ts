import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';

const run = promisify(execFile);

// Each of these builds, and the machine may be busy. In milliseconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The project in another folder, deeper than this one, with the libraries that the build needs. */
const copy = join(mkdtempSync(join(tmpdir(), 'rapporteur-')), 'some', 'where');
const TOOLS = ['esbuild', 'tsx'];
const BUNDLED = ['diff', 'minisearch', 'picocolors', 'zod'];

beforeAll(() => {
  mkdirSync(join(copy, 'node_modules'), { recursive: true });
  const own = ['src', 'adapters', 'corpus', 'build.ts', 'dev.ts', 'prestart.mjs'];
  for (const name of [...own, 'package.json', 'package-lock.json']) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  // Not links: a library's place in the folder is part of what is tested.
  for (const name of BUNDLED) {
    const folder = join('node_modules', name);
    cpSync(folder, join(copy, folder), { recursive: true });
  }
  for (const name of TOOLS) {
    symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name));
  }
});

afterAll(() => rmSync(resolve(copy, '../..'), { recursive: true }));

describe('the build', () => {
  it('gives the same bytes in whatever folder it runs', async () => {
    await run(process.execPath, ['--import', 'tsx', 'build.ts'], { cwd: copy });
    const built = readdirSync(join(copy, 'dist'));
    expect(readdirSync('dist').filter((name) => name !== 'payloads')).toEqual(built);
    const differ = built.filter(
      (name) => !readFileSync(join('dist', name)).equals(readFileSync(join(copy, 'dist', name))),
    );
    expect(differ).toEqual([]);
  });

  it('holds no path of the machine that it ran on', () => {
    const names = readdirSync('dist').filter((name) => name !== 'payloads');
    const found = names.filter((name) => readFileSync(join('dist', name)).includes(process.cwd()));
    expect(found).toEqual([]);
  });

  it('brings the licence text of every library that is in the program', () => {
    const outputs: Record<string, { inputs: object }> = JSON.parse(
      readFileSync('dist/modules.json', 'utf8'),
    );
    const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
    const libraries = new Set(
      inputs.flatMap((path) => /^node_modules\/([^/]+)/.exec(path)?.[1] ?? []),
    );
    const licences = readFileSync('dist/LICENSES.txt', 'utf8');
    expect(libraries).toContain('zod');
    for (const name of libraries) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(licences.match(/copyright/gi)!.length).toBeGreaterThanOrEqual(libraries.size);
  });
});

describe('npm run dev', () => {
  it('builds and starts anew on a change, and a fault is logged with its line in the source', async () => {
    const child = spawn('npm', ['run', '-s', 'dev', '--', '/themes'], {
      cwd: copy,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(async () => {
      const ended = once(child, 'exit');
      process.kill(-child.pid!, 'SIGTERM');
      await ended;
    });
    await printed(child, 'Themes of the background papers');
    const path = join(copy, 'src/commands/themes.ts');
    const lines = readFileSync(path, 'utf8').split('\n');
    const line = lines.findIndex((text) => /^ {2}run\(.*\{$/.test(text));
    lines.splice(line + 1, 0, '    throw new Error("broken on purpose");');
    writeFileSync(path, lines.join('\n'));
    const stack = await printed(child, 'adapters/rapporteur.ts:');
    expect(stack).toContain('Error: broken on purpose\n');
    expect(stack).toContain(`(src/commands/themes.ts:${line + 2}:`);
    expect(stack).not.toContain('dist/');
  });
});

describe('npm start', () => {
  it('starts what was built where the tools are not installed', async () => {
    await run(process.execPath, ['--import', 'tsx', 'build.ts'], { cwd: copy });
    for (const name of TOOLS) rmSync(join(copy, 'node_modules', name));
    const { stdout } = await run('npm', ['start', '--', '/para 2021-compendium 77'], { cwd: copy });
    expect(stdout).toContain('Paragraph 77');
  });

  it('says what to do where nothing is built', async () => {
    rmSync(join(copy, 'dist'), { recursive: true });
    const started = run('npm', ['start'], { cwd: copy });
    await expect(started).rejects.toMatchObject({
      code: 3,
      stderr: expect.stringContaining('npm ci && npm run build'),
    });
  });
});

/** What a process printed since the last call, once that contains some words. */
async function printed({ stdout, stderr }: ChildProcess, words: string): Promise<string> {
  let text = '';
  return new Promise((done) => {
    const read = (chunk: Buffer) => {
      text += chunk;
      if (!text.includes(words)) return;
      stdout!.off('data', read);
      stderr!.off('data', read);
      done(text);
    };
    stdout!.on('data', read);
    stderr!.on('data', read);
  });
}
