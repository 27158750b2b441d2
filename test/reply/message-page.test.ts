import { describe, expect, it } from 'vitest';
import { messagePageOf, readMessagePage, writeMessagePage } from '../../src/reply/message-page.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';

const blocks = (text: string): Block[] => [{ type: 'text', text }];
const reply: Reply = {
  outcome: 'several',
  title: 'Digital evidence',
  blocks: [],
  refs: [],
  next: [
    { kind: 'previous', label: 'Previous page', command: '/topic digital evidence page:1' },
    { kind: 'next', label: 'Next page', command: '/topic digital evidence page:3' },
    { kind: 'cite', label: 'Cite', command: '/cite 2020 10' },
  ],
};
const pages = [blocks('a'), blocks('b'), blocks('c')];
const commands = (line: string) =>
  messagePageOf(readMessagePage(line), reply, pages).next.map(({ command }) => command);

describe('part:N', () => {
  it('is read off the end of a line, and 1 when absent', () => {
    expect(readMessagePage('/rec 2020 part:2')).toEqual({ line: '/rec 2020', page: 2 });
    expect(readMessagePage('/rec 2020 page:3 part:2 ')).toEqual({
      line: '/rec 2020 page:3',
      page: 2,
    });
    expect(readMessagePage('/rec 2020')).toEqual({ line: '/rec 2020', page: 1 });
  });

  it('is part of pasted text anywhere else', () => {
    expect(readMessagePage('/verify see part:2 of the report')).toEqual({
      line: '/verify see part:2 of the report',
      page: 1,
    });
  });

  it('is written back as it was read', () => {
    for (const page of [1, 2, 17]) {
      expect(readMessagePage(writeMessagePage({ line: '/rec 2020', page }))).toEqual({
        line: '/rec 2020',
        page,
      });
    }
  });

  it('leads through the parts and, at the edges, to the pages of the command', () => {
    const line = '/topic digital evidence page:2';
    const cite = '/cite 2020 10';
    const [before, after] = ['/topic digital evidence page:1', '/topic digital evidence page:3'];
    expect(commands(line)).toEqual([before, `${line} part:2`, cite]);
    expect(commands(`${line} part:2`)).toEqual([line, `${line} part:3`, cite]);
    expect(commands(`${line} part:3`)).toEqual([`${line} part:2`, after, cite]);
  });

  it('beyond the last is the last', () => {
    expect(messagePageOf(readMessagePage('/rec 2020 part:9'), reply, pages)).toMatchObject({
      blocks: blocks('c'),
      number: 3,
      of: 3,
    });
  });
});
