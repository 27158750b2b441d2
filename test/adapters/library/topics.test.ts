import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../../../adapters/library/folder.ts';
import { loadThesaurus } from '../../../adapters/library/load-thesaurus.ts';
import {
  indexKey,
  isIndexOf,
  readIndexFile,
  writeIndexFile,
} from '../../../adapters/library/topic-index-file.ts';
import { keepTopicSearch } from '../../../src/search/topic-search.ts';
import { FIXTURES, library } from '../../library.ts';
import { thesaurus } from '../../topics.ts';

const index = keepTopicSearch(library, thesaurus);
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  cpSync(FIXTURES, folder, { recursive: true });
  path = join(folder, 'cache', 'topics.index');
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

test('an index comes back from its file as it was', () => {
  const key = indexKey(readFolder(folder));
  expect(writeIndexFile(path, key, index)).toBe(true);
  expect(isIndexOf(path, key)).toBe(true);
  expect(readIndexFile(path, key)).toEqual(JSON.parse(JSON.stringify(index)));
});

test('an index made from another document or another thesaurus is not read', () => {
  const key = indexKey(readFolder(folder));
  writeIndexFile(path, key, index);
  for (const file of ['documents/2019-report.txt', 'thesaurus.json']) {
    const before = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), `${before}\n`);
    const changed = indexKey(readFolder(folder));
    expect(isIndexOf(path, changed)).toBe(false);
    expect(readIndexFile(path, changed)).toBeNull();
    writeFileSync(join(folder, file), before);
  }
  expect(indexKey(readFolder(folder))).toBe(key);
});

test('a damaged index is not read, wherever the damage is', () => {
  const key = indexKey(readFolder(folder));
  writeIndexFile(path, key, index);
  const sound = readFileSync(path);
  for (const at of [0, 70, 140, sound.length >> 1, sound.length - 1]) {
    const damaged = Buffer.from(sound);
    damaged[at] = damaged[at]! ^ 1;
    writeFileSync(path, damaged);
    expect(readIndexFile(path, key)).toBeNull();
  }
  writeFileSync(path, sound.subarray(0, sound.length - 100));
  expect(readIndexFile(path, key)).toBeNull();
});

test('where nothing can be written there is no file, no draft and no exception', () => {
  const file = join(folder, 'catalogue.json', 'topics.index');
  expect(writeIndexFile(file, 'key', index)).toBe(false);
  expect(readIndexFile(file, 'key')).toBeNull();
});

const jail = { kind: 'synonym', terms: ['jail', 'gaol'], reason: 'Two spellings of one word' };
const boat = { kind: 'related', terms: ['boat', 'crew'], reason: 'A boat has a crew' };

function writeSubject(name: string, entries: readonly unknown[]): void {
  mkdirSync(join(folder, 'thesaurus'), { recursive: true });
  writeFileSync(join(folder, 'thesaurus', name), JSON.stringify({ entries }));
}

test('a thesaurus is one file, a folder with a file for each subject, or both', () => {
  const single = loadThesaurus(readFolder(folder)).entries;
  expect(single).toEqual(thesaurus.entries);
  writeSubject('sea.json', [boat]);
  writeSubject('criminal-law.json', [jail]);
  writeFileSync(join(folder, 'thesaurus', 'notes.txt'), 'not read');
  expect(loadThesaurus(readFolder(folder)).entries).toEqual([...single, jail, boat]);
  rmSync(join(folder, 'thesaurus.json'));
  expect(loadThesaurus(readFolder(folder)).entries).toEqual([jail, boat]);
  rmSync(join(folder, 'thesaurus'), { recursive: true });
  expect(loadThesaurus(readFolder(folder)).entries).toEqual([]);
});

test('an index is of another thesaurus when a subject is added, changed or renamed', () => {
  const keys = new Set([indexKey(readFolder(folder))]);
  writeSubject('sea.json', [boat]);
  keys.add(indexKey(readFolder(folder)));
  writeSubject('sea.json', [boat, jail]);
  keys.add(indexKey(readFolder(folder)));
  rmSync(join(folder, 'thesaurus', 'sea.json'));
  writeSubject('ships.json', [boat, jail]);
  keys.add(indexKey(readFolder(folder)));
  expect(keys.size).toBe(4);
});

test('the faults of all files of a thesaurus are named at once, each with its file', () => {
  writeSubject('sea.json', [{ ...boat, terms: ['boat'] }]);
  writeSubject('broken.json', []);
  writeFileSync(join(folder, 'thesaurus', 'broken.json'), '{ "entries": [');
  const load = () => loadThesaurus(readFolder(folder));
  expect(load).toThrow(/thesaurus\/broken\.json: It is not JSON/);
  expect(load).toThrow(/thesaurus\/sea\.json: entries\.0/);
});

test('every fault of a thesaurus is named', () => {
  writeFileSync(
    join(folder, 'thesaurus.json'),
    JSON.stringify({ entries: [{ kind: 'synonym', terms: ['one'], reason: 'no second term' }] }),
  );
  expect(() => loadThesaurus(readFolder(folder))).toThrow(/thesaurus\.json/);
});
