import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptTexts } from '../../src/search/held-texts.ts';
import { ANALYSER_VERSION } from '../../src/search/language/analyser.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { type CorpusFolder, sha256 } from './folder.ts';

/** What an index is made from: it is of use only where this is the same. */
export function indexKey({ catalogue, documents, thesaurus }: CorpusFolder): string {
  const files = [...documents, ...thesaurus].map(([name, file]) => `${name} ${file.sha256}`).sort();
  return sha256([ANALYSER_VERSION, catalogue.sha256, ...files].join('\n'));
}

/** Whether a file claims to be the index with a key; reads its first line only. */
export function isIndexOf(path: string, key: string): boolean {
  try {
    const start = Buffer.alloc(key.length);
    const file = openSync(path, 'r');
    readSync(file, start);
    closeSync(file);
    return start.toString('latin1') === key;
  } catch {
    return false;
  }
}

/** The index in a file, or null where it is missing, damaged or made from something else. */
export function readIndexFile(path: string, key: string): KeptTexts | null {
  try {
    const bytes = readFileSync(path);
    const cut = bytes.indexOf(10);
    const [madeFrom, digest] = bytes.subarray(0, cut).toString('latin1').split(' ');
    const body = bytes.subarray(cut + 1);
    return madeFrom === key && digest === sha256(body) ? JSON.parse(body.toString('utf8')) : null;
  } catch {
    return null;
  }
}

/** Writes an index so that readers see the whole of it or nothing; false where that cannot be. */
export function writeIndexFile(path: string, key: string, index: KeptTexts): boolean {
  const body = Buffer.from(JSON.stringify(index));
  try {
    writeWhole(path, Buffer.concat([Buffer.from(`${key} ${sha256(body)}\n`), body]), {
      makeFolder: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** Indexes in the cache that one corpus after another leaves; older ones are taken away. */
const KEPT = 3;

/** Takes the oldest indexes out of the folder of one; what cannot be taken away stays. */
export function removeOldIndexes(path: string): void {
  const folder = dirname(path);
  try {
    readdirSync(folder)
      .filter((name) => /^topics-[0-9a-f]{16}\.index$/u.test(name))
      .map((name) => ({ file: join(folder, name), age: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.age - a.age)
      .slice(KEPT)
      .forEach(({ file }) => {
        rmSync(file, { force: true });
      });
  } catch {
    // A cache that cannot be read or written is none.
  }
}
