import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest, requestOf, writeRequest } from '../src/request.ts';
import { assistant } from './assistant.ts';

const { commands } = assistant;
const read = (line: string) => readRequest(line, commands);

describe('a request', () => {
  it.each([
    '/rec 2020 10',
    'rec 2020 10',
    '!rec 2020 10',
    '/REC  2020 10 ',
    '@rapporteur: rec 2020 10',
  ])('reads %j as a command and its argument', (line) => {
    expect(read(line)).toEqual({ name: 'rec', argument: '2020 10', page: 1 });
  });

  it('keeps plain words whole, and a mistyped name apart', () => {
    expect(read('digital evidence')).toEqual({
      name: null,
      argument: 'digital evidence',
      page: 1,
    });
    expect(read('/tpoic passports')).toEqual({ name: 'tpoic', argument: 'passports', page: 1 });
  });

  it('takes page:2 out only where a command has results pages', () => {
    expect(read('/topic children page:2')).toEqual({
      name: 'topic',
      argument: 'children',
      page: 2,
    });
    for (const line of [
      '/verify “see page:12 of it”',
      '/prior page:3 of the draft',
      '/rec page:2',
    ]) {
      expect(read(line)).toMatchObject({ page: 1, argument: line.slice(line.indexOf(' ') + 1) });
    }
  });

  it('has no page before the first', () => {
    expect(read('/topic children page:0').page).toBe(1);
  });

  it('is the same whether its argument was typed behind the name or apart from it', () => {
    expect(requestOf('topic', 'children page:2', commands)).toEqual(read('/topic children page:2'));
  });

  it('is written as a line that reads as the same request', () => {
    const word = fc.constantFrom('rec', 'topic', 'verify', '2020', '10', 'page:3', 'a\nb', '“x”');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const request = read(`/${words.join(' ')}`);
        expect(read(writeRequest(request))).toEqual(request);
      }),
    );
  });
});

it('calls no quotation exact that differs, whatever page it names', () => {
  const text = assistant.context.library.unit('2020/rec/10')!.text;
  const reply = assistant.answer(`/verify “${text.replace('digital', 'page:12 digital')}”`);
  expect(reply.title).not.toMatch(/exactly/iu);
});
