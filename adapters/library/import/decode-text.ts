import { Unreadable } from './unreadable.ts';

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text of bytes in UTF-8, or in UTF-16 with its mark, without the mark. Throws `Unreadable`: bytes
 * that are no text, or an encoding that would have to be guessed, since a wrong guess changes words.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  let text: string;
  try {
    text = new TextDecoder(marked?.[1] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const binary = Buffer.from(bytes.subarray(0, 4096)).includes(0);
    throw new Unreadable(name, binary ? 'no-document' : 'not-unicode', { cause: error });
  }
  if (text.includes('\0')) throw new Unreadable(name, 'no-document');
  if (text.trim() === '') throw new Unreadable(name, 'empty');
  return text;
}
