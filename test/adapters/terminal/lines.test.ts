import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines } from '../../../adapters/terminal/lines.ts';

async function read(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const result: string[] = [];
  for await (const line of lines(Readable.from(chunks, { objectMode: false }))) result.push(line);
  return result;
}

describe('lines of standard input', () => {
  it('are the same however the stream is cut, within characters too', async () => {
    const anyLine = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine),
        fc.integer({ min: 1, max: 9 }),
        async (expected, size) => {
          const bytes = Buffer.from(expected.map((line) => `${line}\n`).join(''));
          const chunks: Buffer[] = [];
          for (let at = 0; at < bytes.length; at += size)
            chunks.push(bytes.subarray(at, at + size));
          expect(await read(chunks)).toEqual(expected);
        },
      ),
    );
  });

  it('end in LF or CR LF, the last also without', async () => {
    expect(await read(['/rec 2020 10\r\n/help\n\n/themes'])).toEqual([
      '/rec 2020 10',
      '/help',
      '',
      '/themes',
    ]);
  });

  it('keep a line separator that was pasted into them', async () => {
    expect(await read(['/verify a\u2028b\n'])).toEqual(['/verify a\u2028b']);
  });
});
