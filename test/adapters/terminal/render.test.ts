import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { render } from '../../../adapters/terminal/render.ts';
import { plainScreen, type Screen, screenOf } from '../../../adapters/terminal/screen.ts';
import { everyBlock, hostile } from './every-block.ts';

const ESCAPE = '\u001B';
const screen = (width: number): Screen => ({ width, colors: pc.createColors(true) });
const unwrapped = (text: string) =>
  stripVTControlCharacters(text)
    .replace(/\n(?:│ ?| {2}|)/g, '')
    .replace(/\s/g, '');

describe('the terminal', () => {
  it('shows hostile texts of every block word for word where output is not a terminal', () => {
    const shown = render(everyBlock(hostile), plainScreen);
    expect(shown.split(hostile)).toHaveLength(11);
  });

  it('neither wraps, decorates nor colours output that is not a terminal', () => {
    const long = 'States parties should consider '.repeat(100).trim();
    const shown = render(everyBlock(long), plainScreen);
    expect(shown).not.toMatch(/[│•]|(?![\n\t])\p{Cc}/u);
    expect(shown.split('\n')).toContain(long);
  });

  it('loses no word at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 120 }),
        fc.string({ unit: 'binary' }),
        (width, text) => {
          const shown = unwrapped(render(everyBlock(`${text} ${hostile}`), screen(width)));
          expect(shown.split(hostile.replace(/\s/g, ''))).toHaveLength(11);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps to the width', () => {
    const shown = stripVTControlCharacters(
      render(everyBlock('States parties '.repeat(50)), screen(40)),
    );
    const paste = `${'States parties '.repeat(50)}`;
    const lines = shown.split('\n').filter((line) => line !== paste);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('keeps a command in one piece', () => {
    const list = { items: [{ text: 'States parties should', command: '/rec 2020/rec/10' }] };
    const reply = { ...everyBlock(''), blocks: [{ type: 'list' as const, ...list }] };
    expect(stripVTControlCharacters(render(reply, screen(30)))).toContain('/rec 2020/rec/10');
  });

  it('leaves what is to be pasted in one piece', () => {
    const footnote =
      'Conference of the Parties to the United Nations Convention, draft report, para. 5.';
    expect(render(everyBlock(footnote), screen(30)).split('\n')).toContain(footnote);
  });

  it('does not let a text control the window', () => {
    const attack = `${ESCAPE}]0;owned\u0007 ${ESCAPE}[2J \u009B31m \r`;
    expect(render(everyBlock(attack), plainScreen)).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });

  it('gives removed and added words without colours', () => {
    expect(render(everyBlock('x'), plainScreen)).toContain('x[-shall-]{+should+}');
  });

  it.each(['x', '移', 'e\u0301', 'x '])('wraps 10,000 of %j', (text) => {
    const long = text.repeat(10_000).trim();
    const shown = unwrapped(render(everyBlock(long), screen(80)));
    expect(shown.split(long.replaceAll(' ', ''))).toHaveLength(11);
  });
});

describe('the screen', () => {
  it('has colours only on a terminal', () => {
    expect(screenOf({ isTTY: true, columns: 80 }, {}).colors.isColorSupported).toBe(true);
    expect(screenOf({ columns: 80 }, {})).toBe(plainScreen);
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('has none with %j', (env) => {
    expect(screenOf({ isTTY: true }, env).colors.isColorSupported).toBe(false);
  });

  it('has the width of the window, within what can be read', () => {
    expect([5, 72, 400].map((columns) => screenOf({ isTTY: true, columns }, {}).width)).toEqual([
      20, 72, 100,
    ]);
  });
});
