import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/** Validators of the payloads that the tests record, which are judged from outside (`.ci/run`). */
const JUDGES = new Set(['ajv', 'ajv-formats']);

/** Import of a type alone; nothing of it is left when the program runs. */
const TYPES = /\bimport type\s[^;]*?from\s+'[^']+'/g;
const IMPORT = /(?:(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'|\brequire\(`)([^'`.][^'`]*)['`]/gm;

/** The packages that the files of a folder, or one file, import. */
function imported(path: string, { types }: { types: boolean }): string[] {
  const files = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  return files
    .filter((name) => /\.m?[jt]s$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(name, 'utf8');
      return [...(types ? text : text.replace(TYPES, '')).matchAll(IMPORT)];
    })
    .map(([, name]) => /^(?:@[^/]+\/)?[^/]+/.exec(name!)![0])
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
}

describe('dependencies', () => {
  const program = new Set(['src', 'adapters'].flatMap((path) => imported(path, { types: false })));
  const tools = readdirSync('.').filter((name) => /\.m?[jt]s$/.test(name));
  const everything = new Set(
    ['src', 'adapters', 'test', 'bench', ...tools].flatMap((path) =>
      imported(path, { types: true }),
    ),
  );
  const scripts = Object.values(manifest.scripts).join(' ');

  it('hold all that the program needs to run', () => {
    expect([...program].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  it('hold nothing that the program does not need to run', () => {
    const peers = Object.values(lock.packages).flatMap(({ dev, peerDependencies }) =>
      dev ? [] : Object.keys(peerDependencies ?? {}),
    );
    const needed = new Set([...program, ...peers]);
    expect(Object.keys(manifest.dependencies).filter((name) => !needed.has(name))).toEqual([]);
  });

  it('are all listed, also those of tests, benchmarks and tools', () => {
    const listed = { ...manifest.dependencies, ...manifest.devDependencies };
    expect([...everything].filter((name) => !(name in listed))).toEqual([]);
  });

  it('hold no tool that nothing uses', () => {
    const unused = Object.keys(manifest.devDependencies).filter((name) => {
      const programs = Object.keys(lock.packages[`node_modules/${name}`]?.bin ?? {});
      const untyped = name.replace(/^@types\//, '');
      return (
        !everything.has(name) &&
        !JUDGES.has(name) &&
        !everything.has(untyped) &&
        untyped !== 'node' &&
        !programs.some((program) => new RegExp(`\\b${program}\\b`).test(scripts))
      );
    });
    expect(unused).toEqual([]);
  });

  it('are given in exact versions', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the lock', () => {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('holds the hash of every package, of every platform', () => {
    // npm leaves out the hash of some packages that it does not install on this machine. Fix:
    // copy what `npm view NAME@VERSION dist.integrity` prints behind the version.
    const without = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('names no registry but the public one', () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });
});
