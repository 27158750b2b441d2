import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../adapters/terminal/json.ts';
import { render } from '../adapters/terminal/render.ts';
import { plainScreen } from '../adapters/terminal/screen.ts';
import type { Reply } from '../src/reply/reply.ts';
import { assistant } from './assistant.ts';

const names = assistant.commands.map(({ name }) => name);

const argument = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.oneof(
        fc.nat({ max: 3000 }).map(String),
        fc.constantFrom(
          '-',
          '–',
          ',',
          '/',
          '(',
          ')',
          'k',
          'rec',
          'para',
          'all',
          'of',
          'to',
          '"',
          '\u00A0',
        ),
        fc.constantFrom(
          'in:recs',
          'year:2019-2020',
          'page:2',
          'page:0',
          'style:plain',
          ';',
          '\n',
          '２０２０',
        ),
        fc.constantFrom(...assistant.context.library.corpus.units.map(({ ref }) => ref)),
        fc.constantFrom(
          '7th',
          'sixth',
          'Niger',
          'digital evidence',
          '--diff',
          '__proto__',
          '移民',
          '🧭',
        ),
      ),
      { maxLength: 8 },
    )
    .chain((words) => fc.constantFrom(' ', '').map((blank) => words.join(blank))),
);
const line = fc.oneof(
  argument,
  fc
    .tuple(
      fc.constantFrom('', '/', '!', '@rapporteur '),
      fc.constantFrom(...names, 'zzz'),
      argument,
    )
    .map(([mark, name, rest]) => `${mark}${name} ${rest}`),
);

function expectReply(reply: Reply): void {
  expect(['found', 'several', 'not-found', 'usage']).toContain(reply.outcome);
  expect(reply.title).not.toBe('');
  expect(reply.blocks.length).toBeGreaterThan(0);
  expect(new Set(reply.refs).size).toBe(reply.refs.length);
  for (const ref of reply.refs) {
    expect(assistant.context.library.unit(ref)?.ref).toBe(ref);
  }
  for (const block of reply.blocks) {
    if (block.type === 'quote') expect(block.citation).not.toBe('');
  }
}

describe('any line', () => {
  it('gets a reply that can be shown', () => {
    fc.assert(
      fc.property(line, (text) => {
        const reply = assistant.answer(text);
        expectReply(reply);
        expect(render(reply, plainScreen)).not.toBe('');
        expect(JSON.parse(toJson(text, reply)).outcome).toBe(reply.outcome);
      }),
      { numRuns: 500 },
    );
  });

  it('can be completed, to lines that say what they stand for', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const { value, label } of assistant.complete(text, 5)) {
          expect(value.startsWith('/')).toBe(true);
          expect(label).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is completed to lines that are answered with something found', () => {
    for (const name of names) {
      for (const typed of [
        '',
        '10',
        '2019',
        '2019-report 1',
        '2021-compendium 7',
        'digital',
        'mor',
      ]) {
        for (const { value } of assistant.complete(`/${name} ${typed}`, 10)) {
          expect(assistant.answer(value).outcome, value).toMatch(/^(?:found|several)$/);
        }
      }
    }
  });

  const repeated = [
    'x',
    'a ',
    '1',
    '1,',
    '1-',
    '2020/rec/1 ',
    '(',
    '((a)',
    '"',
    '" ',
    ' ',
    '\n',
    '. ',
    '\u00A0',
    '–',
    'e\u0301',
    '移',
    '🧭',
    '<@U1>',
    'States parties should ',
  ];
  it.each([...names, 'zzz'])('of 10,000 characters behind /%s gets a reply', (name) => {
    for (const piece of repeated) {
      const long = piece.repeat(Math.ceil(10_000 / piece.length));
      expectReply(assistant.answer(`/${name} ${long}`));
      expectReply(assistant.answer(`/${name} 2020 ${long}x`));
      assistant.complete(`/${name} ${long}`);
    }
  });

  it('of 10,000 characters without a command gets a reply', () => {
    for (const piece of repeated)
      expectReply(assistant.answer(piece.repeat(10_000 / piece.length)));
  });
});
