import type { KnownBlock } from '@slack/types';
import { captionOf } from '../../../src/reply/caption.ts';
import type { Block, BlockType, DifferencePart } from '../../../src/reply/reply.ts';
import type { CommandNames } from '../command-names.ts';
import { askButton } from './buttons.ts';
import { quotation, richText, run, runs, section } from './rich-text.ts';

/** Slack's limit for a header, in characters. */
const HEADER = 150;

const BOLD = { bold: true } as const;
const ITALIC = { italic: true } as const;
const CODE = { code: true } as const;
const STRIKE = { strike: true } as const;

const DIFFERENCE = {
  same: undefined,
  removed: STRIKE,
  added: BOLD,
} satisfies Record<DifferencePart['kind'], object | undefined>;

type Of<T extends BlockType> = Extract<Block, { type: T }>;

/** A block of a reply as Slack draws it; official words literally, in rich text. */
export function drawBlock(block: Block, names: CommandNames): readonly KnownBlock[] {
  switch (block.type) {
    case 'heading':
      return heading(block, names);
    case 'text':
      return richText(...section(...runs(block, 'own', names)));
    case 'notice':
      return richText(...section(...run('Note: ', BOLD), ...runs(block, 'own', names)));
    case 'quote':
      return richText(
        ...section(...run(block.label, BOLD)),
        ...quotation(runs(block, 'official', names)),
        ...section(...run(captionOf(block), ITALIC)),
      );
    case 'excerpt':
      return excerpt(block, names);
    case 'list':
      return list(block, names);
    case 'facts':
      return facts(block, names);
    case 'paste':
      return richText(...section(...run(block.label, BOLD)), {
        type: 'rich_text_preformatted',
        elements: run(block.text),
      });
    case 'table':
      return table(block);
    case 'difference':
      return difference(block);
  }
}

function heading({ text }: Of<'heading'>, names: CommandNames): KnownBlock[] {
  const words = names.toSlack(text);
  // Slack refuses a header of blanks.
  if (words.length > HEADER || words.trim() === '')
    return richText(...section(...run(words, BOLD)));
  return [{ type: 'header', text: { type: 'plain_text', text: words, emoji: false } }];
}

function excerpt(block: Of<'excerpt'>, names: CommandNames): KnownBlock[] {
  return [
    ...richText(
      ...section(...run(block.label, BOLD), ...run(`\n${block.authority}`, ITALIC)),
      ...quotation(runs(block, 'official', names)),
      ...section(...(block.reason ? runs(block.reason, 'own', names) : [])),
    ),
    ...askButton('Whole text', block.command),
  ];
}

function list({ items }: Of<'list'>, names: CommandNames): KnownBlock[] {
  return richText({
    type: 'rich_text_list',
    style: 'bullet',
    elements: items.map((item) => {
      const open = item.command && !item.text.includes(item.command) ? item.command : null;
      return {
        type: 'rich_text_section',
        elements: [
          ...runs(item, 'own', names),
          ...(open ? [...run(' — '), ...run(names.toSlack(open), CODE)] : []),
        ],
      };
    }),
  });
}

function facts({ rows }: Of<'facts'>, names: CommandNames): KnownBlock[] {
  return richText(
    ...section(
      ...rows.flatMap(({ label, value, proof }, i) => [
        ...run(i > 0 ? '\n' : ''),
        ...run(`${label}: `, BOLD),
        ...runs(value, 'official', names),
        ...(proof ? [...run(' — '), ...run(names.toSlack(proof), CODE)] : []),
      ]),
    ),
  );
}

/** A row of a table wraps on a phone; a line that names each cell does not. */
function table({ columns, rows }: Of<'table'>): KnownBlock[] {
  return richText({
    type: 'rich_text_list',
    style: 'bullet',
    elements: rows.map((cells) => ({
      type: 'rich_text_section',
      elements: cells.flatMap((cell, i) => [
        ...run(`${i > 0 ? ' · ' : ''}${columns[i] ?? ''}: `, BOLD),
        ...run(cell),
      ]),
    })),
  });
}

function difference({ before, after, parts }: Of<'difference'>): KnownBlock[] {
  return richText(
    ...section(...run(`${before} only`, STRIKE), ...run(' · '), ...run(`${after} only`, BOLD)),
    ...quotation(parts.flatMap(({ kind, text }) => run(text, DIFFERENCE[kind]))),
  );
}
