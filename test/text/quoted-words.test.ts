import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../src/text/quoted-words.ts';

describe('the quoted words of a message', () => {
  it('are those set off by a sign at the beginning of a line, one quotation a paragraph', () => {
    const text = 'I read:\n> States should\n> share it.\n\nand\n>States may act.\nAgreed?';
    expect(quotedWords(text)).toBe('States should share it.\n\nStates may act.');
  });

  it('are all of it where nothing is set off', () => {
    for (const text of ['', 'a > b', 'States should share it.', '>', '> ']) {
      expect(quotedWords(text)).toBe(text);
    }
  });
});
