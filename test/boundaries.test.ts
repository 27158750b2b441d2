import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imports } from './imports.ts';

const SHARED = new Set(['service', 'files', 'library', 'disk']);
/** The command line is no platform: it prints what the others draw. */
const PROGRAM = 'program';

describe('the core', () => {
  it('imports itself, the kinds of documents and pure libraries only', () => {
    const pure = new Set(['zod', 'minisearch', 'diff', 'lru-cache']);
    const found = imports('src').filter(
      ([, imported]) =>
        !imported.startsWith('src/') &&
        !imported.startsWith('corpus/kinds/') &&
        !pure.has(imported),
    );
    expect(found).toEqual([]);
  });

  it('reads no process and no clock', () => {
    const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /\bprocess\.|\bDate\.now\(|new Date\(\)|\bfetch\(|Math\.random\(/.test(
          readFileSync(join('src', name), 'utf8'),
        ),
      );
    expect(found).toEqual([]);
  });
});

describe('adapters', () => {
  it('do not import each other', () => {
    const folder = (path: string) => /^adapters\/([\w-]+)\//.exec(path)?.[1];
    const found = imports('adapters').filter(([file, imported]) => {
      const [from, to] = [folder(file), folder(imported)];
      return (
        from !== undefined && to !== undefined && from !== PROGRAM && from !== to && !SHARED.has(to)
      );
    });
    expect(found).toEqual([]);
  });
});
