import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../adapters/disk/write-whole.ts';
import { removeOldIndexes } from '../../../adapters/library/topic-index-file.ts';

test('old indexes are taken out of the cache, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  const names = Array.from({ length: 6 }, (_, i) => `topics-${String(i).repeat(16)}.index`);
  names.forEach((name, i) => {
    writeFileSync(join(folder, name), 'index');
    utimesSync(join(folder, name), 1000 + i, 1000 + i);
  });
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  removeOldIndexes(join(folder, names[5]!));
  expect(readdirSync(folder).sort()).toEqual(['notes.txt', ...names.slice(3)]);
  rmSync(folder, { recursive: true });
});

test.skipIf(process.platform === 'win32')('a file is for the account that wrote it alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  const path = join(folder, 'cache', 'file');
  writeWhole(path, new Uint8Array(1), { makeFolder: true });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'cache')).mode & 0o777).toBe(0o700);
  rmSync(folder, { recursive: true });
});
