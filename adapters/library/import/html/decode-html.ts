import { decodeText } from '../decode-text.ts';
import { Unreadable } from '../unreadable.ts';

/** Where a page says its encoding is looked for, in bytes (HTML, 13.2.3.2). */
const WITHIN = 1024;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/** The text of a web page in the encoding that it declares; Unicode where it declares none. Throws `Unreadable`. */
export function decodeHtml(bytes: Uint8Array, file: string): string {
  const head = Buffer.from(bytes.subarray(0, WITHIN)).toString('latin1');
  const declared = DECLARED.exec(head);
  const encoding = declared?.[1] ?? declared?.[2];
  if (encoding === undefined || /^utf-?(?:8|16)/i.test(encoding)) return decodeText(bytes, file);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Unreadable(file, 'not-unicode', { cause: error });
  }
}
