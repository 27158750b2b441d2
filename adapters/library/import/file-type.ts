import { decodeText } from './decode-text.ts';
import { FILE_LIMITS } from './file-limits.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';
import { unzip } from './unzip.ts';

/** The formats that are read. */
export type FileType = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';

const ENDINGS: Readonly<Record<string, FileType>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
};

const MISNAMED: Readonly<Record<FileType, UnreadableReason>> = {
  pdf: 'is-pdf',
  docx: 'is-docx',
  html: 'is-html',
  markdown: 'is-text',
  text: 'is-text',
};

/** First bytes of formats that are not read. */
const REFUSED: readonly (readonly [bytes: string, reason: UnreadableReason])[] = [
  ['{\\rtf', 'rich-text'],
  ['\x89PNG', 'no-document'],
  ['\xff\xd8\xff', 'without-text'],
  ['II*\0', 'without-text'],
  ['MM\0*', 'without-text'],
  ['GIF8', 'no-document'],
  ['\x1f\x8b', 'no-document'],
  ['7z\xbc\xaf', 'no-document'],
  ['Rar!', 'no-document'],
  ['%!PS', 'no-document'],
  ['\x7fELF', 'no-document'],
  ['MZ', 'no-document'],
];

/** Compound files hold old Word documents, and Word documents under a password. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** A PDF may begin after some bytes of a mail or a download (PDF 1.7, implementation note 13). */
const PDF_WITHIN = 1024;

/**
 * Tells by its content what a file is. A name without a known ending is taken as it is; one that says
 * something else than the content is refused, since somebody mistook it. Throws `Unreadable`.
 */
export async function recogniseFile(bytes: Uint8Array, name: string): Promise<FileType> {
  if (bytes.length === 0) throw new Unreadable(name, 'empty');
  if (bytes.length > FILE_LIMITS.bytes) throw new Unreadable(name, 'too-large');
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending]! : null;
  const found = await contentType(bytes, name, named);
  if (named === null || named === found || (named === 'markdown' && found === 'text'))
    return named ?? found;
  throw new Unreadable(name, MISNAMED[found]);
}

/** A document type or an element of HTML, after comments and an XML declaration. */
const HTML =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}\?>\s*)*<(?:!doctype html|html|head|body)\b/i;

async function contentType(
  bytes: Uint8Array,
  name: string,
  named: FileType | null,
): Promise<FileType> {
  const head = Buffer.from(bytes.subarray(0, PDF_WITHIN)).toString('latin1');
  if (head.startsWith(COMPOUND)) {
    throw new Unreadable(name, holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word');
  }
  for (const [first, reason] of REFUSED) {
    if (head.startsWith(first)) throw new Unreadable(name, reason);
  }
  if (head.startsWith('PK')) return zippedType(bytes, name);
  if (head.includes('%PDF-')) return 'pdf';
  if ((named === 'pdf' || named === 'docx') && head.includes('\0'))
    throw new Unreadable(name, 'damaged');
  if (named === 'html') return 'html';
  const text = decodeText(bytes, name);
  return HTML.test(text.slice(0, 4000)) ? 'html' : 'text';
}

async function zippedType(bytes: Uint8Array, name: string): Promise<FileType> {
  const members = await unzip(
    bytes,
    name,
    (member) => member === 'mimetype' || member === '[Content_Types].xml',
  );
  if (members.get('mimetype')?.toString('latin1').includes('opendocument')) {
    throw new Unreadable(name, 'opendocument');
  }
  const types = members.get('[Content_Types].xml')?.toString('utf8') ?? '';
  // Word documents, templates and those with macros, which are not run: only their text is read.
  if (
    /application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml/.test(
      types,
    )
  ) {
    return 'docx';
  }
  throw new Unreadable(name, 'no-document');
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes).includes(Buffer.from(word, 'utf16le'));
}
