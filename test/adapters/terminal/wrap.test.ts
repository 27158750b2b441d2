import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../../adapters/terminal/wrap.ts';

describe('wrapping', () => {
  it('breaks at spaces and keeps those within a line', () => {
    expect(wrapLines('States  parties should consider', 15)).toEqual([
      'States  parties',
      'should consider',
    ]);
  });

  it('breaks a word only where it is longer than a line', () => {
    expect(wrapLines('an unaccompanied child', 8)).toEqual(['an', 'unaccomp', 'anied', 'child']);
  });

  it('counts two columns for Chinese, none for accents and colours', () => {
    expect(wrapLines('移民走私', 5)).toEqual(['移民', '走私']);
    expect(wrapLines('e\u0301e\u0301 x', 4)).toEqual(['e\u0301e\u0301 x']);
    expect(wrapLines('\u001B[1mab\u001B[22m cd', 5)).toEqual(['\u001B[1mab\u001B[22m cd']);
  });

  it('keeps empty lines', () => {
    expect(wrapLines('a\n\nb', 5)).toEqual(['a', '', 'b']);
  });
});
