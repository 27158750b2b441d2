import { describe, expect, it } from 'vitest';
import { withDefaultBody } from '../../../adapters/library/default-body.ts';
import { type CorpusFolder, sha256 } from '../../../adapters/library/folder.ts';
import { loadCorpus } from '../../../adapters/library/load.ts';
import { CorpusError } from '../../../src/corpus/fault.ts';
import { createLibrary } from '../../../src/corpus/library.ts';
import { corpusOf, entry, head } from '../../corpus/many-bodies.ts';

const text = (words: string) => `${head({})}\n@recommendation 1\n${words}\n`;
const made = corpusOf([
  { entry: entry('of-harbours', text('Dredge.')), text: text('Dredge.') },
  { entry: entry('of-piers', text('Light.'), { body: 'piers' }), text: text('Light.') },
]);
const file = (content: string) => ({ bytes: Buffer.from(content), sha256: sha256(content) });
const folder: CorpusFolder = {
  catalogue: file(JSON.stringify(made.catalogue)),
  documents: new Map([...made.sources].map(([name, source]) => [name, file(source.text)])),
  kinds: new Map(),
  thesaurus: new Map(),
};

const meant = (named?: string) =>
  createLibrary(loadCorpus(withDefaultBody(folder, named))).unit('2025/rec/1')!.text;

describe('the default body', () => {
  it("is the catalogue's where none is named", () => {
    expect(meant()).toBe('Dredge.');
    expect(meant(' ')).toBe('Dredge.');
    expect(withDefaultBody(folder, 'COH')).toBe(folder);
  });

  it.each(['piers', 'WGP', 'wgp', 'Working Group on Piers'])('is another one: %s', (named) => {
    expect(meant(named)).toBe('Light.');
  });

  it('is not made up', () => {
    expect(() => meant('Committee on Buoys')).toThrow(CorpusError);
  });
});
