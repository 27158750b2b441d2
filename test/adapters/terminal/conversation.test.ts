import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { terminal } from '../../../adapters/terminal/index.ts';
import type { Assistant } from '../../../src/assistant.ts';
import type { Reply } from '../../../src/reply/reply.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A conversation with an assistant that repeats what it is asked. */
async function converse() {
  const asked: string[] = [];
  const echo: Pick<Assistant, 'answer' | 'complete'> = {
    answer(request): Reply {
      const line = typeof request === 'string' ? request : request.argument;
      asked.push(line);
      return { outcome: 'found', title: `<${line}>`, blocks: [], refs: [], next: [] };
    },
    complete: (line) =>
      ['/topic digital evidence', '/topic digital platforms']
        .filter((value) => value.startsWith(line))
        .map((value) => ({ value, label: 'a key topic' })),
  };
  const input = new PassThrough();
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 80 });
  let shown = '';
  output.on('data', (text: string) => {
    shown += text;
  });
  const adapter = terminal({ input, output, env: {} });
  await adapter.start(echo as Assistant);
  closing.push(() => adapter.stop());
  return {
    asked,
    async type(keys: string) {
      input.write(keys);
      await new Promise((resolve) => setImmediate(resolve));
      return stripVTControlCharacters(shown);
    },
  };
}

describe('a conversation', () => {
  it('answers what is typed', async () => {
    const { type, asked } = await converse();
    expect(await type('/rec 2020 10\r')).toContain('</rec 2020 10>');
    expect(asked).toEqual(['/rec 2020 10']);
  });

  it('opens with lines to copy', async () => {
    const { type } = await converse();
    expect(await type('')).toContain('/rec 2020 10');
  });

  it('answers nothing to an empty line', async () => {
    const { type, asked } = await converse();
    await type('\r \r');
    expect(asked).toEqual([]);
  });

  it('takes a pasted quotation of several lines as one question', async () => {
    const { type, asked } = await converse();
    await type('/verify \u001B[200~States parties\rshould consider\u001B[201~\r');
    expect(asked).toEqual(['/verify States parties\nshould consider']);
  });

  it('takes pasted commands one by one', async () => {
    const { type, asked } = await converse();
    await type('\u001B[200~/rec 2020 10\r/rec 2020 14\r\u001B[201~\r');
    expect(asked.map((line) => line.trim())).toEqual(['/rec 2020 10', '/rec 2020 14']);
  });

  it('goes on with Tab as far as completions agree, then lists them', async () => {
    const { type, asked } = await converse();
    await type('/topic dig\t');
    expect(await type('\t')).toContain('/topic digital platforms  a key topic');
    await type('evidence\r');
    expect(asked).toEqual(['/topic digital evidence']);
  });

  it('recalls the question before with the arrow key', async () => {
    const { type, asked } = await converse();
    await type('/rec 2020 10\r');
    await type('\u001B[A\r');
    expect(asked).toEqual(['/rec 2020 10', '/rec 2020 10']);
  });

  it('drops the line at Ctrl-C and says how to leave', async () => {
    const { type, asked } = await converse();
    await type('/rec 2\u0003/help\r');
    expect(asked).toEqual(['/help']);
    expect(await type('\u0003')).toContain('Ctrl-D leaves.');
  });

  it('takes a line of 100,000 characters', async () => {
    const { type, asked } = await converse();
    const line = `/verify ${'x'.repeat(100_000)}`;
    await type(`\u001B[200~${line}\u001B[201~\r`);
    expect(asked).toEqual([line]);
  });
});
