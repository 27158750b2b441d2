import fc from 'fast-check';
import type { Block } from '../src/reply/reply.ts';
import { type Marked, marked } from '../src/text/marked.ts';

const kinds = ['emphasis', 'match', 'strong', 'command'] as const;

/** Any text as people and documents write it, with what might break a renderer. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.lorem({ maxCount: 40 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('\n', ' ', '👩‍👩‍👧‍👦', 'é', '<!channel>', '*x*', '`', '||x||', '文書'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(' '));

export const anyMarked: fc.Arbitrary<Marked> = anyText.chain((text) =>
  fc
    .array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...kinds))
        .map(([a, b, kind]) => ({ start: Math.min(a, b), end: Math.max(a, b), kind })),
      { maxLength: 4 },
    )
    .map((spans) => marked(text, spans)),
);

const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { minLength: 1, maxLength: 8 });

/** Any block that a command may answer with. */
export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyText.map((text): Block => ({ type: 'heading', text })),
  anyMarked.map((text): Block => ({ type: 'text', ...text })),
  anyMarked.map((text): Block => ({ type: 'notice', ...text })),
  anyMarked.map(
    (text): Block => ({
      type: 'quote',
      label: 'Recommendation 10',
      ref: '2020/rec/10',
      authority: 'Recommendation of a draft report',
      citation: 'Report of the Working Group (draft), para. 10.',
      ...text,
    }),
  ),
  anyMarked.map(
    (text): Block => ({
      type: 'excerpt',
      label: 'Paragraph 77',
      ref: '2021-compendium/para/77',
      authority: 'Secretariat’s compendium',
      command: '/para 2021-compendium 77',
      ...text,
    }),
  ),
  rows(anyMarked).map((items): Block => ({ type: 'list', items })),
  rows(anyMarked).map(
    (values): Block => ({
      type: 'facts',
      rows: values.map((value) => ({ label: 'Chair', value })),
    }),
  ),
  anyText.map((text): Block => ({ type: 'paste', label: 'Footnote', text })),
  rows(fc.array(anyText, { minLength: 2, maxLength: 2 })).map(
    (cells): Block => ({ type: 'table', columns: ['New number', 'Source'], rows: cells }),
  ),
  rows(fc.tuple(fc.constantFrom('same', 'removed', 'added'), anyText)).map(
    (parts): Block => ({
      type: 'difference',
      before: 'Your draft',
      after: '2020 recommendation 10',
      parts: parts.map(([kind, text]) => ({ kind, text })),
    }),
  ),
);

/** The words of a block that a reader must be shown, its frame (label, citation) left out. */
export function words(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => item.text);
    case 'facts':
      return block.rows.map((row) => row.value.text);
    case 'table':
      return block.rows.flat();
    case 'difference':
      return block.parts.map((part) => part.text);
    default:
      return [block.text];
  }
}
