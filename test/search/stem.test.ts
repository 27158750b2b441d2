import { expect, it } from 'vitest';
import { stem } from '../../src/search/language/stem.ts';

it('takes words that JavaScript has a meaning for as words', () => {
  for (const word of ['constructor', 'valueof', 'tostring', '__proto__'])
    expect(typeof stem(word), word).toBe('string');
});
