import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCompilation } from '../../../adapters/program/save-compilation.ts';
import type { Compilation } from '../../../src/reply/compilation.ts';
import type { Reply } from '../../../src/reply/reply.ts';

const compilation: Compilation = {
  title: 'Agreed language',
  style: 'plain',
  sections: [],
  notes: [],
  missing: [],
};
const attachment = { name: 'compilation', compilation };
const reply: Reply = { outcome: 'found', title: '', blocks: [], refs: [], next: [], attachment };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compilation-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('--output', () => {
  it('writes a compilation', async () => {
    const path = join(folder, 'a.md');
    expect(await saveCompilation(reply, { path, extension: 'md' })).toEqual({
      saved: true,
      message: `Written: ${path}`,
    });
    expect(readFileSync(path, 'utf8')).toContain('Agreed language');
  });

  it('writes nothing for an answer that is no compilation', async () => {
    const { attachment: _, ...other } = reply;
    const output = { path: join(folder, 'a.md'), extension: 'md' } as const;
    expect((await saveCompilation(other, output)).saved).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says why a file cannot be written', async () => {
    const output = { path: join(folder, 'no/a.md'), extension: 'md' } as const;
    const { saved, message } = await saveCompilation(reply, output);
    expect({ saved, message }).toEqual({
      saved: false,
      message: expect.stringContaining('the folder does not exist'),
    });
  });
});
