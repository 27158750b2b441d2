import { describe, expect, it } from 'vitest';
import { completeLine } from '../../../adapters/terminal/completer.ts';

const offers = (...values: string[]) => values.map((value) => ({ value, label: value }));

describe('Tab', () => {
  it('goes on to the only completion', () => {
    expect(completeLine('me', offers('/meeting'))).toEqual({ line: '/meeting' });
  });

  it('goes on as far as all completions agree', () => {
    const found = offers('/topic digital evidence', '/topic digital platforms');
    expect(completeLine('topic dig', found)).toEqual({ line: '/topic digital ' });
  });

  it('offers a choice where completions do not go on from what is typed', () => {
    const found = offers('/rec 2020/10', '/rec 2020/14');
    expect(completeLine('/rec evidence', found)).toEqual({ choices: found });
  });

  it('does nothing where nothing fits', () => {
    expect(completeLine('zzz', [])).toEqual({ choices: [] });
  });
});
