import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { anyBlock, words } from '../blocks.ts';
import { library } from '../library.ts';
import { quoteOf, replyOf } from './assistant.ts';

/** An adapter, as the contract tries it. */
export interface ContractSubject {
  readonly name: string;
  /** The messages that a reply is shown in, in order. */
  show(reply: Reply): readonly unknown[];
  /** The words that a reader sees in a message, free of the platform's markup. */
  read(message: unknown): string;
  /** What in a message the platform would not take, or would take for more than words. */
  faults(message: unknown): readonly string[];
  /** What the adapter cannot do, by the title of the test, with the reason. */
  readonly skips?: Readonly<Record<string, string>>;
}

/** Texts that are markup, commands or pings somewhere. */
export const hostile: readonly string[] = [
  '*x* _x_ ~x~ `x` ```x``` **x** __x__',
  '<!channel> <!here> <@U1> <#C1> <!subteam^S1> <@1> <@&1>',
  '@everyone @here #general',
  '# x',
  '-# x',
  '> x',
  '- x\n1. x',
  '[a](https://example.org) <https://example.org|a> https://example.org',
  '||x||',
  '\\*x\\* \\\\',
  '&amp; &lt;b&gt; <b>x</b>',
  '文書 اتفاق 👩‍👩‍👧‍👦 é',
  '\u202Ex\u202C a\u200Bb\u00A0c',
];

/** Letters, digits and signs; blanks may move to the edges of lines and messages. */
const ink = (text: string): string => text.replace(/\s+/gu, '');

/** What every adapter keeps to, whatever the platform. */
export function adapterContract({ name, show, read, faults, skips = {} }: ContractSubject): void {
  const fact = (title: string, run: () => void) => {
    const reason = skips[title];
    if (reason === undefined) it(title, run);
    else it.skip(`${title} (${reason})`, run);
  };
  const seen = (reply: Reply): string => show(reply).map(read).join('\n');

  describe(`the adapter contract: ${name}`, () => {
    fact('shows every unit of the corpus word for word', () => {
      for (const { ref, text } of library.corpus.units) {
        expect(ink(seen(replyOf([quoteOf(ref)])))).toContain(ink(text));
      }
    });

    fact('shows with a quotation what it is and its citation', () => {
      const quote = quoteOf('2020/rec/10');
      for (const part of [quote.label, quote.authority, quote.citation]) {
        expect(ink(seen(replyOf([quote])))).toContain(ink(part));
      }
    });

    fact('shows hostile text literally, in whatever block it stands', () => {
      for (const text of hostile) {
        for (const block of blocksOf(text)) {
          expect(ink(seen(replyOf([block]))), block.type).toContain(ink(text));
        }
      }
    });

    fact('makes no message that the platform refuses or takes for more than words', () => {
      for (const text of hostile) {
        for (const message of show(replyOf(blocksOf(text), text)))
          expect(faults(message)).toEqual([]);
      }
    });

    fact('stays within limits whatever the blocks', () => {
      fc.assert(
        fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 8 }), (blocks) => {
          for (const message of show(replyOf(blocks))) expect(faults(message)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    fact('loses no word of a text far larger than a message', () => {
      const all = Array.from({ length: 8000 }, (_, i) => `w${i}x`);
      const shown = seen(replyOf([{ ...quoteOf('2020/rec/10'), text: all.join(' '), spans: [] }]));
      const found = shown.match(/w\d+x/gu) ?? [];
      expect(found).toEqual(all);
    });

    fact('loses no row of a list far longer than a message', () => {
      const items = Array.from({ length: 1500 }, (_, i) => ({ text: `w${i}x` }));
      const found = seen(replyOf([{ type: 'list', items }])).match(/w\d+x/gu) ?? [];
      expect(found).toEqual(items.map(({ text }) => text));
    });

    fact('shows the words of every kind of block', () => {
      for (const block of blocksOf('States should cooperate')) {
        for (const word of words(block)) expect(seen(replyOf([block]))).toContain(word);
      }
    });
  });
}

/** One block of each kind with a text in it. */
function blocksOf(text: string): readonly Block[] {
  return [
    { type: 'heading', text },
    { type: 'text', text },
    { type: 'notice', text },
    { ...quoteOf('2020/rec/10'), text, spans: [] },
    {
      type: 'excerpt',
      label: 'Paragraph 77',
      ref: '2021-compendium/para/77',
      authority: 'Compendium of the Secretariat',
      command: '/para 2021-compendium 77',
      text,
    },
    { type: 'list', items: [{ text, command: '/rec 2020 10' }] },
    { type: 'facts', rows: [{ label: 'Chair', value: { text } }] },
    { type: 'paste', label: 'Footnote', text },
    { type: 'table', columns: ['Source'], rows: [[text]] },
    { type: 'difference', before: 'draft', after: 'text', parts: [{ kind: 'added', text }] },
  ];
}
