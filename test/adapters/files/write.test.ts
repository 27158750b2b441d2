import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Extension,
  extensionOf,
  extensions,
  writeCompilation,
} from '../../../adapters/files/index.ts';
import { SaveError, save } from '../../../adapters/files/save.ts';
import type { Compilation } from '../../../src/reply/compilation.ts';
import { everything } from '../../compilations.ts';

const STYLES = ['footnote', 'textnote', 'plain'] as const;

/** What a reader sees of a file, blanks put together. */
async function read(bytes: Uint8Array, extension: Extension): Promise<string> {
  const written = new TextDecoder().decode(bytes);
  switch (extension) {
    case 'docx':
      return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
    case 'html':
      return written
        .replace(/<(?!\/?(?:em|a|sup)\b)[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
    case 'md':
      return written.replace(/(?<!\\)\*/g, '').replace(/\\([\\`*_[\]<>#|~&.)+-])/g, '$1');
    case 'txt':
      return written;
  }
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ');
const texts = ({ sections }: Compilation) => sections.flatMap((section) => section.texts);

describe.each(extensions)('%s', (extension) => {
  test.each(STYLES)(
    'carries every text word for word with its number and citation (%s)',
    async (style) => {
      const compilation = everything(style);
      const seen = squeezed(await read(await writeCompilation(compilation, extension), extension));
      for (const { number, text, citation } of texts(compilation)) {
        expect(seen).toContain(squeezed(`${number}. ${text}`));
        if (extension !== 'docx' || style !== 'footnote')
          expect(seen).toContain(squeezed(citation));
      }
      for (const note of compilation.notes) expect(seen).toContain(note);
    },
  );
});

test('a Word document has a footnote of its own for each text, and keeps italics', async () => {
  const compilation = everything('footnote');
  const buffer = Buffer.from(await writeCompilation(compilation, 'docx'));
  const { value } = await mammoth.convertToHtml({ buffer });
  const all = texts(compilation);
  expect(value.match(/<li id="footnote-\d+">/g)).toHaveLength(all.length);
  expect(value.match(/<a href="#footnote-\d+"/g)).toHaveLength(all.length);
  expect(value).toContain('<em>modus operandi</em>');
  const notes = squeezed(value.slice(value.indexOf('<li id="footnote-')));
  for (const { citation } of all) expect(notes).toContain(citation);
});

test('a page of HTML marks its footnotes as Word does', async () => {
  const page = new TextDecoder().decode(await writeCompilation(everything('footnote'), 'html'));
  expect(page.match(/style="mso-element:footnote"/g)).toHaveLength(
    page.match(/name="_ftnref\d+"/g)!.length,
  );
});

test('the name of a file chooses the format', () => {
  expect(extensionOf('/tmp/Compilation.DOCX')).toBe('docx');
  expect(extensionOf('compilation.pdf')).toBeUndefined();
  expect(extensionOf('toString')).toBeUndefined();
});

describe('saving', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compilation-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('replaces a file whole and leaves nothing else behind', async () => {
    const path = join(folder, 'texts.txt');
    await writeFile(path, 'old');
    save(path, new TextEncoder().encode('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['texts.txt']);
  });

  test('says why a file could not be written, and leaves nothing behind', async () => {
    const bytes = new TextEncoder().encode('new');
    const missing = join(folder, 'no', 'texts.txt');
    expect(() => save(missing, bytes)).toThrow(
      new SaveError(`${missing} could not be written: the folder does not exist.`),
    );
    expect(() => save(folder, bytes)).toThrow('it is a folder');
    expect(await readdir(folder)).toEqual([]);
  });
});
