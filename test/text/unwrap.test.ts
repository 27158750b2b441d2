import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/text/unwrap.ts';
import { library } from '../library.ts';

test('takes off the bars, fences, emphasis, bullets and links that chats put around words', () => {
  expect(unwrap('> **States** _should_ act.\n> *At once*.')).toBe('States should act.\nAt once.');
  expect(unwrap('```text\nStates should act.\n```')).toBe('States should act.');
  expect(unwrap('- [Report](https://example.org) and <https://example.org|its annex>')).toBe(
    'Report and its annex',
  );
  expect(unwrap('-# small\n## A heading')).toBe('small\nA heading');
  expect(unwrap('an escaped \\*star\\*')).toBe('an escaped *star*');
});

test('leaves the documents’ own words and brackets alone', () => {
  for (const { text, ref } of library.corpus.units) expect(unwrap(text), ref).toBe(text.trim());
});

test('ends for any text', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => typeof unwrap(text) === 'string'));
});
