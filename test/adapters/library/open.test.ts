import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../../adapters/library/folder.ts';
import { loadCorpus } from '../../../adapters/library/load.ts';
import { openCorpus } from '../../../adapters/library/open.ts';
import { readSnapshot, writeSnapshot } from '../../../adapters/library/snapshot.ts';
import { CorpusError } from '../../../src/corpus/fault.ts';
import { corpus, FIXTURES } from '../../library.ts';

const REPORT = 'documents/2019-report.txt';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(FIXTURES, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function snapshot(): string {
  const files = readFolder(folder);
  return writeSnapshot(loadCorpus(files), files);
}

function change(file: string, edit: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

async function faults(): Promise<readonly string[]> {
  const found = await (async () => openCorpus(readFolder(folder), null))().then(
    ({ heldBack }) => heldBack.flatMap((one) => one.faults),
    (error: unknown) => {
      if (!(error instanceof CorpusError)) throw error;
      return error.faults;
    },
  );
  return found.map(({ file, problem }) => `${file}: ${problem}`);
}

describe('the corpus', () => {
  it('is the same from its snapshot as from its sources', async () => {
    expect(readSnapshot(snapshot(), readFolder(folder))).toEqual(corpus);
    expect(await openCorpus(readFolder(folder), null)).toEqual(corpus);
  });

  it.each(['catalogue.json', REPORT])(
    'is not taken from a snapshot when %s has changed',
    (file) => {
      const kept = snapshot();
      change(file, (text) => `${text}\n`);
      expect(readSnapshot(kept, readFolder(folder))).toBeNull();
    },
  );

  it('is not taken from a snapshot when a source is gone', () => {
    const kept = snapshot();
    rmSync(join(folder, REPORT));
    expect(readSnapshot(kept, readFolder(folder))).toBeNull();
  });

  it('is not taken from a snapshot of which a word has changed', () => {
    const damaged = snapshot().replace('should consider', 'shall consider');
    expect(readSnapshot(damaged, readFolder(folder))).toBeNull();
  });

  it.each([0, 1, 100, 50_000])(
    'is not taken from the first %i characters of a snapshot',
    (length) => {
      expect(readSnapshot(snapshot().slice(0, length), readFolder(folder))).toBeNull();
    },
  );

  it('is read anew when the snapshot cannot be opened', async () => {
    expect(await openCorpus(readFolder(folder), join(folder, 'absent.json'))).toEqual(corpus);
  });
});

describe('a corpus with faults', () => {
  it('names a source that was altered, and one that is missing', async () => {
    change(REPORT, (text) => text.replace('should consider', 'shall consider'));
    rmSync(join(folder, 'documents/2021-compendium.txt'));
    const found = await faults();
    expect(found.some((fault) => fault.includes('2019-report.txt: Its SHA-256 is'))).toBe(true);
    expect(found.some((fault) => fault.startsWith('2021-compendium.txt:'))).toBe(true);
  });

  it('names a catalogue that is not JSON and a source that is not UTF-8 at once', async () => {
    change('catalogue.json', (text) => text.slice(0, 100));
    writeFileSync(join(folder, REPORT), Buffer.from([0x49, 0xff, 0xfe]));
    expect(await faults()).toEqual([
      '2019-report.txt: It is not UTF-8.',
      expect.stringContaining('catalogue.json: It is not JSON'),
    ]);
  });

  it('names a folder that is not there', async () => {
    rmSync(join(folder, 'documents'), { recursive: true });
    expect(await faults()).toEqual([expect.stringContaining('documents: It cannot be opened')]);
  });
});
