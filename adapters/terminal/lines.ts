import type { Readable } from 'node:stream';

/**
 * The lines of a stream, without their ends (LF or CR LF), in time linear in its length however
 * long a line is. Node's readline would also cut at U+2028, which pasted text may hold.
 */
export async function* lines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let open: string[] = [];
  for await (const chunk of input) {
    const pieces = String(chunk).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      open.push(piece);
      yield open.join('').replace(/\r$/, '');
      open = [];
    }
    open.push(pieces.at(-1)!);
  }
  const last = open.join('');
  if (last !== '') yield last;
}
