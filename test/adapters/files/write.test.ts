import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
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
import { aFew, everything } from '../../compilations.ts';

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
      for (const { number, source, status, text, citation } of texts(compilation)) {
        const words = style === 'textnote' ? text.replace(/[.;:,]$/u, '') : text;
        expect(seen).toContain(squeezed(`${number}. ${source}. ${status}. ${words}`));
        if (extension !== 'docx' || style !== 'footnote')
          expect(seen).toContain(squeezed(citation));
      }
      for (const note of compilation.missing) expect(seen).toContain(note);
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

const parts = async (compilation: Compilation): Promise<Record<string, string>> => {
  const bytes = await writeCompilation(compilation, 'docx', new Date('2026-11-25T10:00:00Z'));
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
};

test('a Word document says on every page what it is, when it was made and which page it is', async () => {
  const files = await parts(aFew('footnote'));
  const header = Object.entries(files).find(([name]) => /word\/header\d/.test(name))![1];
  expect(header).toContain('Agreed language, 25 November 2026');
  expect(header).toContain('not an official document');
  const footer = Object.entries(files).find(([name]) => /word\/footer\d/.test(name))![1];
  expect(footer).toMatch(/PAGE<.*NUMPAGES</s);
  expect(files['word/styles.xml']).toContain('en-GB');
  expect(files['docProps/core.xml']).toContain('Agreed language');
});

test('a Word document has a heading for each meeting and each kind, and says once what was not found', async () => {
  const few = { ...aFew('footnote'), missing: ['The documents held say nothing on “whales”.'] };
  const buffer = Buffer.from(await writeCompilation(few, 'docx'));
  const { value } = await mammoth.convertToHtml({ buffer });
  const headings = [...value.matchAll(/<h([12])>(.*?)<\/h/g)].map(([, level, words]) => [
    level,
    words,
  ]);
  expect(headings).toEqual([
    [
      '1',
      'Working Group on the Smuggling of Migrants, sixth meeting, Vienna, 11–13 September 2019',
    ],
    ['2', 'Recommendations, draft report of 2019'],
    [
      '1',
      'Working Group on the Smuggling of Migrants, seventh meeting, Vienna, 8–9 September 2020',
    ],
    ['2', 'Recommendations, draft report of 2020 (addendum on recommendations)'],
    ['1', 'Asked for and not found'],
    ['1', 'Concordance'],
  ]);
  expect(value.split('whales')).toHaveLength(2);
});

test('a text note stands before the final stop', async () => {
  const buffer = Buffer.from(await writeCompilation(aFew('textnote'), 'docx'));
  const { value } = await mammoth.extractRawText({ buffer });
  expect(value).toMatch(/use in court proceedings \(see .*\)\.\n/);
});

test.each(extensions)('control characters in a question leave %s readable', async (extension) => {
  const odd = {
    ...aFew('footnote'),
    title: 'Cables\u0000\u001B[2J',
    notes: ['On “\u0007\uD800x”.'],
  };
  const bytes = await writeCompilation(odd, extension);
  expect(await read(bytes, extension)).not.toMatch(/(?![\n\t\r])\p{Cc}/u);
  if (extension !== 'docx') return;
  for (const [name, content] of Object.entries(await parts(odd)))
    if (name.endsWith('.xml')) expect(content, name).not.toMatch(/(?![\n\t\r])\p{Cc}|\p{Cs}/u);
});

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));

test.skipIf(office === undefined)(
  'LibreOffice lays a Word document out, whatever was asked (skipped where it is not installed)',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'layout-'));
    try {
      const odd = { ...aFew('footnote'), title: 'Cables\u0000', missing: ['Nothing on \u001B.'] };
      await writeFile(join(folder, 'texts.docx'), await writeCompilation(odd, 'docx'));
      const home = `-env:UserInstallation=file://${folder}/home`;
      const asked = [home, '--headless', '--convert-to', 'pdf', '--outdir', folder];
      await promisify(execFile)(office!, [...asked, join(folder, 'texts.docx')]);
      expect((await readFile(join(folder, 'texts.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  60_000,
);

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
