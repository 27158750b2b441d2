import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal, plain } from '../../../adapters/discord/render/literal.ts';
import { shown } from './shown.ts';

const signs = [
  ...'\\*_~|<>#[]()`:@-+.&!/{}^=\'"¯ \n12ab\u200b\u202e\u2066\ufe0f–é語😀',
  '||',
  '~~',
  '```',
  '](https://b.example)',
  'https://a.example/x_y_z',
  '@everyone',
  '@here',
  '<@1>',
  '<@&1>',
  '<#1>',
  '<t:1700000000:R>',
  '<:x:1>',
  '<id:guide>',
  '</rec:1>',
  ':smile:',
  '-# ',
  '## ',
  '>>> ',
  '\n> ',
  '\n1. ',
  '¯\\_(ツ)_/¯',
];
const hostile = fc
  .array(fc.constantFrom(...signs), { maxLength: 24 })
  .map((parts) => parts.join(''));

/** The library's own reading of blanks, which Discord's client does not share. */
const blanks = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(/\f/g, '').replace(/\t/g, '    ');

describe('a text escaped for Discord', () => {
  it.each([
    '@everyone and @here',
    '<@1> <@!1> <@&1> <#1> </rec:1> <id:guide>',
    '||x||',
    '# x',
    '   ## x',
    '-# x',
    '- x\n  - y',
    '1. x\n10. y',
    '> x\n>>> y',
    '[a](https://b.example)',
    '`x` ```x```',
    '**x** *x* __x__ _x_ ~~x~~ ***x***',
    'https://example.org/a_b_c',
    '<https://example.org>',
    ':smile: <:a:1> <a:b:2>',
    '<t:1700000000:R>',
    '¯\\_(ツ)_/¯',
    '\\*x\\* C:\\x',
    '\u202eabc\u2069 \u200bx\u200d',
    'at its [4th and 5th] meeting[s], [...]',
  ])('is shown literally: %j', (text) => {
    expect(shown(literal(text))).toEqual({ text, markup: new Set() });
  });

  it('is shown as it stands, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        expect(shown(literal(blanks(text)))).toEqual({ text: blanks(text), markup: new Set() });
      }),
      { numRuns: 3000 },
    );
  });

  it('is got back by taking the escapes away', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(literal(text))).toBe(text);
      }),
    );
  });

  it('would come to life without its escapes, which shows that the reader sees markup', () => {
    const live = [
      '# x',
      '-# x',
      '- x',
      '||x||',
      '**x**',
      '[a](https://b.example)',
      '@everyone',
      '> x',
    ];
    for (const text of live) expect(shown(text).markup.size, text).toBeGreaterThan(0);
  });

  it('carries a lone surrogate as the replacement character', () => {
    expect(literal('a\ud800b😀')).toBe('a\ufffdb😀');
  });

  it('is got back from a long run of any sign', () => {
    for (const unit of ['*', ' ', '\r', '[(', '](', '1', '>\n', '<@1>', '`', ':a']) {
      const text = unit.repeat(20_000 / unit.length);
      expect(plain(literal(text)) === text, JSON.stringify(unit)).toBe(true);
    }
  });
});
