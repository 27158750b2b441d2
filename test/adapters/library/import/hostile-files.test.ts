import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS } from '../../../../adapters/library/import/file-limits.ts';
import { loadFile } from '../../../../adapters/library/import/load-file.ts';
import { readFile } from '../../../../adapters/library/import/read-file.ts';
import { UNREADABLE, Unreadable } from '../../../../adapters/library/import/unreadable.ts';
import { unzip } from '../../../../adapters/library/import/unzip.ts';
import { makeDocx, paragraph, zipFiles } from './make-docx.ts';
import { lockPdf, makePdf } from './make-pdf.ts';

const LINE = [{ text: '1. The Working Group met in Vienna.', x: 72, y: 700 }];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Why a file is not read. */
async function reasonFor(bytes: Uint8Array | string, name: string): Promise<string> {
  try {
    await readFile(Buffer.from(bytes), name, () => {});
  } catch (error) {
    if (error instanceof Unreadable) return error.reason;
    throw error;
  }
  return 'read';
}

describe('a file that cannot be read', () => {
  it.each([
    ['an empty file', 'report.pdf', '', 'empty'],
    ['a text of blanks', 'report.txt', ' \n\t\n', 'empty'],
    ['a PDF of pictures', 'report.pdf', makePdf([null, null]), 'without-text'],
    ['a PDF without pages', 'report.pdf', makePdf([]), 'empty'],
    ['a PDF under a password', 'report.pdf', lockPdf(makePdf([LINE])), 'encrypted'],
    ['a PDF cut off after its head', 'report.pdf', makePdf([LINE]).subarray(0, 60), 'damaged'],
    ['noise named PDF', 'report.pdf', new Uint8Array([7, 0, 255, 3, 0, 9]), 'damaged'],
    ['a PDF of 2,001 pages', 'report.pdf', makePdf(Array(2001).fill(LINE)), 'too-many-pages'],
    [
      'a zip cut off in the middle',
      'report.docx',
      makeDocx({ body: paragraph('1. Words') }).subarray(0, 300),
      'damaged',
    ],
    ['a zip that is no document', 'report.docx', zipFiles({ 'notes.txt': 'Words' }), 'no-document'],
    ['a Word file without its document', 'report.docx', withoutDocument(), 'damaged'],
    ['an old Word file', 'report.doc', new Uint8Array([...COMPOUND, 0, 0]), 'old-word'],
    [
      'a Word file under a password',
      'report.docx',
      Buffer.concat([Buffer.from(COMPOUND), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    [
      'an OpenDocument text',
      'report.odt',
      zipFiles({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'opendocument',
    ],
    ['Rich Text', 'report.rtf', '{\\rtf1 Words}', 'rich-text'],
    ['Rich Text named Word', 'report.doc', '{\\rtf1 Words}', 'rich-text'],
    ['a photograph', 'scan.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'without-text'],
    ['text in an old encoding', 'report.txt', Buffer.from('1. Résumé', 'latin1'), 'not-unicode'],
    ['bytes that are no text', 'report.txt', new Uint8Array([65, 0, 1, 2]), 'no-document'],
  ])('is told of: %s', async (_, name, bytes, reason) => {
    expect(await reasonFor(bytes, name)).toBe(reason);
  });

  it('is told by its content where its name says something else', async () => {
    const docx = makeDocx({ body: paragraph('1. Words') });
    expect(await reasonFor(makePdf([LINE]), 'report.docx')).toBe('is-pdf');
    expect(await reasonFor(docx, 'report.pdf')).toBe('is-docx');
    expect(await reasonFor('<!DOCTYPE html><p>Words', 'report.docx')).toBe('is-html');
    expect(await reasonFor('1. Words', 'report.pdf')).toBe('is-text');
  });

  it('is told in one sentence that says what to do', () => {
    for (const ending of Object.values(UNREADABLE)) {
      expect(ending).toMatch(/; [a-z][^;]*\.$/);
      expect(ending.match(/\. /)).toBeNull();
    }
    expect(new Unreadable('a.doc', 'old-word').message).toBe(
      '“a.doc” is in the old Word format; open it in Word or LibreOffice and save it as DOCX.',
    );
  });

  it('is refused for its size before it is loaded', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'rapporteur-')), 'large.pdf');
    writeFileSync(path, '');
    truncateSync(path, FILE_LIMITS.bytes + 1);
    await expect(loadFile(path)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('a zipped file made to burst', () => {
  it('is refused while one of its members inflates', async () => {
    const body = paragraph('word '.repeat(2_000_000));
    expect(await reasonFor(makeDocx({ body }), 'report.docx')).toBe('unpacks-too-far');
  });

  it('is refused though it lies about the size of a member', async () => {
    const bomb = Buffer.from(makeDocx({ body: paragraph('word '.repeat(2_000_000)) }));
    // The size in the directory at the end, which a reader is told first.
    const entry = bomb.lastIndexOf('word/document.xml') - 46;
    bomb.writeUInt32LE(1000, entry + 24);
    expect(['unpacks-too-far', 'damaged']).toContain(await reasonFor(bomb, 'report.docx'));
  });

  it('is refused for the sum of its members', async () => {
    const bytes = zipFiles({
      a: 'word '.repeat(100),
      b: 'word '.repeat(100),
      c: 'word '.repeat(100),
    });
    const read = (inflated: number) =>
      unzip(bytes, 'report.docx', () => true, { ...FILE_LIMITS, inflated });
    expect((await read(1500)).size).toBe(3);
    await expect(read(1499)).rejects.toMatchObject({ reason: 'unpacks-too-far' });
  });

  it('is refused where a member comes twice, of which programs could read either', async () => {
    const bytes = Buffer.from(zipFiles({ 'word/a.xml': 'one', 'word/b.xml': 'two' }));
    const twice = Buffer.from(bytes.toString('latin1').replaceAll('b.xml', 'a.xml'), 'latin1');
    await expect(unzip(twice, 'report.docx', () => true)).rejects.toMatchObject({
      reason: 'damaged',
    });
  });

  it('is refused for the number of its members', async () => {
    const members = Object.fromEntries(
      Array.from({ length: FILE_LIMITS.members + 1 }, (_, index) => [`x${index}`, strToU8('')]),
    );
    expect(await reasonFor(zipSync(members), 'report.docx')).toBe('unpacks-too-far');
  });
});

describe('XML made to burst', () => {
  it('may not define entities', async () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    const files = { ...documentOnly(), 'word/document.xml': `${bomb}<w:document>&b;</w:document>` };
    expect(await reasonFor(zipFiles(files), 'report.docx')).toBe('xml-entities');
  });

  it('may not nest without end', async () => {
    const deep = '<w:sdt>'.repeat(100_000);
    expect(await reasonFor(makeDocx({ body: deep }), 'report.docx')).toBe('too-complex');
  });

  it('must be well formed', async () => {
    expect(await reasonFor(makeDocx({ body: '<w:p></w:r>' }), 'report.docx')).toBe('damaged');
  });
});

function documentOnly(): Record<string, string> {
  return {
    '[Content_Types].xml':
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': '<w:document/>',
  };
}

function withoutDocument(): Uint8Array {
  const { 'word/document.xml': _, ...rest } = documentOnly();
  return zipFiles(rest);
}
