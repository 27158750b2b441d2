import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, paginate } from '../../src/reply/paginate.ts';
import type { Block } from '../../src/reply/reply.ts';
import { type Marked, segments } from '../../src/text/marked.ts';
import { anyBlock, anyMarked, words } from '../blocks.ts';

const size = (page: Page): number => JSON.stringify(page).length;
const atMost =
  (limit: number) =>
  (page: Page): boolean =>
    size(page) <= limit;
/** Room for every frame that `anyBlock` makes, and for a few words. */
const limits = fc.integer({ min: 800, max: 2000 });
const shown = (blocks: readonly Block[]): string => blocks.flatMap(words).join('');

const text = (value: string): Block => ({ type: 'text', text: value });
const quote = (value: string): Block => ({
  type: 'quote',
  label: 'Recommendation 10',
  ref: '2020/rec/10',
  authority: 'draft',
  citation: 'Report (draft).',
  text: value,
});

describe('pages of a reply', () => {
  it('show every word once and in order', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), limits, (blocks, limit) => {
        const tables = blocks.filter((block) => block.type !== 'table');
        expect(shown(paginate(tables, atMost(limit)).flat())).toBe(shown(tables));
      }),
    );
  });

  it('show every cell of a table whole or in consecutive rows', () => {
    const table: Block = {
      type: 'table',
      columns: ['New number', 'Source'],
      rows: [
        ['1', 'a '.repeat(600)],
        ['2', 'b'],
      ],
    };
    const rows = paginate([table], atMost(400))
      .flat()
      .flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect([0, 1].map((i) => rows.map((row) => row[i]).join(''))).toEqual([
      '12',
      `${'a '.repeat(600)}b`,
    ]);
  });

  it('all fit', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), limits, (blocks, limit) => {
        for (const page of paginate(blocks, atMost(limit))) {
          expect(size(page)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('keep spans over the words that they were set on', () => {
    fc.assert(
      fc.property(anyMarked, limits, (value, limit) => {
        const pages = paginate([{ type: 'text', ...value }], atMost(limit)).flat();
        const marks = pages.flatMap((block) => (block.type === 'text' ? marksOf(block) : []));
        expect(marks).toEqual(marksOf(value));
      }),
    );
    function marksOf(value: Marked): string[] {
      return segments(value).flatMap(({ text, kinds }) =>
        Array.from({ length: text.length }, (_, i) => `${text[i]} ${[...kinds].sort()}`),
      );
    }
  });

  it('never end inside a character that is drawn as one', () => {
    const family = '👩‍👩‍👧‍👦';
    const pages = paginate([text(family.repeat(100))], atMost(200)).flat();
    for (const block of pages.flatMap(words)) expect(block.length % family.length).toBe(0);
  });

  it('never end inside a surrogate pair, not even in a grapheme longer than a page', () => {
    const zalgo = `e${'\u{1E8D0}'.repeat(500)}`;
    const pages = paginate([text(zalgo)], atMost(200))
      .flat()
      .flatMap(words);
    for (const part of pages) expect(part).not.toMatch(/\p{Surrogate}/u);
    expect(pages.join('')).toBe(zalgo);
  });

  it('end after a paragraph where they can, else after a sentence, else after a word', () => {
    const ends = (value: string) =>
      words(paginate([text(value)], atMost(150))[0]![0]!)[0]!.slice(-4);
    expect(ends(`${'One. '.repeat(14)}end\n${'Two. '.repeat(30)}`)).toBe('end\n');
    expect(ends('States should. '.repeat(30))).toBe('ld. ');
    expect(ends('word '.repeat(60))).toBe('ord ');
  });

  it('count the parts of a text that is larger than a page, each with its citation', () => {
    const pages = paginate([quote('States should cooperate. '.repeat(40))], atMost(500)).flat();
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((block, i) => {
      expect(block).toMatchObject({
        label: `Recommendation 10 (part ${i + 1} of ${pages.length})`,
        citation: 'Report (draft).',
      });
    });
  });

  it('leave a full page alone, also when what follows begins with a line break', () => {
    const first = text('a'.repeat(400));
    const second = text(`\n${'b '.repeat(400)}`);
    for (const page of paginate([first, second], atMost(436))) {
      expect(size(page)).toBeLessThanOrEqual(436);
    }
  });

  it('leave a text whole that fits on the next page', () => {
    const first = text('a'.repeat(300));
    const second = quote('b'.repeat(300));
    expect(paginate([first, second], atMost(500))).toEqual([[first], [second]]);
  });

  it('keep a heading with what it heads', () => {
    const heading: Block = { type: 'heading', text: '2020' };
    const first = text('a'.repeat(300));
    const second = quote('b'.repeat(300));
    expect(paginate([first, heading, second], atMost(550))).toEqual([[first], [heading, second]]);
  });

  it('are one empty page for a reply without blocks', () => {
    expect(paginate([], atMost(10))).toEqual([[]]);
  });

  it('are refused where the frame alone is larger than a page', () => {
    expect(() => paginate([quote('a')], atMost(50))).toThrow(RangeError);
  });

  it('are measured in proportion to the text, not to its square', () => {
    const measured = (length: number): number => {
      let characters = 0;
      paginate([text('a '.repeat(length / 2))], (page) => {
        characters += size(page);
        return size(page) <= 2000;
      });
      return characters;
    };
    expect(measured(400_000) / measured(40_000)).toBeLessThan(12);
  });
});
