import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROCESS_LIMITS } from '../../../../adapters/library/import/file-limits.ts';
import { readInProcess } from '../../../../adapters/library/import/read-in-process.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

const BYTES = Buffer.from('1. Words');

/** A program in place of the one that reads. */
function program(source: string): readonly string[] {
  const path = join(mkdtempSync(join(tmpdir(), 'rapporteur-')), 'reader.mjs');
  writeFileSync(path, source);
  return [path];
}

function reasonFor(source: string, limits: Partial<typeof PROCESS_LIMITS> = {}): Promise<unknown> {
  return readInProcess(BYTES, 'report.txt', {
    limits: { ...PROCESS_LIMITS, ...limits },
    program: program(source),
  }).then(
    () => 'read',
    ({ reason }) => reason,
  );
}

describe('the process that reads a file', () => {
  it('is ended when it takes too long', async () => {
    expect(await reasonFor('for (;;);', { time: 300 })).toBe('too-slow');
  });

  it('is ended when its objects need too much memory', async () => {
    const source = 'const kept = []; for (;;) kept.push(new Array(1000).fill({}));';
    expect(await reasonFor(source, { heap: 32 })).toBe('too-much-memory');
  });

  it.runIf(process.platform === 'linux')(
    'is ended when it needs too much memory outside its heap',
    async () => {
      const source = `const kept = []; setInterval(() => kept.push(Buffer.alloc(50e6, 1)), 20);`;
      expect(await reasonFor(source, { memory: 300 })).toBe('too-much-memory');
    },
  );

  it('is ended when its answer has no end', async () => {
    const source = `import { writeSync } from 'node:fs'; for (;;) writeSync(3, 'x'.repeat(65536));`;
    expect(await reasonFor(source, { answer: 1e6 })).toBe('too-complex');
  });

  it('may end without an answer, which is told', async () => {
    const source = 'process.abort();';
    expect(await reasonFor(source)).toBe('reading-failed');
  });

  it('may answer what is no message, which is told', async () => {
    const source = `import { writeSync } from 'node:fs'; writeSync(3, 'not JSON\\n');`;
    expect(await reasonFor(source)).toBe('reading-failed');
  });

  it('knows no setting of the program that started it', async () => {
    process.env['SLACK_BOT_TOKEN'] = 'secret';
    const source = `import { writeSync } from 'node:fs';
      writeSync(3, JSON.stringify({ type: 'read', structure: Object.keys(process.env) }) + '\\n');`;
    const names = await readInProcess(BYTES, 'report.txt', { program: program(source) });
    expect(names).not.toContain('SLACK_BOT_TOKEN');
    delete process.env['SLACK_BOT_TOKEN'];
  });

  it('tells its progress', async () => {
    const told: [number, number][] = [];
    const source = `import { writeSync } from 'node:fs';
      for (const done of [1, 2]) writeSync(3, JSON.stringify({ type: 'progress', done, of: 2 }) + '\\n');
      writeSync(3, JSON.stringify({ type: 'unreadable', reason: 'damaged' }) + '\\n');`;
    await expect(
      readInProcess(BYTES, 'report.txt', {
        program: program(source),
        onProgress: (done, of) => told.push([done, of]),
      }),
    ).rejects.toMatchObject({ reason: 'damaged', message: /^“report.txt” is damaged/ });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('is stopped when the person stops it', async () => {
    const stopping = new AbortController();
    const reading = readInProcess(BYTES, 'report.txt', {
      program: program('for (;;);'),
      signal: stopping.signal,
    });
    stopping.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the program that reads a file', () => {
  const pdf = makePdf([[{ text: '1. The Committee met in Bern.', x: 72, y: 700 }]]);
  const docx = makeDocx({ body: paragraph('1. The Committee met in Bern.') });
  const built = [
    '--experimental-permission',
    '--allow-fs-read=*',
    resolve('dist/reading-process.js'),
  ];

  it.each([
    ['from its source', undefined],
    ['built, where it can change no file and start no process', built],
  ])('runs %s', async (_, program) => {
    const options = program ? { program } : {};
    for (const [name, bytes] of [
      ['a.pdf', pdf],
      ['a.docx', docx],
    ] as const) {
      const { units } = await readInProcess(bytes, name, options);
      expect(units).toMatchObject([{ number: '1', text: 'The Committee met in Bern.' }]);
    }
    await expect(readInProcess(makePdf([null]), 'scan.pdf', options)).rejects.toMatchObject({
      reason: 'without-text',
    });
  });
});
